import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRhythm } from '../../../src/shared/domain/roster/parse-rhythm.ts';
import { outcome, readAs } from './read-as.ts';

test('a rhythm is read back as it was printed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 365 }), (gap) => {
      for (const cell of [gap, `every ${gap} days`]) expect(outcome(parseRhythm(cell))).toBe(gap);
    }),
  );
});

test('rhythms in words become days', () => {
  readAs(parseRhythm, [
    ['weekly', 7],
    ['every two weeks', 14],
    ['2-weekly', 14],
    ['bi-weekly', 14],
    ['fortnightly', 14],
    ['Monthly', 30],
    ['once a month', 30],
    ['twice a month', 15],
    ['alle zwei Wochen', 14],
    ['mensuel', 30],
    ['every 3 months', 90],
    ['quarterly', 91],
    ['whenever', 'RHYTHM_UNREADABLE'],
    ['bimonthly', 'RHYTHM_UNREADABLE'],
    ['0', 'RHYTHM_UNREADABLE'],
  ]);
});
