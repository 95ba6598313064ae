import type { CohortId, MatchRunId } from '../../../shared/domain/ids.ts';
import type { RunRound } from '../../../shared/ipc/routes/matching-answers.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { type MatchingWishes, runRequest } from './matching-choices.ts';

/** What would be proposed by these wishes now, beside a run; the last answer stays while the next is worked out. */
export function useDraft(
  cohortId: CohortId,
  wishes: MatchingWishes,
  round: RunRound | null,
  beside: MatchRunId | null,
  enabled: boolean,
) {
  const asked = { ...runRequest(cohortId, wishes), round, beside };
  return useDeskQuery('matching.draft', asked, { enabled, keepLast: true });
}
