import { scoreTable } from '../points/score-table/score-table.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { PeerPair, PeerProblem } from './peer-problem.ts';

/** A prepared pool of peers in plain numbers for the solver, everybody at their place in the order of the ids. */
export function poolOfPeers(prepared: PreparedPool): PeerProblem {
  const { mentees, pool } = prepared;
  const size = mentees.length;
  const points = scoreTable(prepared);
  for (let one = 0; one < size; one++) {
    points[one * size + one] = -1;
    for (let other = one + 1; other < size; other++) {
      const [here, there] = [points[one * size + other]!, points[other * size + one]!];
      // What each counts with the other, halved; whatever forbids a pair does so both ways.
      const both = here < 0 || there < 0 ? -1 : (here + there) >> 1;
      points[one * size + other] = both;
      points[other * size + one] = both;
    }
  }
  const places = new Map(mentees.map(({ personId }, at) => [personId, at]));
  const locks = pool.locks
    .map(({ menteeId, mentorId }): PeerPair => [places.get(menteeId)!, places.get(mentorId)!])
    .filter(([one, other]) => one < other);
  return {
    keys: mentees.map(({ personId }) => personId),
    points,
    locks: [...new Map(locks.map((lock) => [lock.join(), lock])).values()],
    policy: pool.policy,
  };
}
