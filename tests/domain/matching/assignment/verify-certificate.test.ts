import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Assignment, Prices } from '../../../../src/shared/domain/matching/assignment/assignment-result.ts';
import { pairHash, textHash } from '../../../../src/shared/domain/matching/assignment/pair-hash.ts';
import { verifyCertificate } from '../../../../src/shared/domain/matching/assignment/verify-certificate.ts';
import { assignmentProblem } from '../../../support/matching-arbitraries.ts';
import { bestOfEveryChoice, choiceCount, isBetter, objectiveOf } from './every-choice.ts';
import { solved } from './solved.ts';

const problems = assignmentProblem({ rows: 5, columns: 5, need: 2, capacity: 2 });

/** The result told for other pairs, all its figures right: only the proof can tell that they are not the best. */
function toldFor(problem: Parameters<typeof solved>[0], result: Assignment, pairs: Assignment['pairs']): Assignment {
  const [served = 0, count = 0, , total = 0] = objectiveOf(problem, pairs);
  const worst = objectiveOf({ ...problem, policy: 'worst-first' }, pairs)[2] ?? 0;
  const hasFree = pairs.length > problem.locks.length;
  const unserved = problem.need.flatMap((need, row) =>
    need > 0 && !pairs.some((pair) => pair[0] === row) ? [row] : [],
  );
  return { ...result, pairs, served, count, total, worst: hasFree ? worst : null, unserved };
}

const noPrices: Prices = { rows: [0, 0], columns: [0, 0], groups: [] };
const planted = (result: Assignment, proof: Partial<Assignment['proof']>): Assignment => ({
  ...result,
  proof: { ...result.proof, ...proof },
});

