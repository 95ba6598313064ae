import { afterEach, expect, it } from 'vitest';
import { localZone } from '../../src/main/adapters/local-zone.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';

const before = process.env['TZ'];
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

it.each([
  ['Europe/Berlin', '2026-07-01', '14:00', 120],
  ['Europe/Berlin', '2026-12-01', '14:00', 60],
  // The night the clock goes back, before and after.
  ['Europe/Berlin', '2026-10-25', '01:59', 120],
  ['Europe/Berlin', '2026-10-25', '03:00', 60],
  ['America/St_Johns', '2026-12-01', '00:00', -210],
  ['Pacific/Kiritimati', '2026-12-01', '23:59', 840],
])('in %s on %s at %s the clock is %s minutes from UTC', (zone, day, time, minutesFromUtc) => {
  process.env['TZ'] = zone;
  expect(localZone(localDate(day), time)).toEqual({ name: zone, minutesFromUtc });
});
