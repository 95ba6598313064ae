/**
 * A calendar day as 'YYYY-MM-DD', and instants as ISO text. No time zone can leak in: a day is never made from a
 * clock here; it comes from outside (a port, a form, a cell) and is only compared and counted.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** A moment as ISO-8601 UTC text ('2026-11-21T09:30:00.000Z'); text order is time order. */
export type Instant = string & { readonly __brand: 'Instant' };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

function epochDay(text: string): number {
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8)];
  return Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / millisecondsPerDay);
}

function fromEpochDay(days: number): LocalDate {
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10) as LocalDate;
}

/** True for a day that exists in the calendar ('2026-02-30' does not). */
export function isLocalDate(text: string): text is LocalDate {
  return shape.test(text) && fromEpochDay(epochDay(text)) === text;
}

/** The text as a LocalDate; throws RangeError for anything but an existing day. For literals and storage rows. */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

/** The day `days` after (or, negative, before) the given day. */
export function addDays(day: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(day) + days);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** The later of two days. */
export function laterOf(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
