import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWallTime, readWallTime, sayTimes, wallTime } from '../../src/shared/domain/wall-time.ts';

const anyTime = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
  .map(({ hour, minute }) => wallTime(`${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`));

describe('a time on the wall', () => {
  it('is only what a clock shows', () => {
    for (const text of ['00:00', '09:30', '23:59']) expect(isWallTime(text)).toBe(true);
    for (const text of ['24:00', '9:30', '09:60', '09:30:00', '', '2026-03-29T02:30'])
      expect(isWallTime(text)).toBe(false);
    expect(() => wallTime('25:00')).toThrow(RangeError);
  });

  it.each([
    ['9', '09:00'],
    ['9.30', '09:30'],
    [' 09:30 ', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    ['2 pm', '14:00'],
    ['12 am', '00:00'],
    ['12.30pm', '12:30'],
    ['14:30:00', '14:30'],
  ])('is read as people type it: %s', (typed, time) => {
    expect(readWallTime(typed)).toBe(time);
  });

  it.each(['', 'noon', '25', '9:7', '13 pm', '0 am', '9:99', '12345'])('is never made up: %s', (typed) => {
    expect(readWallTime(typed)).toBeNull();
  });

  it('is read back as it was written, and in the order of the day', () => {
    fc.assert(
      fc.property(anyTime, anyTime, (a, b) => {
        expect(readWallTime(a)).toBe(a);
        const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
        expect(a < b).toBe(minutes(a) < minutes(b));
      }),
    );
  });

  it('is said as far as it is known', () => {
    expect(sayTimes(null, null)).toBe('');
    expect(sayTimes(wallTime('14:00'), null)).toBe('from 14:00');
    expect(sayTimes(wallTime('14:00'), wallTime('15:30'))).toBe('14:00 to 15:30');
  });
});
