import type { LocalDate } from './local-date.ts';
import type { Refusal } from './recording-rules.ts';

/** Why a programme or a cohort cannot be closed on a day, or null: not before it began, and not ahead of time. */
export function refuseClosingDay(on: LocalDate, startsOn: LocalDate | null, today: LocalDate): Refusal | null {
  if (on > today) return { field: 'on', sentence: 'This day is still to come.' };
  if (startsOn !== null && on < startsOn) return { field: 'on', sentence: 'This day is before the start.' };
  return null;
}
