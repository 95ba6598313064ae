import { expect, it } from 'vitest';
import { cellWords } from '../../../src/renderer/features/roster-import/cell-words.ts';

it('shows a day of a spreadsheet as days are said on every screen, and words that look like one as they stand', () => {
  expect(cellWords({ date: '2014-03-01' })).toBe('1 Mar 2014');
  expect(cellWords({ date: '2014-03-01T09:05:00' })).toBe('1 Mar 2014, 09:05');
  expect(cellWords({ date: '2014-03-01T09:05:11' })).toBe('1 Mar 2014, 09:05:11');
  expect([cellWords('2014-03-01'), cellWords(2), cellWords(null), cellWords(undefined)]).toEqual([
    '2014-03-01',
    '2',
    '',
    '',
  ]);
});
