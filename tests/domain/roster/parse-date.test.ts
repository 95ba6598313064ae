import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDate } from '../../../src/shared/domain/roster/parse-date.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { days } from '../../support/roster-arbitraries.ts';
import { outcome, readAs } from './read-as.ts';

const slashed = (day: string, order: 'day-first' | 'month-first') => {
  const [year, month, date] = day.split('-').map(Number);
  return order === 'day-first' ? `${date}/${month}/${year}` : `${month}/${date}/${year}`;
};

test('a day is read back as it was printed: as a date cell, ISO text, slashed in either order, with dots and with a time behind', () => {
  fc.assert(
    fc.property(days, fc.constantFrom('day-first' as const, 'month-first' as const), (day, order) => {
      const printed: Cell[] = [
        { date: day },
        { date: `${day}T09:30:00` },
        day,
        day.replaceAll('-', ''),
        slashed(day, order),
        `${slashed(day, order)} 14:05:09`,
        `${slashed(day, order)} 2:05 PM`,
        slashed(day, 'day-first').replaceAll('/', '.'),
      ];
      for (const cell of printed) expect([cell, outcome(parseDate(cell, order))]).toEqual([cell, day]);
    }),
  );
});

test('a day that reads both ways is a problem until somebody says which comes first', () => {
  expect(outcome(parseDate('3/4/2026', null))).toBe('DATE_AMBIGUOUS');
  expect(outcome(parseDate('3/4/2026', 'day-first'))).toBe('2026-04-03');
  expect(outcome(parseDate('3/4/2026', 'month-first'))).toBe('2026-03-04');
  readAs(
    (cell) => parseDate(cell, null),
    [
      ['25/4/2026', '2026-04-25'],
      ['4/25/26', '2026-04-25'],
      ['5/5/2026', '2026-05-05'],
      ['3.4.2026', '2026-04-03'],
      ['3.4.26', '2026-04-03'],
      ['5 March 2026', '2026-03-05'],
      ['March 5, 2026', '2026-03-05'],
      ['Thursday, March 5, 2026', '2026-03-05'],
      ['5. März 2026', '2026-03-05'],
      ['1er août 2026', '2026-08-01'],
      ['5 de mayo de 2026', '2026-05-05'],
      ['5-Mar-26', '2026-03-05'],
      ['2026/03/05 9:12:44 AM MEZ', '2026-03-05'],
      ['2024/11/03 9:12:44 PM GMT+1', '2024-11-03'],
      ['30/2/2026', 'DATE_UNREADABLE'],
      ['2026-02-30', 'DATE_UNREADABLE'],
      ['soon', 'DATE_UNREADABLE'],
      [46000, 'DATE_UNREADABLE'],
    ],
  );
});

test('a day that cannot be read in the chosen order is not quietly read in the other', () => {
  expect(outcome(parseDate('4/25/2026', 'day-first'))).toBe('DATE_UNREADABLE');
});
