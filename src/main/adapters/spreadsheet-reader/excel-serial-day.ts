import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { clockCell, dayCell, secondsPerDay } from './clock-cell.ts';

/** What a number stands for by its number format: a plain number, a day, a time of day, or a span such as 27:30 hours. */
export type NumberMeaning = 'number' | 'day' | 'clock' | 'span';

/** Day 0 of the count that starts on 1970-01-01 is serial 25,569 in the 1900 system (ECMA-376 part 1, 18.17.4.1). */
const serialOfEpoch = 25_569;
const days1904After1900 = 1_462;
const afterLastSerial = 2_958_466;

/**
 * A cell for a number that a format shows as a day, a time or a span; no time zone takes part. Serial 60 (29 February
 * 1900, a day that never was), 0 and anything outside 1900–9999 stay numbers. Seconds are rounded to whole ones.
 */
export function cellFromSerial(serial: number, meaning: NumberMeaning, starts1904: boolean): Cell {
  if (meaning === 'number') return serial;
  if (meaning === 'span') return { seconds: Math.round(serial * secondsPerDay) };
  if (serial >= 0 && serial < 1) {
    if (meaning === 'clock') return clockCell(serial * secondsPerDay);
    if (!starts1904) return serial === 0 ? serial : clockCell(serial * secondsPerDay);
  }
  const in1900 = starts1904 ? serial + days1904After1900 : serial;
  const day = Math.floor(in1900);
  if (in1900 < 1 || in1900 >= afterLastSerial || day === 60) return serial;
  // Excel counts 29 February 1900, so the days before it are one ahead of the calendar.
  const sinceEpoch = (in1900 < 60 ? in1900 + 1 : in1900) - serialOfEpoch;
  return dayCell(sinceEpoch * secondsPerDay);
}
