import { type Instant, type LocalDate, localDate } from '../../shared/domain/local-date.ts';

const twoDigits = (part: number): string => String(part).padStart(2, '0');

/** The machine's clock: the day by the local calendar, the moment in UTC. */
export const systemClock = {
  today(): LocalDate {
    const now = new Date();
    const year = String(now.getFullYear()).padStart(4, '0');
    return localDate(`${year}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`);
  },
  now(): Instant {
    return new Date().toISOString() as Instant;
  },
  endOf(day: LocalDate): Instant {
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    return new Date(year, month - 1, date, 23, 59, 59, 999).toISOString() as Instant;
  },
};
