import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ShownMatching } from './matching-choices.ts';

/** What a coordinator looks at on the matching screen; kept while other screens are looked at. */
export interface MatchingDesk {
  /** The cohort on the screen; null for the first open one. */
  readonly cohortId: CohortId | null;
  readonly shown: Readonly<Partial<Record<CohortId, ShownMatching>>>;
}

export const freshMatching: MatchingDesk = { cohortId: null, shown: {} };
