import { type AskedPair, judgePairs } from '../../../../src/shared/domain/matching/accepting/judge-pairs.ts';
import type { MatchingPool } from '../../../../src/shared/domain/matching/matching-pool.ts';

/** Why these pairs cannot all be made, as one sentence about the first that cannot; null when all can. */
export const refusePairs = (pool: MatchingPool, asked: readonly AskedPair[]) =>
  judgePairs(pool, asked).find(({ hindrance }) => hindrance !== null)?.hindrance?.sentence ?? null;
