import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isLocalDate, laterOf, localDate } from '../../src/shared/domain/local-date.ts';
import { sayDay, sayMonth } from '../../src/shared/domain/say-day.ts';

const anyDay = fc.integer({ min: -20_000, max: 60_000 }).map((days) => addDays(localDate('1970-01-01'), days));

describe('calendar days', () => {
  it('are only those that exist', () => {
    for (const text of ['2026-02-28', '2024-02-29', '2000-02-29', '1999-12-31']) expect(isLocalDate(text)).toBe(true);
    for (const text of ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-11-16T00:00']) {
      expect(isLocalDate(text)).toBe(false);
    }
    expect(() => localDate('2026-02-30')).toThrow(RangeError);
  });

  it('are counted without a time zone: adding and counting undo each other', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -4000, max: 4000 }), (day, days) => {
        const later = addDays(day, days);
        expect(isLocalDate(later)).toBe(true);
        expect(daysBetween(day, later)).toBe(days);
        expect(daysBetween(later, day)).toBe(0 - days);
      }),
    );
  });

  it('come in the order of their text', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(a < b).toBe(daysBetween(a, b) > 0);
        expect([a, b]).toContain(laterOf(a, b));
        expect(laterOf(a, b) >= a && laterOf(a, b) >= b).toBe(true);
      }),
    );
  });

  it('are said as people write them', () => {
    expect(sayDay(localDate('2026-03-09'))).toBe('9 March 2026');
    expect(sayMonth('2026-12')).toBe('December 2026');
  });
});
