import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { createOffsets, readTimeZone } from '../../src/shared/domain/time-zone.ts';

describe('a time zone', () => {
  it('is kept in one spelling, however it was written, so that reading it again changes nothing', () => {
    const said = fc.oneof(
      fc.constantFrom(...Intl.supportedValuesOf('timeZone').filter((name) => name.includes('/'))),
      fc
        .integer({ min: -48, max: 56 })
        .map((quarters) => `UTC${quarters < 0 ? '-' : '+'}${Math.abs(quarters) / 4}`)
        .filter((text) => !text.endsWith('+0')),
    );
    fc.assert(
      fc.property(said, (text) => {
        const zone = readTimeZone(text);
        expect(zone).not.toBeNull();
        expect(readTimeZone(zone ?? '')).toBe(zone);
        expect(readTimeZone(` ${text.toLowerCase()} `)).toBe(zone);
      }),
    );
  });

  it('is not guessed from what means several places, no place, or an hour no clock shows', () => {
    const doubtful = ['BST', 'IST', 'EST', 'CST', 'Leeds', 'Europe/Atlantis', 'UTC+15', 'UTC+2:10', '-13', '0575', '?'];
    expect(doubtful.filter((text) => readTimeZone(text) !== null)).toEqual([]);
  });

  it('keeps the name somebody wrote, even where the list has an older one', () => {
    expect(readTimeZone('asia/kolkata')).toBe('Asia/Kolkata');
    expect(readTimeZone('Kyiv')).toBe('Europe/Kyiv');
  });

  it('has the clock of the day that is asked about, summer time included', () => {
    const [winter, summer] = ['2026-01-15', '2026-07-15'].map((day) => createOffsets(localDate(day)));
    const both = (zone: string) => [winter?.(zone), summer?.(zone)];
    expect(both('Europe/Berlin')).toEqual([60, 120]);
    expect(both('Australia/Sydney')).toEqual([660, 600]);
    expect(both('UTC-03:30')).toEqual([-210, -210]);
    expect(both('UTC')).toEqual([0, 0]);
    expect(both('Nowhere/Known')).toEqual([null, null]);
  });
});
