import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type ComparedRun, compareRuns } from '../../../src/shared/domain/matching/compare-runs.ts';
import { proposePairings } from '../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from './pool-of.ts';

function runOf(pool: Parameters<typeof proposePairings>[0]): ComparedRun {
  const result = proposePairings(pool);
  if (!result.ok) throw new Error(result.sentence);
  return { result, weights: pool.weights };
}

it('counts everybody who waited both times once, as moved or as the same, and turned round it says the opposite', () => {
  fc.assert(
    fc.property(matchingPool, fc.constantFrom('total' as const, 'worst-first' as const), (pool, policy) => {
      const [one, other] = [runOf(pool), runOf({ ...pool, policy, mentees: pool.mentees.slice(1) })];
      const there = compareRuns(one, other);
      const back = compareRuns(other, one);
      expect(there.moved.length + there.same + there.onlyEarlier.length).toBe(pool.mentees.length);
      // Every pair of both is counted by its fit, and no fit is named that no pair has.
      expect(there.fits.reduce((sum, { earlier }) => sum + earlier, 0)).toBe(one.result.pairs.length);
      expect(there.fits.reduce((sum, { later }) => sum + later, 0)).toBe(other.result.pairs.length);
      for (const { earlier, later } of there.fits) expect(earlier + later).toBeGreaterThan(0);
      expect(back.moved).toEqual(
        there.moved.map(({ menteeId, earlier, later }) => ({ menteeId, earlier: later, later: earlier })),
      );
      expect([back.onlyEarlier, back.onlyLater]).toEqual([there.onlyLater, there.onlyEarlier]);
      expect(compareRuns(one, one)).toMatchObject({ moved: [], onlyEarlier: [], onlyLater: [], pointsGained: 0 });
    }),
  );
});

it('says nothing of points that were given by other weights', () => {
  const pool = poolOf([somebody('Mei')], [somebody('Tom')]);
  const run = runOf(pool);
  const weighed = { ...run, weights: { ...pool.weights, skills: 'does not count' } };
  expect(compareRuns(run, weighed).pointsGained).toBeNull();
});

it('tells who would go without where a mentor is no longer there', () => {
  const mentees = [somebody('Mei'), somebody('Lee')];
  const both = runOf(poolOf(mentees, [somebody('Tom'), somebody('Ana')]));
  const one = runOf(poolOf(mentees, [somebody('Tom')]));
  const { moved, served } = compareRuns(both, one);
  expect(moved.filter(({ later }) => later.length === 0)).toHaveLength(1);
  expect(moved.flatMap(({ later }) => later).every((mentor) => mentor === id('Tom'))).toBe(true);
  expect(served).toEqual([2, 1]);
});
