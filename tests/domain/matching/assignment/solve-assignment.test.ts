import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import type { Prices } from '../../../../src/shared/domain/matching/assignment/assignment-result.ts';
import { findAssignment, solveAssignment } from '../../../../src/shared/domain/matching/assignment/solve-assignment.ts';
import { verifyCertificate } from '../../../../src/shared/domain/matching/assignment/verify-certificate.ts';
import { assignmentProblem, type LinesProblem } from '../../../support/matching-arbitraries.ts';
import { bestOfEveryChoice, choiceCount, objectiveOf } from './every-choice.ts';
import { solved } from './solved.ts';

const small = assignmentProblem({ rows: 5, columns: 5, need: 3, capacity: 3 });
const medium = assignmentProblem({ rows: 14, columns: 8, need: 3, capacity: 4 });

const cells = (problem: LinesProblem, change: (points: number) => number) => {
  return problem.scores.map((line) => line.map((points) => (points === null || points < 0 ? points : change(points))));
};

function namedPairs(problem: AssignmentProblem) {
  return solved(problem)
    .pairs.map(([row, column]) => JSON.stringify([problem.rowKeys[row], problem.columnKeys[column]]))
    .sort();
}

/** The prices of every stage by key, so that proofs of the same problem in another order can be laid side by side. */
function namedPrices(problem: AssignmentProblem) {
  const { between, ...stages } = solved(problem).proof;
  expect(between).toEqual([]);
  return Object.entries(stages).map(([goal, prices]: [string, Prices | null]) => ({
    goal,
    rows: prices && Object.fromEntries(prices.rows.map((price, row) => [problem.rowKeys[row], price])),
    columns: prices && Object.fromEntries(prices.columns.map((price, column) => [problem.columnKeys[column], price])),
    groups: prices?.groups,
  }));
}

