import { readFileSync } from 'node:fs';
import { findAssignment } from '../../src/shared/domain/matching/assignment/solve-assignment.ts';

/** In a process of its own: solves a written pool so many times, and prints the least processor time and what was reached. */
const [, , solver, path = '', rounds = '1'] = process.argv;
const { mentees, mentors, places } = JSON.parse(readFileSync(`${path}.json`, 'utf8')) as {
  mentees: number;
  mentors: number;
  places: number[];
};
const bytes = readFileSync(`${path}.s16`);
const points = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));

const ways: Readonly<Record<string, () => Promise<() => { served: number; total: number }>>> = {
  ours: async () => () => solveOurs('total'),
  'ours, worst first': async () => () => solveOurs('worst-first'),
  munkres: async () => {
    const { munkres } = await import('munkres');
    const columns = places.flatMap((count, column) => Array.from({ length: count }, () => column));
    const forbidden = 10_000 * (mentees + 1);
    const pointsOf = (row: number, column: number) => points[row * mentors + (columns[column] ?? 0)] ?? -1;
    const costs = Array.from({ length: mentees }, (_, row) =>
      columns.map((_, column) => (pointsOf(row, column) < 0 ? forbidden : 10_000 - pointsOf(row, column))),
    );
    return () => {
      const pairs = munkres(costs).filter(([row, column]) => pointsOf(row, column) >= 0);
      return { served: pairs.length, total: pairs.reduce((sum, [row, column]) => sum + pointsOf(row, column), 0) };
    };
  },
};

function solveOurs(policy: 'total' | 'worst-first') {
  const { served, total } = findAssignment({
    rowKeys: Array.from({ length: mentees }, (_, row) => String(row).padStart(6, '0')),
    columnKeys: Array.from({ length: mentors }, (_, column) => String(column).padStart(6, '0')),
    scores: points,
    need: Array.from({ length: mentees }, () => 1),
    capacity: places,
    locks: [],
    policy,
  });
  return { served, total };
}

const solve = await (ways[solver ?? ''] ?? (() => Promise.reject(new Error(`nobody solves as ${solver}`))))();
let least = Number.POSITIVE_INFINITY;
let reached = { served: 0, total: 0 };
for (let round = 0; round < Number(rounds); round += 1) {
  const before = process.threadCpuUsage();
  reached = solve();
  const { user, system } = process.threadCpuUsage(before);
  least = Math.min(least, (user + system) / 1_000);
}
process.stdout.write(JSON.stringify({ milliseconds: least, ...reached }));
