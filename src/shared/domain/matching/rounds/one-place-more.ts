import type { PersonId } from '../../ids.ts';
import type { MatchingPool, PoolPair } from '../matching-pool.ts';
import { pairKey } from '../prepare-pool.ts';

/** The pool of another round with only these mentors counted with one place more. */
export function countOneMore(pool: MatchingPool, mentors: readonly PersonId[]): MatchingPool {
  return pool.round === undefined ? pool : { ...pool, round: { ...pool.round, onePlaceMore: mentors } };
}

/** What has to be known before a pair is accepted that takes a place beyond what its mentor agreed to. */
export const sayOnePlaceMore = (mentor: string) => `${mentor} would take one mentee more than agreed: ask first.`;

/** The mentors of whom these pairs take more places than they have agreed to, in the order of their ids. */
export function mentorsBeyond(pool: MatchingPool, pairs: readonly PoolPair[]): readonly PersonId[] {
  const left = new Map(pool.mentors.map(({ personId, places }) => [personId, places]));
  for (const { mentorId } of pairs) left.set(mentorId, (left.get(mentorId) ?? 0) - 1);
  return [...left]
    .filter(([, places]) => places < 0)
    .map(([mentor]) => mentor)
    .sort();
}

/**
 * Of each mentor with one pair too many the pair that is the extra one, by key: the one that was it in the round before, else
 * one of somebody left over, else one that was free to choose, else one that stands; among equals the last. Whoever had an
 * agreed place keeps it, whatever number of rounds there are.
 */
export function pairsBeyond(pool: MatchingPool, pairs: readonly PoolPair[]): ReadonlySet<string> {
  const leftOver = new Set(pool.round?.leftOver);
  const standing = new Set([...pool.locks, ...(pool.round?.kept ?? [])].map(pairKey));
  const held = new Set(pool.round?.held.map(pairKey));
  const wasBeyond = new Set(pool.round?.beyond.map(pairKey));
  const rankOf = (pair: PoolPair) => {
    const key = pairKey(pair);
    if (wasBeyond.has(key)) return 4;
    if (held.has(key)) return 0;
    if (standing.has(key)) return 1;
    return leftOver.has(pair.menteeId) ? 3 : 2;
  };
  const extra = mentorsBeyond(pool, pairs).map((mentor) =>
    pairs
      .filter(({ mentorId }) => mentorId === mentor)
      .reduce((best, pair) => (rankOf(pair) >= rankOf(best) ? pair : best)),
  );
  return new Set(extra.map(pairKey));
}
