import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import type { Assignment, Prices } from '../../../../src/shared/domain/matching/assignment/assignment-result.ts';
import { forcedAssignment, forcePair } from '../../../../src/shared/domain/matching/assignment/force-pair.ts';
import { createLossTable } from '../../../../src/shared/domain/matching/assignment/loss-table.ts';
import { OpenAssignment } from '../../../../src/shared/domain/matching/assignment/open-assignment.ts';
import { findAssignment, solveAssignment } from '../../../../src/shared/domain/matching/assignment/solve-assignment.ts';
import { verifyCertificate } from '../../../../src/shared/domain/matching/assignment/verify-certificate.ts';
import { furtherProblem } from '../../../support/matching-arbitraries.ts';
import { bestOfEveryChoice, choiceCount, isBetter, objectiveOf } from './every-choice.ts';
import { solved } from './solved.ts';

const small = furtherProblem({ rows: 5, columns: 5, need: 3, capacity: 3 });
const medium = furtherProblem({ rows: 14, columns: 8, need: 3, capacity: 4 });

const plain = {
  rowKeys: ['a', 'b', 'c'],
  columnKeys: ['x', 'y', 'z'],
  need: [1, 1, 1],
  capacity: [3, 3, 3],
  locks: [],
};

/** The result told for other pairs, all its figures right: only the proof can tell that they are not the best. */
function toldFor(problem: AssignmentProblem, result: Assignment, pairs: Assignment['pairs']): Assignment {
  const figures = { ...problem, columnsServed: true, policy: 'worst-first' as const, wishes: undefined };
  const [served = 0, count = 0, columns = 0, worst = 0, total = 0] = objectiveOf(figures, pairs);
  const lines = (problem.wishes ?? []) as readonly (readonly number[])[];
  const unserved = problem.need.flatMap((need, row) =>
    need > 0 && !pairs.some((pair) => pair[0] === row) ? [row] : [],
  );
  return {
    ...result,
    pairs,
    served,
    count,
    columns,
    total,
    wishes: pairs.reduce((sum, [row, column]) => sum + (lines[row]?.[column] ?? 0), 0),
    worst: pairs.length > problem.locks.length ? worst : null,
    unserved,
  };
}

