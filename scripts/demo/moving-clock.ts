import { addDays, type Instant, type LocalDate } from '../../src/shared/domain/local-date.ts';

/** A clock that stands on a day until it is moved on: the demonstration lives through a year in half a minute. */
export function createMovingClock(first: LocalDate) {
  let day = first;
  let seconds = 0;
  return {
    today: () => day,
    now: () => new Date(Date.parse(`${day}T08:00:00Z`) + 1000 * seconds++).toISOString() as Instant,
    endOf: (of: LocalDate) => `${of}T23:59:59.999Z` as Instant,
    moveTo(later: LocalDate) {
      if (later <= day) return;
      day = later;
      seconds = 0;
    },
    moveOn(days: number) {
      this.moveTo(addDays(day, days));
    },
  };
}

export type MovingClock = ReturnType<typeof createMovingClock>;
