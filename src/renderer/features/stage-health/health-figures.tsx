import { lazy, useMemo } from 'react';
import { healthBands } from '../../../shared/domain/health/health-band.ts';
import type { PairingFilters } from '../../../shared/domain/pairing-filters.ts';
import type { HealthOverview } from '../../../shared/ipc/routes/health.ts';
import { formatDay } from '../../lib/format.ts';
import { goTo } from '../../lib/location.ts';
import { ChartFigure } from '../../ui/chart-figure.tsx';
import { Notice } from '../../ui/notice.tsx';
import { bandFills, bandLabel } from './band-fills.ts';
import { BandsTable } from './bands-table.tsx';
import { stageBars, staySentence, stayStrip } from './chart-series.ts';
import { pairingsLink } from './pairings-link.ts';
import { StageFacts } from './stage-facts.tsx';
import css from './stage-health.module.css';
import { StayMark } from './stay-mark.tsx';
import { StayTable } from './stay-table.tsx';

// The charts are the heaviest part of the window: they come in a file of their own, after the words are on the screen.
const StageBars = lazy(async () => ({ default: (await import('./stage-bars.tsx')).StageBars }));
const StayDots = lazy(async () => ({ default: (await import('./stay-dots.tsx')).StayDots }));

const heightOf = (lines: number) => Math.max(160, lines * 58 + 34);

interface Props {
  readonly overview: HealthOverview;
  readonly filters: PairingFilters;
  readonly isToday: boolean;
}

/** The two figures and the facts of every stage, all from one overview. */
export function HealthFigures({ overview, filters, isToday }: Props) {
  const { stages, sentence, asOf } = overview;
  const bars = useMemo(() => stageBars(stages), [stages]);
  const strip = useMemo(() => stayStrip(stages), [stages]);
  const height = heightOf(bars.length);
  return (
    <>
      {isToday ? null : (
        <Notice>
          These counts are of {formatDay(asOf)}. Lists of pairings show today, so the counts do not lead to them.
        </Notice>
      )}
      <div className={css.figures}>
        <ChartFigure
          caption="How are pairings doing at each stage?"
          sentence={sentence}
          legend={healthBands.map((band) => ({ label: bandLabel(band), fill: bandFills[band] }))}
          height={height}
          table={<BandsTable bars={bars} filters={isToday ? filters : null} />}
        >
          <StageBars
            bars={bars}
            height={height}
            onOpen={isToday ? (bar, band) => goTo(pairingsLink(bar.kind, band, filters)) : null}
          />
        </ChartFigure>
        <ChartFigure
          caption="How long do pairings stay in a stage?"
          sentence={staySentence(stages)}
          legend={[
            { label: 'There now, time still running', mark: <StayMark kind="running" /> },
            { label: 'Finished', mark: <StayMark kind="finished" /> },
            { label: 'Planned time', mark: <StayMark kind="planned" /> },
            { label: 'Median', mark: <StayMark kind="median" /> },
          ]}
          height={height}
          table={<StayTable strip={strip} />}
        >
          <StayDots strip={strip} height={height} onOpen={(pairingId) => goTo(`/pairings/${pairingId}`)} />
        </ChartFigure>
      </div>
      <StageFacts stages={stages} lines={strip.lines} />
    </>
  );
}
