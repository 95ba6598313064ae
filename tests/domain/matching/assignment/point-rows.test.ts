import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import type { PointLists, PointRows } from '../../../../src/shared/domain/matching/assignment/point-rows.ts';
import { findAssignment, solveAssignment } from '../../../../src/shared/domain/matching/assignment/solve-assignment.ts';
import { verifyCertificate } from '../../../../src/shared/domain/matching/assignment/verify-certificate.ts';
import { assignmentProblem, type LinesProblem } from '../../../support/matching-arbitraries.ts';
import { bestOfEveryChoice, choiceCount, objectiveOf } from './every-choice.ts';
import { numbersFrom, solved } from './solved.ts';

const medium = assignmentProblem({ rows: 14, columns: 8, need: 3, capacity: 4 });
const small = assignmentProblem({ rows: 5, columns: 5, need: 3, capacity: 3 });

/** The same points made row by row; what is forbidden is told by any number below 0. */
function inRows({ scores }: LinesProblem): PointRows {
  return {
    write(row, points) {
      scores[row]?.forEach((own, column) => {
        points[column] = own === null || own < 0 ? -1 - ((row + column) % 3) : own;
      });
    },
  };
}

/** The same points in lists, from the last column to the first, some forbidden pairs among them. */
function inLists({ scores }: LinesProblem): PointLists {
  const rows = scores.map((line, row) =>
    line
      .map((own, column) => [column, own ?? -1] as const)
      .filter(([column, own]) => own >= 0 || (row + column) % 3 === 0)
      .reverse(),
  );
  const ends = rows.map((_, row) => rows.slice(0, row + 1).flat().length);
  return {
    start: Int32Array.from([0, ...ends]),
    columns: Int32Array.from(rows.flat(), ([column]) => column),
    points: Int32Array.from(rows.flat(), ([, own]) => own),
  };
}

describe('rows of many pairs, of which only the nearest are asked again', () => {
  it.each([3, 60, 10_000])('come to the same pairs as all asked together, with points up to %i', (mostPoints) => {
    const below = numbersFrom(mostPoints);
    const [rows, columns] = [90, 500];
    for (const need of [1, 2]) {
      const problem: AssignmentProblem = {
        rowKeys: Array.from({ length: rows }, (_, row) => `mentee ${row}`),
        columnKeys: Array.from({ length: columns }, (_, column) => `mentor ${column}`),
        scores: Int16Array.from({ length: rows * columns }, (_, cell) =>
          below(10) < 3 ? -1 : Math.floor((below(mostPoints + 1) * (1 + (cell % columns))) / columns),
        ),
        need: Array.from({ length: rows }, () => need),
        // Few have room, and those who are liked most the least: prices have to move far.
        capacity: Array.from({ length: columns }, (_, column) => (column % 4 === 0 || column > 440 ? 1 : 0)),
        locks: [],
        policy: 'worst-first',
      };
      const asked = findAssignment(problem, 2);
      expect(verifyCertificate(problem, asked)).toMatchObject({ ok: true, gap: 0, findings: [] });
      expect(asked.pairs).toEqual(findAssignment(problem, columns).pairs);
    }
  });
});

describe('points that are not held in a table', () => {
  it('made row by row lead to the same pairs by the same proof as a table of them', () => {
    fc.assert(
      fc.property(medium, (problem) => {
        expect(solved({ ...problem, scores: inRows(problem) })).toEqual(solved(problem));
      }),
    );
  });

  it('listed lead to the same pairs as a table in which all others are forbidden, proved over the lists', () => {
    fc.assert(
      fc.property(medium, (problem) => {
        const listed = solved({ ...problem, scores: inLists(problem) });
        const { pairs, unserved, total, worst } = solved(problem);
        expect(listed).toMatchObject({ pairs, unserved, total, worst });
        expect(listed.certificate).toMatchObject({ ok: true, gap: 0 });
        // And over the table: prices that hold for one hold for the other.
        expect(verifyCertificate(problem, listed)).toMatchObject({ ok: true, gap: 0 });
      }),
    );
  });

  it('listed reach the best of every choice, however few are looked at first', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: 1, max: 3 }), (problem, few) => {
        fc.pre(choiceCount(problem) <= 2_000);
        const { pairs } = findAssignment({ ...problem, scores: inLists(problem) }, few);
        expect(objectiveOf(problem, pairs)).toEqual(bestOfEveryChoice(problem));
      }),
    );
  });

  it.each<[string, Partial<PointLists>]>([
    ['There must be one list of pairs for every row.', { start: Int32Array.of(0, 1) }],
    ['There must be one list of pairs for every row.', { start: Int32Array.of(0, 2, 1) }],
    ['Every pair that is listed must have a column and points.', { points: Int32Array.of(5) }],
    ['A list names a column that is not there.', { columns: Int32Array.of(0, 1) }],
    ['A list names a column twice.', { start: Int32Array.of(0, 2, 2) }],
    ['Points must be whole numbers from 0 to 1000000.', { points: Int32Array.of(5, -2) }],
  ])('lists that cannot be read are refused: %s', (sentence, wrong) => {
    const scores = {
      start: Int32Array.of(0, 1, 2),
      columns: Int32Array.of(0, 0),
      points: Int32Array.of(5, 6),
      ...wrong,
    };
    const problem = { rowKeys: ['a', 'b'], columnKeys: ['x'], need: [1, 1], capacity: [1], locks: [] };
    expect(solveAssignment({ ...problem, scores, policy: 'total' })).toEqual({ ok: false, sentence });
  });
});
