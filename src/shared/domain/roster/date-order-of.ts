import { cellText } from './cell-text.ts';
import type { DateOrder } from './parse-date.ts';
import type { Cell } from './sheet.ts';
import { slashedDay } from './slashed-day.ts';

/**
 * What the values of columns say of the order of their days: one of the two; 'either' where they leave it open; 'none' where
 * nothing depends on it.
 */
export type SaidDateOrder = DateOrder | 'either' | 'none';

/**
 * Which way the slashed days of a column are written, from the values that leave no doubt (a number above 12).
 * 'either': there are such days but all can be read both ways, or they contradict one another, so the coordinator is
 * asked. 'none': nothing in the column depends on the order.
 */
export function dateOrderOf(samples: readonly Cell[]): SaidDateOrder {
  let dayFirst = false;
  let monthFirst = false;
  let both = false;
  for (const cell of samples) {
    const day = slashedDay(cellText(cell).split(/[\sT,]+/u)[0] ?? '');
    if (day === null || day.dotted) continue;
    if (day.first > 12 && day.second <= 12) dayFirst = true;
    else if (day.second > 12 && day.first <= 12) monthFirst = true;
    else if (day.first !== day.second && day.first <= 12) both = true;
  }
  if (dayFirst && monthFirst) return 'either';
  if (dayFirst) return 'day-first';
  if (monthFirst) return 'month-first';
  return both ? 'either' : 'none';
}

/** The order days are read in where nobody chose one: what the values settle, else null. */
export function settledDateOrder(order: SaidDateOrder): DateOrder | null {
  return order === 'day-first' || order === 'month-first' ? order : null;
}
