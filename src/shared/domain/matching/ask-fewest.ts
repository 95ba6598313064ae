import type { PersonId } from '../ids.ts';
import { solveAssignment } from './assignment/solve-assignment.ts';
import type { MatchingPool } from './matching-pool.ts';
import { countOneMore, mentorsBeyond } from './one-place-more.ts';
import { poolAssignment } from './pool-assignment.ts';
import { preparePool } from './prepare-pool.ts';

/**
 * The pool with no more mentors counted with an extra place than it takes to serve as many as all of them would: asking
 * somebody for more is for people left over, not for a better fit. Without any one of those that stay, fewer would be served.
 */
export function askFewest(pool: MatchingPool): MatchingPool {
  if (pool.round === undefined || pool.round.onePlaceMore.length === 0) return pool;
  const most = place(pool, pool.round.onePlaceMore);
  const needed = mentorsBeyond(pool, [...pool.locks, ...pool.round.kept]);
  const fewest = needed.length + most.served - place(pool, needed).served;
  let asked = most.beyond;
  for (const mentor of most.beyond.toReversed()) {
    if (asked.length <= fewest) break;
    if (needed.includes(mentor)) continue;
    const others = asked.filter((one) => one !== mentor);
    if (place(pool, others).served === most.served) asked = others;
  }
  return countOneMore(pool, asked);
}

function place(pool: MatchingPool, mentors: readonly PersonId[]) {
  const prepared = preparePool(countOneMore(pool, mentors));
  const solved = solveAssignment(poolAssignment(prepared));
  if (!solved.ok) return { served: 0, beyond: mentors };
  const pairs = solved.pairs.map(([row, column]) => ({
    menteeId: prepared.mentees[row]!.personId,
    mentorId: prepared.mentors[column]!.personId,
  }));
  return { served: solved.served, beyond: mentorsBeyond(pool, pairs) };
}
