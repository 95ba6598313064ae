import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { planNext, sameWeekdayNextMonth } from '../../../src/shared/domain/events/plan-next.ts';
import { addDays, daysBetween, type LocalDate, localDate } from '../../../src/shared/domain/local-date.ts';
import { wallTime } from '../../../src/shared/domain/wall-time.ts';
import { anEvent } from './an-event.ts';

const ownZone = process.env['TZ'];
afterEach(() => {
  if (ownZone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ownZone;
});

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays(localDate('1990-01-01'), days));
const weekOf = (day: LocalDate) => Math.floor((Number(day.slice(8)) - 1) / 7);

it('goes from a third Tuesday to the third Tuesday, and from a fifth one to the last where there is no fifth', () => {
  expect(sameWeekdayNextMonth(localDate('2026-10-20'))).toBe('2026-11-17');
  expect(sameWeekdayNextMonth(localDate('2026-12-15'))).toBe('2027-01-19');
  expect(sameWeekdayNextMonth(localDate('2026-09-30'))).toBe('2026-10-28');
  expect(sameWeekdayNextMonth(localDate('2026-01-29'))).toBe('2026-02-26');
});

it('always falls on the same weekday of the month after, in the same week of it where there is one', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const next = sameWeekdayNextMonth(day);
      const days = daysBetween(day, next);
      expect(days % 7).toBe(0);
      const months = (one: LocalDate) => Number(one.slice(0, 4)) * 12 + Number(one.slice(5, 7));
      expect(months(next)).toBe(months(day) + 1);
      if (weekOf(day) < 4) expect(weekOf(next)).toBe(weekOf(day));
      else expect(weekOf(next)).toBeGreaterThanOrEqual(3);
    }),
  );
});

it('keeps day and time whatever the zone of this computer, on the days clocks change and between', () => {
  const zones = [
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Australia/Lord_Howe',
  ];
  // The month before each leads to the days on which clocks go forward or back in one of these places.
  const clockDays = ['2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04'].map(localDate);
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.oneof(fc.constantFrom(...clockDays), anyDay), (zone, on) => {
      delete process.env['TZ'];
      process.env['TZ'] = 'UTC';
      const expected = planNext(anEvent({ on, startsAt: wallTime('02:30'), endsAt: wallTime('03:00') }));
      process.env['TZ'] = zone;
      const event = anEvent({ on, startsAt: wallTime('02:30'), endsAt: wallTime('03:00') });
      expect(planNext(event)).toEqual(expected);
      expect(planNext(event)).toMatchObject({ startsAt: '02:30', endsAt: '03:00' });
    }),
  );
});

it('takes along all that was said of the event, but not what has become of it', () => {
  const { id: _, state: __, ...said } = anEvent({ state: 'held', place: 'Canteen' });
  expect(planNext(anEvent({ state: 'held', place: 'Canteen' }))).toEqual({ ...said, on: '2026-12-15' });
});
