import type { PersonId } from '../../ids.ts';
import { choosePairs } from '../choose-pairs.ts';
import type { MatchingPool, PoolPair } from '../matching-pool.ts';
import { poolAssignment } from '../pool-assignment.ts';
import { preparePool } from '../prepare-pool.ts';
import { countOneMore, mentorsBeyond } from './one-place-more.ts';

/**
 * The pool with no more mentors counted with an extra place than it takes to serve as many as all of them would: asking
 * somebody for more is for people left over, not for a better fit. Without any one of those that stay, fewer would be served.
 */
export function askFewest(pool: MatchingPool): MatchingPool {
  const { round } = pool;
  if (round === undefined || round.onePlaceMore.length === 0) return pool;
  const needed = mentorsBeyond(pool, [...pool.locks, ...round.kept]);
  const plain = place(pool, needed);
  const most = place(pool, round.onePlaceMore);
  if (most.served === plain.served) return countOneMore(pool, needed);
  // Where nobody moves, each extra place is for somebody left over. Only rarely does it take a move to serve as many.
  const unmoved = place({ ...pool, round: { ...round, kept: plain.free } }, round.onePlaceMore);
  // Each place serves one more; but where a group has a smallest size, one may let a whole group come about.
  const each = pool.smallestGroups === undefined ? most.served - plain.served : 0;
  const fewest = needed.length + each;
  let asked = unmoved.served === most.served ? unmoved.beyond : most.beyond;
  for (const mentor of asked.toReversed()) {
    if (asked.length <= fewest) break;
    if (needed.includes(mentor)) continue;
    const others = asked.filter((one) => one !== mentor);
    if (place(pool, others).served === most.served) asked = others;
  }
  return countOneMore(pool, asked);
}

interface Placed {
  readonly served: number;
  /** The pairs that are not locked. */
  readonly free: readonly PoolPair[];
  readonly beyond: readonly PersonId[];
}

function place(pool: MatchingPool, mentors: readonly PersonId[]): Placed {
  const prepared = preparePool(countOneMore(pool, mentors));
  const solved = choosePairs(prepared, poolAssignment(prepared));
  if (!solved.ok) return { served: 0, free: [], beyond: mentors };
  const pairs = solved.pairs.map(([row, column]) => ({
    menteeId: prepared.mentees[row]!.personId,
    mentorId: prepared.mentors[column]!.personId,
  }));
  const free = pairs.filter((pair) => !prepared.isLocked(pair));
  return { served: solved.served, free, beyond: mentorsBeyond(pool, pairs) };
}
