import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import type { SearchPart } from '../../../../src/shared/domain/matching/assignment/group-sizes/search-part.ts';
import { solveWithGroupSizes } from '../../../../src/shared/domain/matching/assignment/group-sizes/solve-with-group-sizes.ts';
import { verifySearch } from '../../../../src/shared/domain/matching/assignment/group-sizes/verify-search.ts';
import { assignmentProblem, furtherProblem } from '../../../support/matching-arbitraries.ts';
import { bestOfChoices, choiceCount, objectiveOf } from './every-choice.ts';
import { numbersFrom, solved } from './solved.ts';

const withSizes = (most: Parameters<typeof assignmentProblem>[0]) =>
  fc.oneof(assignmentProblem(most), furtherProblem(most)).chain((problem) =>
    fc.record({
      problem: fc.constant(problem),
      fewest: fc.array(fc.integer({ min: 0, max: 3 }), {
        minLength: problem.columnKeys.length,
        maxLength: problem.columnKeys.length,
      }),
    }),
  );

function freeIn(problem: AssignmentProblem, pairs: readonly (readonly [number, number])[]): number[] {
  const isLocked = (row: number, column: number) => problem.locks.some((lock) => lock[0] === row && lock[1] === column);
  return problem.columnKeys.map(
    (_, column) => pairs.filter((pair) => pair[1] === column && !isLocked(pair[0], column)).length,
  );
}

function grouped(problem: AssignmentProblem, fewest: readonly number[]) {
  const result = solveWithGroupSizes(problem, fewest);
  if (!result.ok) throw new Error(result.sentence);
  return result;
}

describe('places that have to be filled', () => {
  it('are, at the least cost in every goal, and proved so', () => {
    let forced = 0;
    fc.assert(
      fc.property(withSizes({ rows: 5, columns: 4, need: 2, capacity: 3 }), ({ problem, fewest }) => {
        const locked = problem.columnKeys.map((_, column) => problem.locks.filter((lock) => lock[1] === column).length);
        const least = problem.capacity.map((places, column) =>
          column === 0 ? Math.min(places, (locked[column] ?? 0) + (fewest[column] ?? 0)) : 0,
        );
        fc.pre(choiceCount(problem) <= 20_000);
        const best = bestOfChoices(problem, problem, (pairs) =>
          least.every((some, column) => pairs.filter((pair) => pair[1] === column).length >= some),
        );
        const { pairs, certificate } = solved({ ...problem, least });
        expect(certificate).toMatchObject({ ok: true, gap: 0, findings: [] });
        if (best === null) return;
        if (JSON.stringify(pairs) !== JSON.stringify(solved(problem).pairs)) forced += 1;
        expect(objectiveOf(problem, pairs)).toEqual(best);
      }),
      { numRuns: 1_000 },
    );
    expect(forced).toBeGreaterThan(4);
  });
});

describe('smallest group sizes', () => {
  it('are kept, and nothing better keeps them, whatever else there is', () => {
    let told = 0;
    fc.assert(
      fc.property(withSizes({ rows: 5, columns: 4, need: 2, capacity: 3 }), ({ problem, fewest }) => {
        fc.pre(choiceCount(problem) <= 20_000);
        const isEnough = (pairs: readonly (readonly [number, number])[]) =>
          freeIn(problem, pairs).every((load, column) => load === 0 || load >= (fewest[column] ?? 0));
        const result = grouped(problem, fewest);
        expect(result.certificate).toMatchObject({ ok: true, gap: 0, findings: [] });
        expect(isEnough(result.pairs)).toBe(true);
        expect(objectiveOf(problem, result.pairs)).toEqual(bestOfChoices(problem, problem, isEnough));
        if ((result.certificate.parts ?? 0) > 1) told += 1;
      }),
      { numRuns: 600 },
    );
    expect(told).toBeGreaterThan(20);
  });

  it('find the same pairs whatever the order of rows and columns', () => {
    const problem = usual(24, 10, 4, 5);
    const fewest = problem.columnKeys.map((_, column) => 2 + (column % 2));
    const turned: AssignmentProblem = {
      ...problem,
      rowKeys: problem.rowKeys.toReversed(),
      columnKeys: problem.columnKeys.toReversed(),
      scores: (problem.scores as (number | null)[][]).toReversed().map((line) => line.toReversed()),
    };
    const named = (of: AssignmentProblem, sizes: readonly number[]) =>
      grouped(of, sizes)
        .pairs.map(([row, column]) => `${of.rowKeys[row]} ${of.columnKeys[column]}`)
        .sort();
    expect(named(turned, fewest.toReversed())).toEqual(named(problem, fewest));
  });

  it('are proved at the size of a large programme, and never called proved where the search has to end before', () => {
    const large = usual(200, 40, 8, 4);
    expect(grouped(large, Array(40).fill(2)).certificate).toMatchObject({ ok: true, gap: 0 });
    // Twice as many places as people, and half of all groups too small: more parts than are gone through.
    const spread = usual(120, 100, 3, 2);
    const { pairs, certificate } = grouped(spread, Array(100).fill(3));
    expect(freeIn(spread, pairs).every((load) => load === 0 || load >= 3)).toBe(true);
    expect(certificate.ok).toBe(false);
    expect(certificate.gap).toBeGreaterThan(0);
    expect(certificate.findings).toEqual([expect.stringMatching(/^'.+' is not proved best$/u)]);
  }, 60_000);

  it('are not believed where a part is missing, not proved, or holds something better', () => {
    const problem = usual(12, 5, 4, 2);
    const fewest = [3, 3, 3, 3, 3];
    const best = grouped(problem, fewest);
    const asOne: SearchPart = { kind: 'solved', best: solved(problem) };
    const found = verifySearch(problem, fewest, asOne, best);
    expect(found.ok).toBe(false);
    expect(found.gap).toBeGreaterThan(0);
    const lonely = verifySearch(problem, fewest, asOne, solved(problem));
    expect(lonely.findings).toContain('a column takes somebody, but too few');
    const untrue = { ...solved(problem), total: solved(problem).total - 1 };
    expect(verifySearch(problem, fewest, { kind: 'solved', best: untrue }, best).findings).toContain(
      'a part of the search is not proved',
    );
  });
});

function usual(rows: number, columns: number, places: number, seed: number): AssignmentProblem {
  const below = numbersFrom(seed);
  return {
    rowKeys: Array.from({ length: rows }, (_, row) => `mentee ${row}`),
    columnKeys: Array.from({ length: columns }, (_, column) => `mentor ${column}`),
    scores: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (below(100) < 20 ? null : below(10_001))),
    ),
    need: Array.from({ length: rows }, () => 1),
    capacity: Array.from({ length: columns }, () => places),
    locks: [],
    policy: seed % 2 === 0 ? 'total' : 'worst-first',
  };
}
