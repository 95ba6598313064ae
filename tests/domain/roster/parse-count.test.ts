import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseCount } from '../../../src/shared/domain/roster/parse-count.ts';
import { outcome, readAs } from './read-as.ts';

test('a count is read back as it was printed, also out of a phrase', () => {
  fc.assert(
    fc.property(fc.nat(99), (count) => {
      for (const cell of [count, String(count), `up to ${count}`]) expect(outcome(parseCount(cell))).toBe(count);
    }),
  );
});

test('of a range of people the upper end counts, and a phrase gives its number', () => {
  readAs(parseCount, [
    ['2-3', 3],
    ['1 or 2', 2],
    ['up to 2', 2],
    ['max. 3 mentees', 3],
    ['5+', 5],
    ['zwei', 2],
    ['none', 0],
    [2, 2],
    ['2.0', 2],
    ['1.5', 'COUNT_UNREADABLE'],
    ['-1', 'COUNT_UNREADABLE'],
    ['1, 2 or 3', 'COUNT_UNREADABLE'],
    ['some', 'COUNT_UNREADABLE'],
    ['250', 'COUNT_TOO_LARGE'],
    [{ date: '2026-03-02' }, 'COUNT_UNREADABLE'],
  ]);
});

test('words that only say there is no limit are no number, which would take a mentor out of the matching', () => {
  for (const cell of ['No limit', 'kein Limit', 'keine Obergrenze']) expect(outcome(parseCount(cell))).not.toBe(0);
  for (const cell of ['none', 'No', 'keine']) expect(outcome(parseCount(cell))).toBe(0);
});

test('somebody who takes nobody this year takes nobody, and one sentence more does not hide it', () => {
  for (const cell of [
    'none this year',
    'None at the moment, sorry',
    'no more mentees',
    'No mentees this round',
    'keine mehr',
    'dieses Jahr niemand',
    'aucun pour le moment',
    'ninguno este año',
  ])
    expect(outcome(parseCount(cell)), cell).toBe(0);
  for (const cell of ['no more than two', 'not more than two, none remote']) expect(outcome(parseCount(cell))).toBe(2);
  for (const cell of ['no idea', 'no preference', 'no limit this year', 'keine Angabe'])
    expect(outcome(parseCount(cell)), cell).toBe('COUNT_UNREADABLE');
});
