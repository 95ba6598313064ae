/** Days, counts and lists as a British reader says them. */
const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
const moment = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
const number = new Intl.NumberFormat('en-GB');
const lists = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** '2026-11-03' → '3 Nov 2026'. */
export function formatDay(iso: string): string {
  return day.format(new Date(`${iso}T00:00:00Z`));
}

/** '2026-11-21' → 'Saturday 21 November'. */
export function formatWeekday(iso: string): string {
  return weekday.format(new Date(`${iso}T00:00:00Z`)).replace(',', '');
}

/** An instant in the local clock: '3 Nov, 14:05'. */
export function formatInstant(iso: string): string {
  return moment.format(new Date(iso));
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
