/** Days, counts and lists as a British reader says them. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const relative = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });
const number = new Intl.NumberFormat('en-GB');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const millisecondsPerDay = 86_400_000;

/** '2026-11-03' → '3 Nov 2026'. */
export function formatDay(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`));
}

/** An instant in the local clock: '3 Nov, 14:05'. */
export function formatInstant(iso: string): string {
  return moment.format(new Date(iso));
}

/** Whole days between two ISO days. */
function daysFromTo(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / millisecondsPerDay);
}

/** '3 days ago', 'yesterday', 'in 2 days'; a plain date beyond 60 days either way. */
export function formatDayAgainst(iso: string, today: string): string {
  const distance = daysFromTo(today, iso);
  return Math.abs(distance) > 60 ? formatDay(iso) : relative.format(distance, 'day');
}

/** A number of days in words: 'less than a day', '1 day', '41 days', 'about 9 months'. */
export function formatDays(days: number): string {
  if (days < 1) return 'less than a day';
  if (days < 92) return countOf(Math.round(days), 'day', 'days');
  return `about ${countOf(Math.round(days / 30.4), 'month', 'months')}`;
}

/** '1 person', '1,204 people'. */
export function countOf(n: number, one: string, many: string): string {
  return `${number.format(n)} ${n === 1 ? one : many}`;
}

/** 'a, b and c'. */
export function listInWords(words: readonly string[]): string {
  return lists.format(words);
}

/** The first letter made a capital; the rest stays. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
