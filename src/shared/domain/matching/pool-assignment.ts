import type { PersonId } from '../ids.ts';
import type { AssignmentProblem } from './assignment/assignment-problem.ts';
import { scoreRows, scoreTable } from './points/score-table/score-table.ts';
import { wishStrength } from './points/wish-points.ts';
import type { PreparedPool } from './prepare-pool.ts';
import { departmentGroups } from './rules/limited-departments.ts';

/** So many pairs are held in a table, which is solved several times as fast: some 130 MB with the copy that is solved on. */
const mostHeld = 32_000_000;

/** The pool in plain numbers for the solver: rows are its mentees, columns its mentors, in the order they have there. */
export function poolAssignment(prepared: PreparedPool): AssignmentProblem {
  const { mentees, mentors, pool } = prepared;
  const rows = new Map(mentees.map((mentee, row) => [mentee.personId, row]));
  const columns = new Map(mentors.map((mentor, column) => [mentor.personId, column]));
  // What stays from the round before stands like a locked pair.
  const standing = [...pool.locks, ...(pool.round?.kept ?? [])];
  return {
    rowKeys: mentees.map((mentee) => mentee.personId),
    columnKeys: mentors.map((mentor) => mentor.personId),
    scores: mentees.length * mentors.length > mostHeld ? scoreRows(prepared) : scoreTable(prepared),
    need: mentees.map((mentee) => mentee.need),
    capacity: mentors.map((mentor) => mentor.places),
    groups: departmentGroups(prepared.departments, mentors, standing),
    locks: standing.map((lock) => [rows.get(lock.menteeId)!, columns.get(lock.mentorId)!]),
    policy: pool.policy,
    ...(pool.everyMentor ? { columnsServed: true } : {}),
    ...(pool.wishesFirst ? { wishes: wishTable(prepared, rows, columns) } : {}),
  };
}

function wishTable(
  { pool, mentees, mentors, wishesOf }: PreparedPool,
  rows: ReadonlyMap<PersonId, number>,
  columns: ReadonlyMap<PersonId, number>,
): Int16Array {
  const table = new Int16Array(mentees.length * mentors.length);
  for (const wish of pool.wishes) {
    const [row, column] = [rows.get(wish.menteeId), columns.get(wish.mentorId)];
    if (row !== undefined && column !== undefined) table[row * mentors.length + column] = wishStrength(wishesOf(wish));
  }
  return table;
}
