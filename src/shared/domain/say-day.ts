import type { LocalDate } from './local-date.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** '2026-03-09' → '9 March 2026', for sentences that are made in the domain. */
export function sayDay(day: LocalDate): string {
  return `${Number(day.slice(8))} ${sayMonth(day.slice(0, 7))}`;
}

/** '2026-03' → 'March 2026' */
export function sayMonth(month: string): string {
  return `${months[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}
