import type { AssignmentProblem } from './assignment/assignment-problem.ts';
import type { PoolPair } from './matching-pool.ts';
import { pairPoints } from './pair-points.ts';
import type { PreparedPool } from './prepare-pool.ts';

/** The pool in plain numbers for the solver: rows are its mentees, columns its mentors, in the order they have there. */
export function poolAssignment(prepared: PreparedPool): AssignmentProblem {
  const { mentees, mentors, pool } = prepared;
  const scores = new Int16Array(mentees.length * mentors.length);
  mentees.forEach((mentee, row) => {
    mentors.forEach((mentor, column) => {
      const pair: PoolPair = { menteeId: mentee.personId, mentorId: mentor.personId };
      // A locked pair keeps its points even where a rule stands against it: it counts as what it is.
      const allowed = prepared.isLocked(pair) || prepared.rulesFor(mentee, mentor).blocking.length === 0;
      scores[row * mentors.length + column] = allowed ? pairPoints(prepared, mentee, mentor).counted : -1;
    });
  });
  const rows = new Map(mentees.map((mentee, row) => [mentee.personId, row]));
  const columns = new Map(mentors.map((mentor, column) => [mentor.personId, column]));
  return {
    rowKeys: mentees.map((mentee) => mentee.personId),
    columnKeys: mentors.map((mentor) => mentor.personId),
    scores,
    need: mentees.map((mentee) => mentee.need),
    capacity: mentors.map((mentor) => mentor.places),
    locks: pool.locks.map((lock) => [rows.get(lock.menteeId)!, columns.get(lock.mentorId)!]),
    policy: pool.policy,
  };
}
