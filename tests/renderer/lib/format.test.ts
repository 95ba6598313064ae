import { describe, expect, it } from 'vitest';
import { countOf, formatDay, formatDays, listInWords, sentenceCase } from '../../../src/renderer/lib/format.ts';

describe('days in words', () => {
  it('writes a day the British way, with the month in letters (caught: 3/11 read as 11 March)', () => {
    expect(formatDay('2026-11-03')).toBe('3 Nov 2026');
  });

  it('never shifts a day by the zone of the computer', () => {
    expect(formatDay('2026-01-01')).toBe('1 Jan 2026');
    expect(formatDay('2026-12-31')).toBe('31 Dec 2026');
  });

  it('counts days exactly while they can be felt, then in months', () => {
    expect([0, 1, 41, 91, 270].map(formatDays)).toEqual([
      'less than a day',
      '1 day',
      '41 days',
      '91 days',
      'about 9 months',
    ]);
  });
});

describe('counts and lists in words', () => {
  it('uses the singular for one only', () => {
    expect([0, 1, 2].map((n) => countOf(n, 'person', 'people'))).toEqual(['0 people', '1 person', '2 people']);
    expect(countOf(1204, 'person', 'people')).toBe('1,204 people');
  });

  it('joins with "and" and leaves the rest of a text as it was typed', () => {
    expect(listInWords(['writing', 'hiring', 'IT'])).toBe('writing, hiring and IT');
    expect(sentenceCase('new in job')).toBe('New in job');
    expect(sentenceCase('')).toBe('');
  });
});
