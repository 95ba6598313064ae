import { expect, test } from 'vitest';
import { nextPlace } from '../../../src/renderer/features/roster-import/use-walk-groups.ts';

test('F8 begins at the first group, goes on to each, and from the last to the first again', () => {
  expect([-1, 0, 1, 2].map((here) => nextPlace(here, 3, 1))).toEqual([0, 1, 2, 0]);
});

test('Shift+F8 begins at the last group and goes the other way', () => {
  expect([-1, 2, 1, 0].map((here) => nextPlace(here, 3, -1))).toEqual([2, 1, 0, 2]);
});
