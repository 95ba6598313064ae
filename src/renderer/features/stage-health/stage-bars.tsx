import { useId } from 'react';
import { Bar, BarChart, CartesianGrid, LabelList, XAxis, YAxis } from 'recharts';
import { type HealthBand, healthBands } from '../../../shared/domain/health/health-band.ts';
import { ChartPatterns, fillUrl } from '../../ui/chart-patterns.tsx';
import { bandFills } from './band-fills.ts';
import { countTicks, numberFits } from './bar-axis.ts';
import type { StageBar } from './chart-series.ts';

interface Props {
  readonly bars: readonly StageBar[];
  readonly height: number;
  /** Null where a segment leads nowhere. */
  readonly onOpen: ((bar: StageBar, band: HealthBand) => void) | null;
}

interface LabelPlace {
  readonly x?: number | string;
  readonly y?: number | string;
  readonly width?: number | string;
  readonly height?: number | string;
  readonly value?: unknown;
}

function SegmentNumber({ place, on }: { readonly place: LabelPlace; readonly on: string }) {
  const width = Number(place.width ?? 0);
  const count = Number(place.value ?? 0);
  if (count === 0 || !numberFits(count, width)) return null;
  const x = Number(place.x ?? 0) + width / 2;
  const y = Number(place.y ?? 0) + Number(place.height ?? 0) / 2;
  return (
    <text x={x} y={y} dy="0.35em" textAnchor="middle" fill={on} fontSize={13} fontWeight={600} pointerEvents="none">
      {count}
    </text>
  );
}

function StageTick({ x, y, bar }: { readonly x: number; readonly y: number; readonly bar: StageBar | undefined }) {
  if (bar === undefined) return null;
  return (
    <text x={x} y={y} textAnchor="end" fontSize={13} fill="var(--ink)">
      <tspan x={x} dy="-0.15em">
        {bar.name}
      </tspan>
      <tspan x={x} dy="1.25em" fontSize={12} fill="var(--ink-2)">
        n = {bar.n}
      </tspan>
    </text>
  );
}

/** One horizontal bar per stage, counts stacked by band in a fixed order. The figure around it names and tabulates it. */
export function StageBars({ bars, height, onOpen }: Props) {
  const scope = useId();
  const ticks = countTicks(Math.max(0, ...bars.map((bar) => bar.n)));
  return (
    <BarChart
      responsive
      layout="vertical"
      data={[...bars]}
      style={{ width: '100%', height }}
      margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      barSize={30}
    >
      <ChartPatterns scope={scope} fills={Object.values(bandFills)} />
      <CartesianGrid horizontal={false} stroke="var(--line)" />
      <XAxis
        type="number"
        domain={[0, ticks.at(-1) ?? 0]}
        ticks={[...ticks]}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
      />
      <YAxis
        type="category"
        dataKey="name"
        width={180}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tickLine={false}
        tick={({ x, y, index }) => <StageTick x={Number(x) - 4} y={Number(y)} bar={bars[Number(index)]} />}
      />
      {healthBands.map((band) => {
        const fill = bandFills[band];
        return (
          <Bar
            key={band}
            stackId="bands"
            dataKey={(bar: StageBar) => bar.bands[band]}
            name={band}
            fill={fillUrl(scope, fill)}
            stroke="var(--bg)"
            strokeWidth={1.5}
            isAnimationActive={false}
            {...(onOpen === null
              ? {}
              : {
                  cursor: 'pointer',
                  onClick: (_: unknown, index: number) => {
                    const bar = bars[index];
                    if (bar !== undefined) onOpen(bar, band);
                  },
                })}
          >
            <LabelList
              dataKey={(bar) => (bar as unknown as StageBar).bands[band]}
              content={(place) => <SegmentNumber place={place as LabelPlace} on={fill.on} />}
            />
          </Bar>
        );
      })}
    </BarChart>
  );
}
