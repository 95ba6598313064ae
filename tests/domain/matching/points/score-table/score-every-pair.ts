import { pairPoints } from '../../../../../src/shared/domain/matching/points/pair-points.ts';
import type { PreparedPool } from '../../../../../src/shared/domain/matching/prepare-pool.ts';

/** The table of a pool, pair by pair, by the very functions that explain a pair: slow, and plain to see that it is right. */
export function scoreEveryPair(prepared: PreparedPool): number[] {
  return prepared.mentees.flatMap((mentee) =>
    prepared.mentors.map((mentor) => {
      const pair = { menteeId: mentee.personId, mentorId: mentor.personId };
      const isAllowed = prepared.isLocked(pair) || prepared.rulesFor(mentee, mentor).blocking.length === 0;
      return isAllowed ? pairPoints(prepared, mentee, mentor).counted : -1;
    }),
  );
}
