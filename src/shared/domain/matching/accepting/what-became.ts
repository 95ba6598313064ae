import type { CohortId, MatchRunId } from '../../ids.ts';
import type { PairingsOnADay } from '../../pairing-standing.ts';
import type { PoolPair } from '../matching-pool.ts';
import { pairKey } from '../prepare-pool.ts';

/** What a proposal has become; null while nothing came of it. */
export type Became = 'pairing' | 'not to be' | null;

interface RunOfCohort {
  readonly id: MatchRunId;
  readonly cohortId: CohortId;
}

/** What proposals of a run have become: the two are a pairing, whoever made it, or were one of this run that was not to be. */
export function whatBecame(run: RunOfCohort, { pairings, standings }: PairingsOnADay): (pair: PoolPair) => Became {
  const became = new Map<string, Became>();
  for (const pairing of pairings) {
    if (pairing.cohortId !== run.cohortId) continue;
    const standing = standings.get(pairing.id);
    if (standing?.endedOn === null) became.set(pairKey(pairing), 'pairing');
    else if (pairing.matchRunId === run.id && !became.has(pairKey(pairing)))
      became.set(pairKey(pairing), standing?.wasDeclined === true ? 'not to be' : 'pairing');
  }
  return (pair) => became.get(pairKey(pair)) ?? null;
}
