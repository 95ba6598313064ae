import type { CohortId } from '../../../shared/domain/ids.ts';
import type { Ports } from '../ports.ts';

/** What a match run of a cohort is known by while it is under way. */
export const matchingOf = (cohortId: CohortId) => `matching of ${cohortId}`;

/** Ends the match run of a cohort that is under way; nothing of it is kept. Nothing to do when there is none. */
export function cancelMatching(ports: Ports, cohortId: CohortId): Record<string, never> {
  ports.work.stop(matchingOf(cohortId));
  return {};
}
