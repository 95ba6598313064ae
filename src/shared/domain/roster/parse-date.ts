import { isLocalDate, type LocalDate } from '../local-date.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import { fullYear } from './full-year.ts';
import { monthNumber } from './month-names.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';
import { slashedDay } from './slashed-day.ts';

export type DateOrder = 'day-first' | 'month-first';

/** No way of writing a day takes more; a pattern would look at a page of spaces from each of its places. */
const longestDay = 100;

/**
 * A day: a date cell, ISO text, a day with the month in words, or three numbers. Three numbers with slashes or dashes
 * follow `order`; with dots the day always comes first. Without an order, a day that reads both ways is a problem, not
 * a guess. A time after the day is left out. Years of two digits: 00 to 68 are 2000s, 69 to 99 are 1900s.
 */
export function parseDate(cell: Cell, order: DateOrder | null): CellReading<LocalDate> {
  const text = cellText(cell);
  if (text.length > longestDay) return unread('DATE_UNREADABLE', text);
  const day = text
    .replace(
      /[T,]?\s*\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?(?:[.,]\d+)?\s*(?:[ap]\.?\s?m\.?)?\s*(?:z|[a-z]{2,5}|(?:utc|gmt)?\s*[+-]\d{1,2}:?\d{0,2})?$/iu,
      (time) =>
        // A dotted day without a time ("5.03.26") must not lose its month.
        /[:h]/u.test(time) ? '' : time,
    )
    .trim();
  const found = isoDay(day) ?? wordedDay(day);
  if (found !== null) return isLocalDate(found) ? read(found) : unread('DATE_UNREADABLE', text);
  const numbers = slashedDay(day);
  if (numbers === null) return unread('DATE_UNREADABLE', text);
  const dayFirst = asDay(numbers.year, numbers.second, numbers.first);
  const monthFirst = asDay(numbers.year, numbers.first, numbers.second);
  if (numbers.dotted || order === 'day-first') return dayFirst ? read(dayFirst) : unread('DATE_UNREADABLE', text);
  if (order === 'month-first') return monthFirst ? read(monthFirst) : unread('DATE_UNREADABLE', text);
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return unread('DATE_AMBIGUOUS', text);
  const only = dayFirst ?? monthFirst;
  return only ? read(only) : unread('DATE_UNREADABLE', text);
}

function isoDay(text: string): string | null {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/u.exec(text) ?? /^((?:19|20)\d{2})(\d{2})(\d{2})$/u.exec(text);
  return parts ? `${parts[1]}-${(parts[2] ?? '').padStart(2, '0')}-${(parts[3] ?? '').padStart(2, '0')}` : null;
}

function wordedDay(text: string): string | null {
  const plain = text.replace(/^\p{L}+,?\s+(?=\d)|\b(?:of|de|del)\b/giu, ' ').trim();
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th|er|º)?[\s.-]+(\p{L}+)[\s.,-]+(\d{4}|\d{2})$/iu.exec(plain);
  const monthFirst = /^(?:\p{L}+,\s+)?(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$/iu.exec(text);
  const [, day, month, year] = dayFirst ?? [null, monthFirst?.[2], monthFirst?.[1], monthFirst?.[3]];
  const number = month === undefined ? null : monthNumber(month);
  if (number === null || day === undefined || year === undefined) return null;
  return asDay(fullYear(year), number, Number(day)) ?? 'no such day';
}

function asDay(year: number, month: number, day: number): LocalDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}
