import { isLocalDate, type LocalDate } from '../../../shared/domain/local-date.ts';
import { slashedDay } from '../../../shared/domain/roster/slashed-day.ts';

export interface DayBothWays {
  /** As it stands in the file. */
  readonly text: string;
  readonly dayFirst: LocalDate;
  readonly monthFirst: LocalDate;
}

function day(year: number, month: number, dayOfMonth: number): LocalDate | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}

/** The first text that names two different days depending on the order it is read in; null when there is none. */
export function dayBothWays(texts: readonly string[]): DayBothWays | null {
  for (const text of texts) {
    const slashed = slashedDay(text.split(/[\sT,]+/u)[0] ?? '');
    if (slashed === null || slashed.dotted) continue;
    const { first, second, year } = slashed;
    const dayFirst = day(year, second, first);
    const monthFirst = day(year, first, second);
    if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return { text, dayFirst, monthFirst };
  }
  return null;
}
