import type { PersonId } from '../../ids.ts';
import type { PoolPair, PoolWish } from '../matching-pool.ts';

/** In which place each of the two wished for the other; null where they did not. */
export interface PairWishes {
  readonly menteeRank: number | null;
  readonly mentorRank: number | null;
}

/** Looks up the first wish of a mentee; of two in one place that for the lower id. */
export function createFirstWishLookup(wishes: readonly PoolWish[]): (mentee: PersonId) => PoolWish | null {
  const first = new Map<PersonId, PoolWish>();
  for (const wish of wishes) {
    const known = first.get(wish.menteeId);
    if (wish.by === 'mentee' && (known === undefined || comesBefore(wish, known))) first.set(wish.menteeId, wish);
  }
  return (mentee) => first.get(mentee) ?? null;
}

const comesBefore = (a: PoolWish, b: PoolWish) => a.rank < b.rank || (a.rank === b.rank && a.mentorId < b.mentorId);

/** Ranks by mentee, then by mentor: no text has to be made for a pair. */
type Ranks = Map<PersonId, Map<PersonId, number>>;

/** Looks up the wishes of a pair. Of two wishes for one person the earlier place counts. */
export function createWishLookup(wishes: readonly PoolWish[]): (pair: PoolPair) => PairWishes {
  const ranks: Record<PoolWish['by'], Ranks> = { mentee: new Map(), mentor: new Map() };
  for (const { by, menteeId, mentorId, rank } of wishes) {
    const own = ranks[by].get(menteeId) ?? new Map<PersonId, number>();
    ranks[by].set(menteeId, own.set(mentorId, Math.min(rank, own.get(mentorId) ?? Infinity)));
  }
  return ({ menteeId, mentorId }) => ({
    menteeRank: ranks.mentee.get(menteeId)?.get(mentorId) ?? null,
    mentorRank: ranks.mentor.get(menteeId)?.get(mentorId) ?? null,
  });
}
