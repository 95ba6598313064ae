import type { PersonId } from '../../../shared/domain/ids.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import type { Weights } from '../../../shared/domain/matching/points/criteria.ts';
import type { RunAsked } from '../../../shared/ipc/routes/matching-answers.ts';
import type { MatchingRequest } from './gather-pool.ts';

/** What is asked of a run, with the names of the pairs it speaks of. */
export function askedInWords(
  asked: Omit<MatchingRequest, 'cohortId' | 'round'>,
  nameOf: (id: PersonId) => string,
): RunAsked {
  const named = <Pair extends PoolPair>(pair: Pair) => ({
    ...pair,
    menteeName: nameOf(pair.menteeId),
    mentorName: nameOf(pair.mentorId),
  });
  return {
    ...asked,
    weights: asked.weights as Partial<Weights>,
    locks: asked.locks.map(named),
    forbidden: asked.forbidden.map(named),
  };
}