describe('solving an assignment', () => {
  it('reaches exactly the best of every choice in all goals at once, so no goal is traded for an earlier one', () => {
    fc.assert(
      fc.property(small, (problem) => {
        fc.pre(choiceCount(problem) <= 20_000);
        expect(objectiveOf(problem, solved(problem).pairs)).toEqual(bestOfEveryChoice(problem));
      }),
    );
  });

  it('proves every result, and keeps capacity, need, shared limits, forbidden pairs, locks and pair-once', () => {
    fc.assert(
      fc.property(medium, (problem) => {
        const { pairs, certificate, unserved } = solved(problem);
        expect(certificate).toMatchObject({ ok: true, gap: 0, findings: [] });
        const names = pairs.map(([row, column]) => `${row},${column}`);
        const locks = problem.locks.map(([row, column]) => `${row},${column}`);
        expect(new Set(names).size).toBe(names.length);
        expect(names).toEqual(expect.arrayContaining(locks));
        const open = cells(problem, (points) => points);
        for (const [row, column] of pairs) {
          if (!locks.includes(`${row},${column}`)) expect(open[row]?.[column] ?? -1).toBeGreaterThanOrEqual(0);
        }
        problem.need.forEach((need, row) => {
          const placed = pairs.filter((pair) => pair[0] === row).length;
          expect(placed).toBeLessThanOrEqual(need);
          expect(unserved.includes(row)).toBe(need > 0 && placed === 0);
        });
        problem.capacity.forEach((capacity, column) => {
          expect(pairs.filter((pair) => pair[1] === column).length).toBeLessThanOrEqual(capacity);
        });
        problem.groups?.capacity.forEach((capacity, group) => {
          const inGroup = pairs.filter((pair) => problem.groups?.of[pair[1]] === group);
          expect(inGroup.length).toBeLessThanOrEqual(capacity);
        });
      }),
    );
  });

  it('finds the same pairs by the same proof whatever the order of rows and columns', () => {
    const withOrders = medium.chain((problem) =>
      fc.tuple(
        fc.constant(problem),
        fc.shuffledSubarray([...problem.rowKeys.keys()], { minLength: problem.rowKeys.length }),
        fc.shuffledSubarray([...problem.columnKeys.keys()], { minLength: problem.columnKeys.length }),
      ),
    );
    fc.assert(
      fc.property(withOrders, ([problem, rows, columns]) => {
        const lines = cells(problem, (points) => points);
        const permuted: AssignmentProblem = {
          ...problem,
          rowKeys: rows.map((row) => problem.rowKeys[row] ?? ''),
          columnKeys: columns.map((column) => problem.columnKeys[column] ?? ''),
          scores: rows.map((row) => columns.map((column) => lines[row]?.[column] ?? null)),
          need: rows.map((row) => problem.need[row] ?? 0),
          capacity: columns.map((column) => problem.capacity[column] ?? 0),
          groups: problem.groups && {
            ...problem.groups,
            of: columns.map((column) => problem.groups?.of[column] ?? -1),
          },
          locks: problem.locks.map(([row, column]) => [rows.indexOf(row), columns.indexOf(column)]),
        };
        expect(namedPairs(permuted)).toEqual(namedPairs(problem));
        expect(namedPrices(permuted)).toEqual(namedPrices(problem));
      }),
    );
  });

  it('gives the same bytes for the same input, so that two runs can be compared', () => {
    fc.assert(
      fc.property(medium, (problem) => {
        expect(JSON.stringify(solved(problem))).toBe(JSON.stringify(solved(structuredClone(problem))));
      }),
    );
  });

  it('takes a packed table for the same as lines of points', () => {
    fc.assert(
      fc.property(medium, (problem) => {
        const packed = Int16Array.from(cells(problem, (points) => points).flat(), (points) => points ?? -1);
        expect(solved({ ...problem, scores: packed })).toEqual(solved(problem));
      }),
    );
  });

  it('comes to the same pairs however few it looks at first, since every pair is asked before it ends', () => {
    fc.assert(
      fc.property(medium, fc.integer({ min: 1, max: 5 }), (problem, few) => {
        const found = findAssignment(problem, few);
        expect(found.pairs).toEqual(solved(problem).pairs);
        expect(verifyCertificate(problem, found)).toMatchObject({ ok: true, gap: 0 });
      }),
    );
  });

  it('lifts the weakest pair to a limit and no further, and counts all points from there on, proved', () => {
    let limited = 0;
    fc.assert(
      fc.property(small, fc.nat(10_000), (problem, limit) => {
        fc.pre(choiceCount(problem) <= 2_000);
        const worstUpTo = limit % 7 === 0 ? limit : limit % 4;
        const found = solved({ ...problem, policy: 'worst-first', worstUpTo });
        const best = bestOfEveryChoice({ ...problem, policy: 'worst-first', worstUpTo });
        const [served, pairs, worst, total] = objectiveOf(
          { ...problem, policy: 'worst-first', worstUpTo },
          found.pairs,
        );
        expect([served, pairs, worst, total]).toEqual(best.slice(0, 4));
        expect(found.certificate).toMatchObject({ ok: true, gap: 0 });
        if ((found.worst ?? 0) > worstUpTo) limited++;
      }),
    );
    expect(limited).toBeGreaterThan(0);
  });

  it('is never worse in any goal when a column gains a place, unless an earlier goal gained by it', () => {
    fc.assert(
      fc.property(medium, fc.nat(), (problem, pick) => {
        const column = pick % problem.capacity.length;
        const roomier = problem.capacity.map((capacity, at) => (at === column ? capacity + 1 : capacity));
        const [before, after] = [solved(problem), solved({ ...problem, capacity: roomier })];
        const goals = ({ served, count, worst, total }: typeof before) =>
          problem.policy === 'total' ? [served, count, total] : [served, count, worst ?? -1, total];
        const [then, now] = [goals(before), goals(after)];
        const changed = then.findIndex((figure, at) => figure !== now[at]);
        expect(changed < 0 || now[changed]! > then[changed]!).toBe(true);
      }),
    );
  });

  it('keeps a pair whose points are raised, which nobody could understand otherwise', () => {
    fc.assert(
      fc.property(medium, fc.nat(), fc.integer({ min: 1, max: 900 }), (problem, pick, more) => {
        const before = solved(problem).pairs.filter(([row, column]) => (problem.scores[row] as number[])[column]! >= 0);
        const chosen = before[pick % Math.max(1, before.length)];
        if (chosen === undefined) return;
        const scores = (problem.scores as (number | null)[][]).map((line, row) =>
          line.map((points, column) => (row === chosen[0] && column === chosen[1] ? (points ?? 0) + more : points)),
        );
        expect(solved({ ...problem, scores }).pairs).toContainEqual(chosen);
      }),
    );
  });

  it('keeps its pairs when every pair gains the same points, since their number is already decided', () => {
    fc.assert(
      fc.property(medium, fc.integer({ min: 1, max: 5000 }), (problem, more) => {
        const raised = { ...problem, scores: cells(problem, (points) => points + more) };
        expect(solved(raised).pairs).toEqual(solved(problem).pairs);
      }),
    );
  });

  it('serves one more person before it gives somebody a second mentor', () => {
    const { pairs } = solved({
      rowKeys: ['a', 'b'],
      columnKeys: ['x', 'y'],
      scores: [
        [9000, 9000],
        [10, null],
      ],
      need: [2, 1],
      capacity: [1, 1],
      locks: [],
      policy: 'total',
    });
    expect(pairs).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('takes a need or a room beyond all counting for as much as there is, and says so truly', () => {
    const plenty = 2 ** 32;
    const problem = {
      rowKeys: ['a', 'b'],
      columnKeys: ['x', 'y'],
      scores: [
        [5, 3],
        [2, 4],
      ],
      need: [plenty, 1],
      capacity: [plenty, 2 ** 31],
      groups: { of: [0, 0], capacity: [plenty] },
      locks: [],
      policy: 'total' as const,
    };
    expect(solved(problem)).toMatchObject({ served: 2, count: 3, total: 12, certificate: { ok: true, gap: 0 } });
  });

  it('uses a pair once even where need and capacity are two, and lets a lock stand on a forbidden pair', () => {
    const problem: AssignmentProblem = {
      rowKeys: ['a'],
      columnKeys: ['x', 'y'],
      scores: [[10_000, null]],
      need: [2],
      capacity: [2, 1],
      locks: [],
      policy: 'worst-first',
    };
    expect(solved(problem).pairs).toEqual([[0, 0]]);
    expect(solved({ ...problem, locks: [[0, 1]] })).toMatchObject({ count: 2, total: 10_000, worst: 10_000 });
  });

  it('finishes, proved, where every row ranks the columns alike, all are equal, or the pool falls apart', () => {
    const size = 40;
    const structures: Record<string, (row: number, column: number) => number> = {
      'all equal': () => 5000,
      additive: (row, column) => row * 100 + column * 150,
      product: (row, column) => row * column,
      popular: (row, column) => (column % 7) * 1400 + ((row * 31 + column * 17) % 50),
      coarse: (row, column) => ((row * 13 + column * 29) % 4) * 2500,
      blocks: (row, column) => (Math.floor(row / 8) === Math.floor(column / 6) ? (row * column) % 900 : -1),
      'nothing allowed': () => -1,
    };
    for (const points of Object.values(structures)) {
      const problem: AssignmentProblem = {
        rowKeys: Array.from({ length: size }, (_, row) => `row ${row}`),
        columnKeys: Array.from({ length: size }, (_, column) => `column ${column}`),
        scores: Int16Array.from({ length: size * size }, (_, cell) => points(Math.floor(cell / size), cell % size)),
        need: Array.from({ length: size }, () => 1),
        capacity: Array.from({ length: size }, () => 1),
        locks: [],
        policy: 'worst-first',
      };
      expect(solved(problem).certificate).toMatchObject({ ok: true, gap: 0 });
      // However it comes to look at all pairs in the end.
      expect(findAssignment(problem, 1).pairs).toEqual(solved(problem).pairs);
    }
  });

  it('solves a pool without rows or columns as nothing, not as an error', () => {
    const nobody = { rowKeys: [], columnKeys: [], scores: [], need: [], capacity: [], locks: [] };
    expect(solved({ ...nobody, policy: 'worst-first' })).toMatchObject({ pairs: [], served: 0, worst: null });
  });
});

describe('a problem that cannot be solved as written', () => {
  const problem: AssignmentProblem = {
    rowKeys: ['a', 'b'],
    columnKeys: ['x'],
    scores: [[1], [2]],
    need: [1, 1],
    capacity: [1],
    locks: [],
    policy: 'total',
  };
  const cases: [string, Partial<AssignmentProblem>][] = [
    ['ragged lines', { scores: [[1], [2, 3]] }],
    ['a missing line', { scores: [[1]] }],
    ['a packed table of the wrong length', { scores: new Int16Array(3) }],
    ['fractions', { scores: [[1.5], [2]] }],
    ['negative points other than −1', { scores: [[-2], [2]] }],
    ['points too large to add up exactly', { scores: [[2_000_000], [2]] }],
    ['not a number', { scores: [[Number.NaN], [2]] }],
    ['a negative capacity', { capacity: [-1] }],
    ['half a need', { need: [0.5, 1] }],
    ['a missing need', { need: [1] }],
    ['the same key twice', { rowKeys: ['a', 'a'] }],
    [
      'the same lock twice',
      {
        need: [2, 1],
        capacity: [2],
        locks: [
          [0, 0],
          [0, 0],
        ],
      },
    ],
    [
      'more locks than capacity',
      {
        locks: [
          [0, 0],
          [1, 0],
        ],
      },
    ],
    ['a lock on a row with no need', { need: [0, 1], locks: [[0, 0]] }],
    ['a lock on nobody', { locks: [[2, 0]] }],
    ['a group without a limit', { groups: { of: [1], capacity: [1] } }],
    ['groups for other columns', { groups: { of: [0, 0], capacity: [1] } }],
    ['half a limit', { groups: { of: [0], capacity: [0.5] } }],
    ['more locks in a group than its limit', { groups: { of: [0], capacity: [0] }, locks: [[0, 0]] }],
  ];
  it.each(cases)('is refused with one sentence: %s', (_, change) => {
    const result = solveAssignment({ ...problem, ...change });
    expect(result).toEqual({ ok: false, sentence: expect.stringMatching(/^[A-Z][^.]+\.$/) });
  });
});
