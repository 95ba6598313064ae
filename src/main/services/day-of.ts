import { addDays, type Instant, type LocalDate, localDate } from '../../shared/domain/local-date.ts';
import type { Clock } from './ports.ts';

/** The calendar day here on which something happened. */
export function dayOf(clock: Pick<Clock, 'endOf'>, instant: Instant): LocalDate {
  const inUtc = localDate(instant.slice(0, 10));
  // No place is more than a day away from the day that is told in UTC.
  const days = [addDays(inUtc, -1), inUtc];
  return days.find((day) => instant <= clock.endOf(day)) ?? addDays(inUtc, 1);
}
