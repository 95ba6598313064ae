import { type AssignmentEdit, OpenAssignment } from '../../src/shared/domain/matching/assignment/open-assignment.ts';
import { poolOfPeople } from './pool-of-people.ts';
import { randomFrom } from './random-from.ts';

/** In a process of its own: locks, unlocks and forbids pairs of a solved pool; prints the mean processor time of an edit, and of telling. */
const [, , policy = 'total'] = process.argv;
const size = 5_000;
const edits = 100;
const { points, places } = poolOfPeople(size, size, 1);
const keys = Array.from({ length: size }, (_, at) => String(at).padStart(6, '0'));
const open = new OpenAssignment({
  rowKeys: keys,
  columnKeys: keys,
  scores: points,
  need: keys.map(() => 1),
  capacity: places,
  locks: [],
  policy: policy === 'total' ? 'total' : 'worst-first',
});
const random = randomFrom(3);
const below = (count: number) => Math.floor(random() * count);
let told = open.tell();

function nextEdit(step: number): AssignmentEdit {
  const row = below(size);
  const lock = open.problem.locks.at(-1);
  if (step % 3 === 0) return { kind: 'lock', row, column: below(size) };
  if (step % 3 === 1 && lock !== undefined) return { kind: 'unlock', row: lock[0], column: lock[1] };
  const [pairRow, column] = told.pairs[below(told.pairs.length)] ?? [row, 0];
  return { kind: 'forbid', row: pairRow, column };
}

function timed(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

let change = 0;
let tell = 0;
for (let step = 0; step < edits; step += 1) {
  const edit = nextEdit(step);
  change += timed(() => open.change(edit)) / edits;
  tell += timed(() => {
    told = open.tell();
  });
}
process.stdout.write(JSON.stringify({ change, tell: tell / edits }));
