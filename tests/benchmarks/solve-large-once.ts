import { writeFileSync } from 'node:fs';
import type { AssignmentProblem } from '../../src/shared/domain/matching/assignment/assignment-problem.ts';
import type { PointLists } from '../../src/shared/domain/matching/assignment/point-rows.ts';
import { findAssignment, solveAssignment } from '../../src/shared/domain/matching/assignment/solve-assignment.ts';
import { rowsOfPeople } from './pool-of-people.ts';
import { randomFrom } from './random-from.ts';

/**
 * In a process of its own: solves a pool so large that its points are made row by row, or one of which few candidates of each
 * mentee are listed (and written out for others to solve). Prints processor time, the most memory, and what was reached.
 */
const [, , what, size = '20000', path = ''] = process.argv;
const people = rowsOfPeople(Number(size), Number(size), 1);

function problemOf(scores: AssignmentProblem['scores']): AssignmentProblem {
  return {
    rowKeys: Array.from({ length: people.mentees }, (_, row) => String(row).padStart(6, '0')),
    columnKeys: Array.from({ length: people.mentors }, (_, column) => String(column).padStart(6, '0')),
    scores,
    need: Array.from({ length: people.mentees }, () => 1),
    capacity: people.places,
    locks: [],
    policy: 'total',
  };
}

/** So many candidates of every mentee, drawn from all who may be paired with them. */
function listsOf(candidates: number): PointLists {
  const random = randomFrom(11);
  const points = new Int16Array(people.mentors);
  const columns: number[] = [];
  const own: number[] = [];
  const start = new Int32Array(people.mentees + 1);
  for (let row = 0; row < people.mentees; row += 1) {
    people.write(row, points);
    const drawn = new Set<number>();
    for (let tried = 0; tried < 20 * candidates && drawn.size < candidates; tried += 1) {
      const column = Math.floor(random() * people.mentors);
      if ((points[column] ?? -1) >= 0) drawn.add(column);
    }
    for (const column of [...drawn].sort((a, b) => a - b)) {
      columns.push(column);
      own.push(points[column] ?? -1);
    }
    start[row + 1] = columns.length;
  }
  return { start, columns: Int32Array.from(columns), points: Int32Array.from(own) };
}

function timed<Result>(work: () => Result): [Result, number] {
  const before = process.threadCpuUsage();
  const result = work();
  const { user, system } = process.threadCpuUsage(before);
  return [result, (user + system) / 1_000];
}

const said = (figures: object) =>
  process.stdout.write(JSON.stringify({ ...figures, megabytes: Math.round(process.resourceUsage().maxRSS / 1_024) }));

if (what === 'lists') {
  const lists = listsOf(50);
  for (const name of ['start', 'columns', 'points'] as const) {
    writeFileSync(`${path}.${name}`, new Uint8Array(lists[name].buffer));
  }
  let least = Number.POSITIVE_INFINITY;
  let reached = { served: 0, total: 0 };
  for (let round = 0; round < 3; round += 1) {
    const [{ served, total }, milliseconds] = timed(() => findAssignment(problemOf(lists)));
    least = Math.min(least, milliseconds);
    reached = { served, total };
  }
  said({ milliseconds: least, ...reached });
} else {
  const [result, milliseconds] = timed(() => solveAssignment(problemOf({ write: people.write })));
  if (!result.ok) throw new Error(result.sentence);
  const { served, total, certificate } = result;
  said({ milliseconds, served, total, gap: certificate.gap, ok: certificate.ok });
}
