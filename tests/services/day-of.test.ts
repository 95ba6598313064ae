import { expect, test } from 'vitest';
import { dayOf } from '../../src/main/services/day-of.ts';
import { type Instant, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';

/** A clock so many hours ahead of UTC. */
const ahead = (hours: number) => ({
  endOf: (day: LocalDate) => new Date(Date.parse(`${day}T23:59:59.999Z`) - hours * 3_600_000).toISOString() as Instant,
});

test.each([
  [0, '2026-11-20T23:59:59.999Z', '2026-11-20'],
  [13, '2026-11-20T11:30:00.000Z', '2026-11-21'],
  [-10, '2026-11-20T09:30:00.000Z', '2026-11-19'],
  [1, '2026-12-31T23:30:00.000Z', '2027-01-01'],
])('with a clock %i hours ahead, %s is on %s: evenings are not told as the day after', (hours, instant, day) => {
  expect(dayOf(ahead(hours), instant as Instant)).toBe(localDate(day));
});
