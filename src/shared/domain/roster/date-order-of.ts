import { cellText } from './cell-text.ts';
import type { Cell } from './sheet.ts';
import { slashedDay } from './slashed-day.ts';

/**
 * Which way the slashed days of a column are written, from the values that leave no doubt (a number above 12).
 * 'either': there are such days but all can be read both ways, or they contradict one another, so the coordinator is
 * asked. 'none': nothing in the column depends on the order.
 */
export function dateOrderOf(samples: readonly Cell[]): 'day-first' | 'month-first' | 'either' | 'none' {
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
