import { fullYear } from './full-year.ts';

/** The three numbers of "5/3/2026" in the order they stand, before anyone decides which is the month. */
export interface SlashedDay {
  readonly first: number;
  readonly second: number;
  readonly year: number;
  /** Written with dots, which is day-first wherever dots are used. */
  readonly dotted: boolean;
}

/** Three numbers divided by the same sign, the year last; null for anything else. */
export function slashedDay(text: string): SlashedDay | null {
  const parts = /^(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})\.?$/u.exec(text);
  if (parts === null) return null;
  return {
    first: Number(parts[1]),
    second: Number(parts[3]),
    year: fullYear(parts[4] ?? ''),
    dotted: parts[2] === '.',
  };
}
