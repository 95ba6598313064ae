import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import { forcePair } from '../../../../src/shared/domain/matching/assignment/force-pair.ts';
import { createLossTable } from '../../../../src/shared/domain/matching/assignment/loss-table.ts';
import { applyMoves } from '../../../../src/shared/domain/matching/assignment/moves.ts';
import { assignmentProblem } from '../../../support/matching-arbitraries.ts';
import { objectiveOf } from './every-choice.ts';
import { numbersFrom, solved } from './solved.ts';

/** Every pair of the problem: its cost beside a forced solve, and its moves made. Answers how many were compared. */
function compareEveryPair(problem: AssignmentProblem): number {
  const best = solved(problem);
  const table = createLossTable(problem, best);
  const isWorstFirst = problem.policy === 'worst-first';
  let compared = 0;
  for (let row = 0; row < problem.need.length; row++) {
    const costs = table.costsOf(row);
    for (let column = 0; column < problem.capacity.length; column++) {
      const forced = forcePair(problem, best, [row, column]);
      const cost = table.costOf(row, column);
      expect(costs[column]).toEqual(cost);
      const moves = table.movesOf(row, column);
      if ('sentence' in forced) {
        expect([cost, moves]).toEqual([null, null]);
        continue;
      }
      compared++;
      const { unserved, pairs, total, worst } = cost!;
      expect({ unserved, pairs, total }).toEqual({
        unserved: forced.unserved,
        pairs: forced.pairs,
        total: forced.total,
      });
      if (isWorstFirst) expect(worst).toBe(forced.worst);
      expectMovesToLeadThere(problem, best.pairs, [row, column], cost!, moves!);
    }
  }
  return compared;
}

function expectMovesToLeadThere(
  problem: AssignmentProblem,
  pairs: readonly (readonly [number, number])[],
  [row, column]: readonly [number, number],
  cost: { unserved: number; pairs: number; worst: number | null; total: number },
  moves: readonly { row: number; from: number | null; to: number | null }[],
) {
  const after = applyMoves(pairs, moves);
  expect(after.some((pair) => pair[0] === row && pair[1] === column)).toBe(true);
  // Moves start where somebody stands and end where nobody of the same row does; nobody is moved twice to no end.
  for (const move of moves) {
    expect(move.from).not.toBe(move.to);
    if (move.from !== null) expect(pairs.some((pair) => pair[0] === move.row && pair[1] === move.from)).toBe(true);
    if (move.to !== null) expect(pairs.some((pair) => pair[0] === move.row && pair[1] === move.to)).toBe(false);
  }
  if (moves.length > 0) expect(moves[0]).toMatchObject({ row, to: column });
  expectLegal(problem, after);
  const judged = { ...problem, policy: 'worst-first' as const };
  const [served = 0, count = 0, worst = 0, total = 0] = objectiveOf(judged, pairs);
  const [servedThen = 0, countThen = 0, worstThen = 0, totalThen = 0] = objectiveOf(judged, after);
  expect([served - servedThen, count - countThen, total - totalThen]).toEqual([cost.unserved, cost.pairs, cost.total]);
  if (cost.worst !== null) expect(worst - worstThen).toBe(cost.worst);
}

function expectLegal(problem: AssignmentProblem, pairs: readonly (readonly [number, number])[]) {
  const isLocked = (row: number, column: number) => problem.locks.some((lock) => lock[0] === row && lock[1] === column);
  const scores = problem.scores as readonly (readonly (number | null)[])[];
  for (const [row, column] of pairs)
    if (!isLocked(row, column)) expect(scores[row]?.[column] ?? -1).toBeGreaterThanOrEqual(0);
  for (const [row, column] of problem.locks) expect(pairs).toContainEqual([row, column]);
  problem.need.forEach((need, row) => expect(pairs.filter((pair) => pair[0] === row).length).toBeLessThanOrEqual(need));
  problem.capacity.forEach((places, column) =>
    expect(pairs.filter((pair) => pair[1] === column).length).toBeLessThanOrEqual(places),
  );
  problem.groups?.capacity.forEach((limit, group) =>
    expect(pairs.filter(([, column]) => problem.groups?.of[column] === group).length).toBeLessThanOrEqual(limit),
  );
}

describe('the table of losses', () => {
  it('says of every pair what a forced solve says, and its moves lead exactly there', () => {
    let compared = 0;
    const problems = assignmentProblem({ rows: 6, columns: 5, need: 2, capacity: 3 });
    fc.assert(
      fc.property(problems, (problem) => {
        compared += compareEveryPair(problem);
      }),
      { numRuns: 300 },
    );
    expect(compared).toBeGreaterThan(500);
  });

  it.each([1, 2, 3, 4, 5, 6])('says so of every pair of a pool of up to forty by sixteen, pool %i', (seed) => {
    const below = numbersFrom(seed);
    const [rows, columns] = [20 + below(20), 8 + below(8)];
    const points = [8, 10_001][seed % 2] ?? 1;
    const problem: AssignmentProblem = {
      rowKeys: Array.from({ length: rows }, (_, row) => `mentee ${row}`),
      columnKeys: Array.from({ length: columns }, (_, column) => `mentor ${column}`),
      scores: Array.from({ length: rows }, () =>
        Array.from({ length: columns }, () => (below(100) < 40 ? null : below(points))),
      ),
      need: Array.from({ length: rows }, () => 1 + below(2)),
      capacity: Array.from({ length: columns }, () => 1 + below(4)),
      groups:
        seed % 3 === 0
          ? { of: Array.from({ length: columns }, () => below(3) - 1), capacity: [4 + below(8), 4 + below(8)] }
          : undefined,
      locks: [],
      policy: seed % 2 === 0 ? 'total' : 'worst-first',
    };
    expect(compareEveryPair(problem)).toBeGreaterThan(60);
  });

  it.each(['abcde', 'edcba', 'cbdae', 'dacbe'])(
    'moves no more people than it takes, columns in the order %s',
    (order) => {
      // Ana leaves a for b. Ben goes to d and Dan takes a, or Ben goes to c, Cy to e and Eve takes a: both cost 10.
      const points: readonly Readonly<Record<string, number>>[] = [
        { a: 20, b: 19 },
        { b: 20, c: 13, d: 16 },
        { c: 20, e: 18 },
        { d: 20, a: 14 },
        { e: 20, a: 19 },
      ];
      const columns = [...order];
      const problem: AssignmentProblem = {
        rowKeys: ['Ana', 'Ben', 'Cy', 'Dan', 'Eve'],
        columnKeys: columns,
        scores: points.map((line) => columns.map((column) => line[column] ?? -1)),
        need: points.map(() => 1),
        capacity: points.map(() => 1),
        locks: [],
        policy: 'total',
      };
      const [a, b, d] = [columns.indexOf('a'), columns.indexOf('b'), columns.indexOf('d')];
      expect(createLossTable(problem, solved(problem)).movesOf(0, b)).toEqual([
        { row: 0, from: a, to: b },
        { row: 1, from: b, to: d },
        { row: 3, from: d, to: a },
      ]);
    },
  );
});
