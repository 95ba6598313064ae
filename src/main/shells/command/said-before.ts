import type { CohortId } from '../../../shared/domain/ids.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import { stableText } from '../../../shared/domain/stable-text.ts';
import { usualRequest } from '../../../shared/ipc/routes/matching.ts';
import type { Options } from './command-line.ts';
import type { OpenDesk } from './open-desk.ts';

/** What the next matching of a cohort is asked before anything is said here. */
export type SaidBefore = typeof usualRequest;

/** What was said for a cohort in the window or by a review, so that nobody turned down is proposed again; the usual with --plainly. */
export async function saidBefore(desk: OpenDesk, cohortId: CohortId, options: Options): Promise<SaidBefore> {
  if (options.plainly === true) return usualRequest;
  const {
    anotherRound: _,
    locks,
    forbidden,
    ownCriteria,
    departmentLimits,
    ...said
  } = await desk.ask('matching.said', {
    cohortId,
  });
  return {
    ...usualRequest,
    ...said,
    departmentLimits: [...departmentLimits],
    ownCriteria: ownCriteria.filter(({ weight }) => weight !== 'not at all'),
    locks: locks.map(bare),
    forbidden: forbidden.map((pair) => ({ ...bare(pair), reason: pair.reason })),
  };
}

/** Tells that something counts that was not said here; null where nothing does. */
export const saidBeforeWords = (before: SaidBefore): string | null =>
  stableText(before) === stableText(usualRequest)
    ? null
    : 'What was said for this cohort before counts as well; with --plainly it does not.';

const bare = ({ menteeId, mentorId }: PoolPair) => ({ menteeId, mentorId });
