import { useId } from 'react';
import type { HealthBand } from '../../../shared/domain/health/health-band.ts';
import type { PairingFilters } from '../../../shared/domain/pairing-filters.ts';
import type { HealthOverview } from '../../../shared/ipc/routes/health.ts';
import { FillSample } from '../../ui/chart-patterns.tsx';
import { bandFills } from './band-fills.ts';
import { bandHeadline } from './health-words.ts';
import { pairingsLink } from './pairings-link.ts';
import css from './stage-health.module.css';

/** All six, so that the counts add up to the pairings followed. What asks for something comes first. */
const told: readonly HealthBand[] = [
  'needs a conversation',
  'worth a look',
  'going well',
  'too little to say',
  'too early to tell',
  'paused',
];

interface Props {
  readonly overview: HealthOverview;
  /** Null where the counts are of another day, so that no list of today would show the same pairings. */
  readonly filters: PairingFilters | null;
}

/** The month at a glance: a few counts, each with its words, each leading to the pairings it counts. */
export function Headlines({ overview, filters }: Props) {
  const scope = useId();
  return (
    <ul className={css.headlines}>
      <li>
        <strong>{overview.n}</strong>
        <span>{overview.n === 1 ? 'pairing followed' : 'pairings followed'}</span>
      </li>
      {told.map((band) => {
        const count = overview.bands[band];
        const words = bandHeadline(band, count);
        return (
          <li key={band}>
            <strong>{count}</strong>
            <span className={css.headline}>
              <FillSample scope={`${scope}-${bandFills[band].id}`} fill={bandFills[band]} />
              {filters === null || count === 0 ? words : <a href={`#${pairingsLink(null, band, filters)}`}>{words}</a>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
