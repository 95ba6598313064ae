import type { CohortId } from '../../../shared/domain/ids.ts';
import type { MatchingChoices } from './matching-choices.ts';

/** What a coordinator is in the middle of on the matching screen; kept while other screens are looked at. */
export interface MatchingDesk {
  /** The cohort on the screen; null for the first open one. */
  readonly cohortId: CohortId | null;
  readonly choices: Readonly<Partial<Record<CohortId, MatchingChoices>>>;
}

export const freshMatching: MatchingDesk = { cohortId: null, choices: {} };
