import type { PairingFacts } from '../health/pairing-facts.ts';
import { dayAfterUnpaused } from '../health/paused-spans.ts';
import type { LocalDate } from '../local-date.ts';
import { scaledDays } from '../stage.ts';

/**
 * The day by which so many days have passed, paused ones left out. The days are written for a planned length of 270 and
 * stretch with it; what is left of a day counts as a whole one.
 */
export function dueDay(
  from: LocalDate,
  days: number,
  { plannedLengthDays, pauses }: Pick<PairingFacts, 'plannedLengthDays' | 'pauses'>,
): LocalDate {
  return dayAfterUnpaused(from, Math.ceil(scaledDays(days, plannedLengthDays)), pauses);
}
