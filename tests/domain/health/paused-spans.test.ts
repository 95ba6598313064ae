import { expect, it } from 'vitest';
import {
  dayAfterUnpaused,
  type PausedSpan,
  pausedSpans,
  runningPause,
  unpausedDays,
} from '../../../src/shared/domain/health/paused-spans.ts';
import { day, step } from './a-pairing.ts';

const span = (from: number, to: number | null): PausedSpan => ({ from: day(from), to: to === null ? null : day(to) });

it.each([
  ['no pause', [], 30],
  ['a pause within', [span(5, 15)], 20],
  ['a pause that began before', [span(-10, 4)], 26],
  ['a pause that ends after', [span(25, 40)], 25],
  ['a pause that still lasts', [span(25, null)], 25],
  ['a pause over it all', [span(-5, 50)], 0],
  ['a pause before it', [span(-20, 0)], 30],
  ['a pause after it', [span(30, 50)], 30],
  ['a pause of no day', [span(5, 5)], 30],
  ['two pauses', [span(0, 5), span(10, 12)], 23],
])('of thirty days, with %s, %j leaves %i', (_, pauses, left) => {
  expect(unpausedDays(day(0), day(30), pauses)).toBe(left);
});

it('is negative for a day that lies ahead, and nothing from a day to itself', () => {
  expect(unpausedDays(day(30), day(20), [span(0, 40)])).toBe(-10);
  expect(unpausedDays(day(7), day(7), [span(0, 40)])).toBe(0);
});

it('the day after so many unpaused days is the day that has them behind it', () => {
  const pauses = [span(10, 20), span(45, 50)];
  expect(dayAfterUnpaused(day(0), 40, pauses)).toBe(day(55));
  expect(unpausedDays(day(0), day(55), pauses)).toBe(40);
  expect(dayAfterUnpaused(day(15), 10, pauses)).toBe(day(30));
  expect(dayAfterUnpaused(day(0), 10, pauses)).toBe(day(10));
});

it('lasts from the first pause until somebody resumes or closes, whatever else is recorded meanwhile', () => {
  const still = (...steps: Parameters<typeof pausedSpans>[0]) => runningPause(pausedSpans(steps))?.from ?? null;
  expect(still()).toBeNull();
  expect(still(step('paused', 3), step('consented', 5), step('paused', 8))).toBe(day(3));
  expect(still(step('paused', 3), step('resumed', 9))).toBeNull();
  expect(still(step('paused', 3), step('closed', 9))).toBeNull();
  expect(still(step('paused', 3), step('resumed', 9), step('paused', 12))).toBe(day(12));
});
