import { expect, it } from 'vitest';
import { sayFitInstead, sayHowMuchLess, sayPoints } from '../../../../src/shared/domain/matching/points/say-points.ts';

it('counts one point as one, and large numbers in thousands, whichever way they go', () => {
  expect([1, -1, 0, -1_240].map(sayPoints)).toEqual(['1 point', '1 point', '0 points', '1,240 points']);
});

it('takes the next word just where it begins', () => {
  expect([1, 499, 500, 1_999, 2_000].map(sayHowMuchLess)).toEqual([
    'a little less well',
    'a little less well',
    'less well',
    'less well',
    'much less well',
  ]);
  expect([0, 1, 499, 500, 1_999, 2_000].map(sayFitInstead)).toEqual([
    'just as good a fit',
    'a slightly weaker fit (1 point less)',
    'a slightly weaker fit (499 points less)',
    'a weaker fit (500 points less)',
    'a weaker fit (1,999 points less)',
    'a much weaker fit (2,000 points less)',
  ]);
});

it('says of an exchange that gains that it fits better', () => {
  expect(sayFitInstead(-300)).toBe('a stronger fit (300 points more)');
});
