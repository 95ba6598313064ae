import type { PoolPair, PoolWish } from './matching-pool.ts';

/** In which place each of the two wished for the other; null where they did not. */
export interface PairWishes {
  readonly menteeRank: number | null;
  readonly mentorRank: number | null;
}

/** Looks up the wishes of a pair. Of two wishes for one person the earlier place counts. */
export function createWishLookup(wishes: readonly PoolWish[]): (pair: PoolPair) => PairWishes {
  const ranks = new Map<string, number>();
  for (const wish of wishes) {
    const key = wishKey(wish.by, wish);
    ranks.set(key, Math.min(wish.rank, ranks.get(key) ?? Infinity));
  }
  return (pair) => ({
    menteeRank: ranks.get(wishKey('mentee', pair)) ?? null,
    mentorRank: ranks.get(wishKey('mentor', pair)) ?? null,
  });
}

const wishKey = (by: PoolWish['by'], { menteeId, mentorId }: PoolPair) => `${by} ${menteeId} ${mentorId}`;