describe('the certificate', () => {
  it('fails for any other pairs, however honestly their figures are told', () => {
    let planted = 0;
    fc.assert(
      fc.property(problems, fc.nat(), (problem, pick) => {
        const result = solved(problem);
        const isLocked = ([row, column]: readonly [number, number]) =>
          problem.locks.some((lock) => lock[0] === row && lock[1] === column);
        const free = result.pairs.filter((pair) => !isLocked(pair));
        fc.pre(free.length > 0);
        const gone = free[pick % free.length];
        const fewer = result.pairs.filter((pair) => pair !== gone);
        expect(verifyCertificate(problem, toldFor(problem, result, fewer)).ok).toBe(false);
        planted++;

        for (let column = 0; column < problem.columnKeys.length; column++) {
          const row = gone?.[0] ?? 0;
          const moved = [...fewer, [row, column] as const].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
          const names = moved.map((pair) => pair.join());
          if (column === gone?.[1] || new Set(names).size !== names.length) continue;
          expect(verifyCertificate(problem, toldFor(problem, result, moved)).ok).toBe(false);
          planted++;
        }
      }),
    );
    expect(planted).toBeGreaterThan(100);
  });

  it('never accepts pairs that a look at every choice can better, even with prices made up for them', () => {
    fc.assert(
      fc.property(problems, fc.integer({ min: -3, max: 3 }), fc.nat(), (problem, shift, pick) => {
        fc.pre(choiceCount(problem) <= 2_000);
        const result = solved(problem);
        const shifted = (prices: Prices) => ({
          ...prices,
          rows: prices.rows.map((price, row) => (row === pick % problem.need.length ? price + shift : price)),
        });
        const { placed, ceiling, between, total, tieBreak } = result.proof;
        const proof = {
          placed: placed && shifted(placed),
          ceiling: ceiling && shifted(ceiling),
          between: between.map(shifted),
          total: shifted(total),
          tieBreak: shifted(tieBreak),
        };
        const { ok } = verifyCertificate(problem, { ...result, proof });
        const best = !isBetter(bestOfEveryChoice(problem), objectiveOf(problem, result.pairs));
        expect(ok ? best : true).toBe(true);
      }),
    );
  });

  it.each<[string, (result: Assignment) => Assignment]>([
    ['a wrong total', (result) => ({ ...result, total: result.total + 1 })],
    ['a wrong weakest pair', (result) => ({ ...result, worst: (result.worst ?? 0) + 1 })],
    ['a wrong number served', (result) => ({ ...result, served: result.served - 1 })],
    ['nothing proved about how many are placed', (result) => planted(result, { placed: null })],
    ['nothing proved about the weakest pair', (result) => planted(result, { ceiling: null })],
    [
      'a tie broken the other way',
      (result) => planted(result, { tieBreak: { rows: [0, 0], columns: [1, 0], groups: [] } }),
    ],
    ['a pair told twice', (result) => ({ ...result, pairs: [...result.pairs, ...result.pairs.slice(-1)] })],
    ['a pair outside the table', (result) => ({ ...result, pairs: [...result.pairs, [0, 99]] })],
    [
      'fractions among the prices',
      (result) => planted(result, { total: { rows: [0.5, 0], columns: [0, 0], groups: [] } }),
    ],
    ['a ceiling that proves nothing', (result) => planted(result, { ceiling: noPrices })],
    ['too few prices', (result) => planted(result, { total: { rows: [0], columns: [0, 0], groups: [] } })],
    ['prices of another solution', (result) => planted(result, { total: noPrices })],
  ])('fails for %s', (_, plant) => {
    const problem = {
      rowKeys: ['a', 'b'],
      columnKeys: ['x', 'y'],
      scores: [
        [9000, 8000],
        [7000, 3000],
      ],
      need: [1, 1],
      capacity: [1, 1],
      locks: [],
      policy: 'worst-first' as const,
    };
    const result = solved(problem);
    expect(verifyCertificate(problem, result).ok).toBe(true);
    expect(verifyCertificate(problem, plant(result)).ok).toBe(false);
  });

  it('fails for one pair counted as two where need and capacity would allow two', () => {
    const problem = {
      rowKeys: ['a'],
      columnKeys: ['x', 'y'],
      scores: [[9000, 100]],
      need: [2],
      capacity: [2, 1],
      locks: [],
      policy: 'total' as const,
    };
    const result = solved(problem);
    const twice = {
      ...result,
      pairs: [
        [0, 0],
        [0, 0],
      ] as const,
      columns: 1,
      total: 18_000,
      worst: 9000,
    };
    expect(verifyCertificate(problem, twice).findings).toEqual(['a pair is chosen twice']);
  });

  it('fails for prices so large that a sum of them swallows what is missing', () => {
    const problem = {
      rowKeys: ['a', 'b', 'c'],
      columnKeys: ['x', 'y', 'u', 'v'],
      scores: [
        [1, 0, null, null],
        [0, 1, null, null],
        [null, null, 5, 5],
      ],
      need: [1, 1, 3],
      capacity: [1, 1, 2, 2],
      locks: [[2, 2] as const, [2, 3] as const],
      policy: 'total' as const,
    };
    const best = solved(problem);
    const hashOf = (row: string, column: string) => -pairHash(textHash(row), textHash(column));
    const worse = (large: number) => ({
      ...best,
      pairs: [[0, 1], [1, 0], ...problem.locks] as const,
      total: best.total - 2,
      worst: 0,
      proof: {
        ...best.proof,
        total: { rows: [0, 0, -5_000_001], columns: [0, 0, large, large], groups: [] },
        tieBreak: { rows: [hashOf('a', 'y'), hashOf('b', 'x'), 0], columns: [0, 0, 0, 0], groups: [] },
      },
    });
    for (const large of [Number.MAX_SAFE_INTEGER, 2 ** 52, 2 ** 51, 2 ** 50, 0])
      expect(verifyCertificate(problem, worse(large)).ok).toBe(false);
  });

  it('fails for fewer points than there could be, where the weakest pair need not be as strong as it is', () => {
    const problem = {
      rowKeys: ['a', 'b'],
      columnKeys: ['x', 'y'],
      scores: [
        [9000, 3000],
        [3000, 100],
      ],
      need: [1, 1],
      capacity: [1, 1],
      locks: [],
      policy: 'worst-first' as const,
    };
    const lifted = solved(problem);
    expect(lifted).toMatchObject({ total: 6000, worst: 3000 });
    const limited = { ...problem, worstUpTo: 100 };
    expect(solved(limited)).toMatchObject({ total: 9100, worst: 100 });
    const told = { ...lifted, proof: { ...lifted.proof, ceiling: null } };
    expect(verifyCertificate(limited, told).findings).toContain("'total' is not proved best");
  });
});
