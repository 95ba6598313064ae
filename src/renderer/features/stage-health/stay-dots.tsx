import { ReferenceArea, ReferenceLine, Scatter, ScatterChart, XAxis, YAxis } from 'recharts';
import { countTicks } from './bar-axis.ts';
import type { StayDot, StayStrip } from './chart-series.ts';

interface Props {
  readonly strip: StayStrip;
  readonly height: number;
  readonly onOpen: (pairingId: string) => void;
}

const halfBand = 0.38;
const spread = 0.26;

interface DotPlace {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: StayDot;
}

/** Running stays are open: their time has not finished, and a filled dot would say that it had. */
function Dot({ cx = 0, cy = 0, payload }: DotPlace) {
  const isRunning = payload?.isRunning ?? false;
  return (
    <circle
      cx={cx}
      cy={cy}
      r={4}
      fill={isRunning ? 'var(--bg)' : 'var(--h-well)'}
      fillOpacity={isRunning ? 0.7 : 0.75}
      stroke="var(--h-well)"
      strokeWidth={1.6}
    />
  );
}

function LineTick({
  x,
  y,
  line,
}: {
  readonly x: number;
  readonly y: number;
  readonly line: StayStrip['lines'][number] | undefined;
}) {
  if (line === undefined) return null;
  return (
    <text x={x} y={y} textAnchor="end" fontSize={13} fill="var(--ink)">
      <tspan x={x} dy="-0.15em">
        {line.name}
      </tspan>
      <tspan x={x} dy="1.25em" fontSize={12} fill="var(--ink-2)">
        {line.running} there now, {line.finished} finished
      </tspan>
    </text>
  );
}

/** One dot per stay in a stage, over the days planned for it, with the median where there is one. */
export function StayDots({ strip, height, onOpen }: Props) {
  const { lines, dots, mostDays } = strip;
  const ticks = countTicks(mostDays);
  return (
    <ScatterChart
      responsive
      data={dots.map((dot) => ({ ...dot, at: dot.line + dot.lift * spread }))}
      style={{ width: '100%', height }}
      margin={{ top: 0, right: 24, bottom: 0, left: 0 }}
      accessibilityLayer={false}
    >
      <XAxis
        type="number"
        dataKey="days"
        domain={[0, ticks.at(-1) ?? 0]}
        ticks={[...ticks]}
        axisLine={false}
        tickLine={false}
        tick={{ fill: 'var(--ink-2)', fontSize: 12 }}
        tickFormatter={(days) => `${days} days`}
      />
      <YAxis
        type="number"
        dataKey="at"
        reversed
        domain={[-0.5, lines.length - 0.5]}
        ticks={lines.map((_, index) => index)}
        interval={0}
        width={200}
        axisLine={{ stroke: 'var(--line-strong)' }}
        tickLine={false}
        tick={({ x, y, payload }) => <LineTick x={Number(x) - 4} y={Number(y)} line={lines[Number(payload.value)]} />}
      />
      {lines.map((line, index) => (
        <ReferenceArea
          key={line.name}
          x1={0}
          x2={line.plannedDays}
          y1={index - halfBand}
          y2={index + halfBand}
          fill="var(--bg-3)"
          fillOpacity={1}
          stroke="none"
        />
      ))}
      {lines.map((line, index) =>
        line.medianDays === null ? null : (
          <ReferenceLine
            key={line.name}
            segment={[
              { x: line.medianDays, y: index - halfBand },
              { x: line.medianDays, y: index + halfBand },
            ]}
            stroke="var(--ink)"
            strokeWidth={2}
          />
        ),
      )}
      <Scatter
        isAnimationActive={false}
        cursor="pointer"
        shape={(place: unknown) => <Dot {...(place as DotPlace)} />}
        onClick={(place) => {
          const dot = (place as unknown as { readonly payload?: StayDot }).payload;
          if (dot !== undefined) onOpen(dot.pairingId);
        }}
      />
    </ScatterChart>
  );
}
