import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allCriteria } from '../../../../src/shared/domain/matching/points/criteria/all-criteria.ts';
import { neutralValue, weightWords } from '../../../../src/shared/domain/matching/points/criteria.ts';
import { scorePair } from '../../../../src/shared/domain/matching/points/score-pair.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';

const heavier = weightWords.toReversed();

it('raising the weight of a criterion never turns an order of two mentors against the one whom it prefers', () => {
  let compared = 0;
  fc.assert(
    fc.property(matchingPool, fc.constantFrom(...allCriteria), (pool, criterion) => {
      const prepared = preparePool(pool);
      const [mentee] = prepared.mentees;
      if (mentee === undefined) return;
      const pairs = prepared.mentors.map((mentor) => prepared.pairOf(mentee, mentor));
      const at = heavier.indexOf(pool.weights[criterion.name]);
      const raised = { ...pool.weights, [criterion.name]: heavier[at + 1] ?? heavier[at] };
      for (const one of pairs) {
        for (const other of pairs) {
          const gain = (criterion.value(one) ?? neutralValue) - (criterion.value(other) ?? neutralValue);
          const before = scorePair(one, pool.weights).points - scorePair(other, pool.weights).points;
          // Both are rounded: an order by a single point may have been no order.
          if (gain < 0 || before <= 1) continue;
          compared++;
          expect(scorePair(one, raised).points).toBeGreaterThanOrEqual(scorePair(other, raised).points);
        }
      }
    }),
  );
  expect(compared).toBeGreaterThan(50);
});
