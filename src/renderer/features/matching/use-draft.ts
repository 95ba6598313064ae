import type { CohortId, MatchRunId } from '../../../shared/domain/ids.ts';
import { useDeskQuery } from '../../lib/use-desk-query.ts';
import { type MatchingWishes, runRequest } from './matching-choices.ts';

/** What would be proposed by these wishes now, beside a run; the last answer stays while the next is worked out. */
export function useDraft(cohortId: CohortId, wishes: MatchingWishes, beside: MatchRunId | null, enabled: boolean) {
  return useDeskQuery('matching.draft', { ...runRequest(cohortId, wishes), beside }, { enabled, keepLast: true });
}