describe('goals beside the weakest pair and the total', () => {
  it('reach the best of every choice in all goals at once, in the order they are asked for', () => {
    let looked = 0;
    fc.assert(
      fc.property(small, (problem) => {
        fc.pre(choiceCount(problem) <= 3_000);
        looked++;
        const found = solved(problem);
        expect(objectiveOf(problem, found.pairs)).toEqual(bestOfEveryChoice(problem));
        expect(found.certificate).toMatchObject({ ok: true, gap: 0, findings: [] });
      }),
      { numRuns: 300 },
    );
    expect(looked).toBeGreaterThan(100);
  });

  it('are proved on every pool, whatever number of pairs is looked at first', () => {
    fc.assert(
      fc.property(medium, fc.integer({ min: 1, max: 5 }), (problem, few) => {
        const found = solved(problem);
        expect(found.certificate).toMatchObject({ ok: true, gap: 0, findings: [] });
        const again = findAssignment(problem, few);
        expect(again.pairs).toEqual(found.pairs);
        expect(verifyCertificate(problem, again)).toMatchObject({ ok: true, gap: 0 });
      }),
    );
  });

  it('come to the same pairs whatever the order of rows and columns', () => {
    const withOrders = medium.chain((problem) =>
      fc.tuple(
        fc.constant(problem),
        fc.shuffledSubarray([...problem.rowKeys.keys()], { minLength: problem.rowKeys.length }),
        fc.shuffledSubarray([...problem.columnKeys.keys()], { minLength: problem.columnKeys.length }),
      ),
    );
    const named = (problem: AssignmentProblem) =>
      solved(problem)
        .pairs.map(([row, column]) => JSON.stringify([problem.rowKeys[row], problem.columnKeys[column]]))
        .toSorted();
    fc.assert(
      fc.property(withOrders, ([problem, rows, columns]) => {
        const reordered = <Cell>(lines: readonly (readonly Cell[])[]) =>
          rows.map((row) => columns.map((column) => lines[row]![column]!));
        const permuted: AssignmentProblem = {
          ...problem,
          rowKeys: rows.map((row) => problem.rowKeys[row]!),
          columnKeys: columns.map((column) => problem.columnKeys[column]!),
          scores: reordered(problem.scores),
          wishes: problem.wishes && reordered(problem.wishes as readonly (readonly number[])[]),
          need: rows.map((row) => problem.need[row]!),
          capacity: columns.map((column) => problem.capacity[column]!),
          groups: problem.groups && { ...problem.groups, of: columns.map((column) => problem.groups!.of[column]!) },
          locks: problem.locks.map(([row, column]) => [rows.indexOf(row), columns.indexOf(column)]),
        };
        expect(named(permuted)).toEqual(named(problem));
      }),
    );
  });

  it('are not proved for any other pairs, however honestly their figures are told', () => {
    let planted = 0;
    fc.assert(
      fc.property(small, fc.nat(), (problem, pick) => {
        const result = solved(problem);
        const isLocked = ([row, column]: readonly [number, number]) =>
          problem.locks.some((lock) => lock[0] === row && lock[1] === column);
        const free = result.pairs.filter((pair) => !isLocked(pair));
        const gone = free[pick % Math.max(1, free.length)];
        if (gone === undefined) return;
        const others = result.pairs.filter((pair) => pair !== gone);
        for (let column = 0; column < problem.columnKeys.length; column++) {
          const moved = [...others, [gone[0], column] as const].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const isNew = column !== gone[1] && !others.some((pair) => pair[0] === gone[0] && pair[1] === column);
          if (!isNew) continue;
          planted++;
          expect(verifyCertificate(problem, toldFor(problem, result, moved)).ok).toBe(false);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(planted).toBeGreaterThan(100);
  });

  it('are never proved by made up prices for pairs that a look at every choice can better', () => {
    fc.assert(
      fc.property(small, fc.integer({ min: -2, max: 2 }), fc.nat(), fc.nat(), (problem, shift, pick, which) => {
        fc.pre(choiceCount(problem) <= 1_000);
        const result = solved(problem);
        const shifted = (prices: Prices): Prices => ({
          ...prices,
          rows: prices.rows.map((price, row) => (row === pick % problem.need.length ? price + shift : price)),
        });
        const { between, total } = result.proof;
        const at = which % (between.length + 1);
        const proof = {
          ...result.proof,
          between: between.map((prices, stage) => (stage === at ? shifted(prices) : prices)),
          total: at === between.length ? shifted(total) : total,
        };
        const { ok } = verifyCertificate(problem, { ...result, proof });
        const isBest = !isBetter(bestOfEveryChoice(problem), objectiveOf(problem, result.pairs));
        expect(ok ? isBest : true).toBe(true);
      }),
    );
  });

  it.each<[string, (result: Assignment) => Assignment]>([
    ['a wrong number of columns', (result) => ({ ...result, columns: result.columns + 1 })],
    ['more wished for than there is', (result) => ({ ...result, wishes: result.wishes + 1 })],
    [
      'a goal left out of the proof',
      (result) => ({ ...result, proof: { ...result.proof, between: result.proof.between.slice(1) } }),
    ],
    [
      'prices of one goal for another',
      (result) => ({ ...result, proof: { ...result.proof, between: [...result.proof.between].reverse() } }),
    ],
  ])('are not proved with %s', (_, plant) => {
    const problem: AssignmentProblem = {
      ...plain,
      scores: [
        [900, 800, 100],
        [900, 300, 200],
        [900, 500, 800],
      ],
      capacity: [2, 1, 1],
      policy: 'leximin',
      columnsServed: true,
      wishes: [
        [0, 1, 0],
        [0, 0, 0],
        [0, 0, 2],
      ],
    };
    const result = solved(problem);
    expect(verifyCertificate(problem, result).ok).toBe(true);
    expect(verifyCertificate(problem, plant(result)).ok).toBe(false);
  });
});

describe('what each goal does', () => {
  const scores = [
    [9_000, 6_000, 1_000],
    [9_000, 6_000, 1_000],
    [9_000, 6_000, 1_000],
  ];

  it('gives every column somebody before it looks at points, where columns are to be served', () => {
    const problem: AssignmentProblem = { ...plain, scores, policy: 'worst-first' };
    expect(solved(problem)).toMatchObject({ columns: 1, total: 27_000, worst: 9_000 });
    expect(solved({ ...problem, columnsServed: true })).toMatchObject({ columns: 3, total: 16_000, worst: 1_000 });
  });

  it('counts a column as served by a locked pair, and places nobody elsewhere for it', () => {
    const problem: AssignmentProblem = { ...plain, scores, policy: 'total', columnsServed: true, locks: [[0, 2]] };
    expect(solved(problem)).toMatchObject({ columns: 3, total: 16_000 });
    const pairs = solved({ ...problem, capacity: [2, 0, 3] }).pairs;
    expect(pairs).toEqual([
      [0, 2],
      [1, 0],
      [2, 0],
    ]);
  });

  it('never makes a pair fewer, and leaves nobody out, for a column to be served', () => {
    fc.assert(
      fc.property(small, (problem) => {
        const [without, withColumns] = [false, true].map((columnsServed) => solved({ ...problem, columnsServed }));
        expect([withColumns?.served, withColumns?.count]).toEqual([without?.served, without?.count]);
        expect(withColumns!.columns).toBeGreaterThanOrEqual(without!.columns);
      }),
    );
  });

  it('prefers two middling pairs to a good one and a poor one beside the weakest, where pairs are to be even', () => {
    const problem: AssignmentProblem = {
      ...plain,
      columnKeys: ['w', 'x', 'y'],
      scores: [
        [1_000, null, null],
        [null, 9_900, 4_000],
        [null, 4_000, 1_200],
      ],
      capacity: [1, 1, 1],
      policy: 'worst-first',
    };
    expect(solved(problem)).toMatchObject({ total: 12_100, worst: 1_000 });
    expect(solved({ ...problem, policy: 'leximin' })).toMatchObject({ total: 9_000, worst: 1_000 });
    expect(solved({ ...problem, policy: 'leximin', bandWidth: 5_000 })).toMatchObject({ total: 12_100 });
  });

  it('meets a wish at the cost of points, but neither of a weaker weakest pair nor of a place', () => {
    const wishes = [
      [0, 0, 1],
      [0, 0, 0],
      [0, 0, 0],
    ];
    const problem: AssignmentProblem = { ...plain, scores, policy: 'total', wishes };
    expect(solved(problem)).toMatchObject({ wishes: 1, total: 19_000 });
    expect(solved({ ...problem, policy: 'worst-first' })).toMatchObject({ wishes: 0, total: 27_000 });
    const alone: AssignmentProblem = { ...problem, scores: [scores[0]!, [null, null, 5], [null, 5, null]] };
    expect(solved({ ...alone, capacity: [1, 1, 1] })).toMatchObject({ wishes: 0, served: 3 });
  });

  it('costs a forced pair what the best of every choice with it misses, in every goal', () => {
    let forced = 0;
    fc.assert(
      fc.property(furtherProblem({ rows: 4, columns: 4, need: 2, capacity: 2 }), (problem) => {
        fc.pre(choiceCount(problem) <= 1_000);
        const best = solved(problem);
        const table = createLossTable(problem, best);
        const cells = problem.rowKeys.flatMap((_, row) =>
          problem.columnKeys.map((__, column) => [row, column] as const),
        );
        for (const pair of cells) {
          const loss = forcePair(problem, best, pair);
          const isLocked = problem.locks.some((lock) => lock[0] === pair[0] && lock[1] === pair[1]);
          if ('sentence' in loss || isLocked) continue;
          const found = forcedAssignment(problem, pair);
          if (!found.ok) throw new Error(found.sentence);
          const asked = bestOfEveryChoice({ ...problem, locks: [...problem.locks, pair] }, problem);
          expect(objectiveOf(problem, found.pairs).slice(0, -1)).toEqual(asked.slice(0, -1));
          expect(table.costOf(...pair)).toEqual(loss);
          forced++;
        }
      }),
    );
    expect(forced).toBeGreaterThan(40);
  });

  it('says which goals a forced pair misses, and nothing of those that were not asked for', () => {
    const problem: AssignmentProblem = { ...plain, scores, policy: 'leximin', columnsServed: true };
    const best = solved({ ...problem, capacity: [1, 1, 1] });
    const free = [0, 1, 2].find((row) => !best.pairs.some((pair) => pair[0] === row && pair[1] === 0))!;
    expect(forcePair(problem, solved(problem), [free, 0])).toEqual({
      unserved: 0,
      pairs: 0,
      worst: expect.any(Number),
      total: expect.any(Number),
      columns: 0,
      even: null,
    });
    const usual: AssignmentProblem = { ...problem, policy: 'worst-first', columnsServed: undefined };
    expect(Object.keys(forcePair(usual, solved(usual), [0, 2]))).toEqual(['unserved', 'pairs', 'worst', 'total']);
  });
});

describe('goals that cannot be asked for as written', () => {
  const problem: AssignmentProblem = {
    rowKeys: ['a', 'b'],
    columnKeys: ['x'],
    scores: [[1], [2]],
    need: [1, 1],
    capacity: [1],
    locks: [],
    policy: 'total',
  };
  it.each<[string, Partial<AssignmentProblem>]>([
    ['wishes of the wrong size', { wishes: [[1]] }],
    ['wishes with ragged lines', { wishes: [[1], [1, 2]] }],
    ['half a wish', { wishes: [[0.5], [0]] }],
    ['wishes against a pair', { wishes: Int16Array.of(-1, 0) }],
    ['a packed table of wishes of the wrong size', { wishes: new Int16Array(3) }],
    ['bands of nothing', { policy: 'leximin', bandWidth: 0 }],
    ['thousands of bands', { policy: 'leximin', bandWidth: 1, scores: [[9_000], [2]] }],
    ['rows that are made when asked for', { policy: 'leximin', scores: { write: (_, points) => points.fill(1) } }],
  ])('are refused with one sentence: %s', (_, change) => {
    expect(solveAssignment({ ...problem, ...change })).toEqual({
      ok: false,
      sentence: expect.stringMatching(/^[A-Z][^.]+\.$/),
    });
  });

  it('are refused where a problem is to be kept open, which would forget them', () => {
    expect(() => new OpenAssignment({ ...problem, columnsServed: true })).toThrow('further goals');
  });
});
