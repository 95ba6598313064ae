import { addMonths } from '../health/add-months.ts';
import { addDays, daysBetween, type LocalDate, localDate } from '../local-date.ts';
import type { EventFields, ProgrammeEvent } from './programme-event.ts';

const aMonday = localDate('2024-01-01');

const weekdayOf = (day: LocalDate) => ((daysBetween(aMonday, day) % 7) + 7) % 7;

/**
 * The same weekday of the next month: after the third Tuesday the third Tuesday, and after a fifth one the last where the next
 * month has only four.
 */
export function sameWeekdayNextMonth(day: LocalDate): LocalDate {
  const week = Math.floor((Number(day.slice(8)) - 1) / 7);
  const first = addMonths(localDate(`${day.slice(0, 8)}01`), 1);
  const firstOfItsKind = addDays(first, (weekdayOf(day) - weekdayOf(first) + 7) % 7);
  const found = addDays(firstOfItsKind, week * 7);
  return found.slice(0, 7) === first.slice(0, 7) ? found : addDays(found, -7);
}

/** What to suggest for the next of its kind: as this one, a month on. */
export function planNext({ id: _, state: __, ...fields }: ProgrammeEvent): EventFields {
  return { ...fields, on: sameWeekdayNextMonth(fields.on) };
}
