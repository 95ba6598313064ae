import { isLocalDate, type LocalDate } from '../../../shared/domain/local-date.ts';

export interface DayBothWays {
  /** As it stands in the file. */
  readonly text: string;
  readonly dayFirst: LocalDate;
  readonly monthFirst: LocalDate;
}

const shape = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b/;

function day(year: string, month: string, dayOfMonth: string): LocalDate | null {
  const text = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  return isLocalDate(text) ? text : null;
}

/** The first text that names two different days depending on the order it is read in; null when there is none. */
export function dayBothWays(texts: readonly string[]): DayBothWays | null {
  for (const text of texts) {
    const [, one, two, year] = shape.exec(text) ?? [];
    if (one === undefined || two === undefined || year === undefined) continue;
    const dayFirst = day(year, two, one);
    const monthFirst = day(year, one, two);
    if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) return { text, dayFirst, monthFirst };
  }
  return null;
}
