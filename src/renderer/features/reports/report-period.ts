import { addDays, type LocalDate, laterOf, localDate } from '../../../shared/domain/local-date.ts';
import type { CohortFields } from '../../../shared/domain/programme.ts';

export const periodChoices = ['this quarter', 'last quarter', 'cohort so far', 'dates'] as const;
export type PeriodChoice = (typeof periodChoices)[number];

export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

function startOfQuarter(day: LocalDate): LocalDate {
  const month = Number(day.slice(5, 7));
  const first = month - ((month - 1) % 3);
  return localDate(`${day.slice(0, 4)}-${String(first).padStart(2, '0')}-01`);
}

/**
 * The days a report covers, both included. A quarter is a calendar quarter, and the running one ends today.
 * "Cohort so far" runs from the first start among the cohorts to today, or to the last end when all have ended.
 */
export function reportPeriod(
  choice: Exclude<PeriodChoice, 'dates'>,
  today: LocalDate,
  cohorts: readonly CohortFields[],
): Period {
  const thisQuarter = startOfQuarter(today);
  if (choice === 'this quarter') return { from: thisQuarter, to: today };
  if (choice === 'last quarter') {
    const to = addDays(thisQuarter, -1);
    return { from: startOfQuarter(to), to };
  }
  const starts = cohorts.map((cohort) => cohort.startsOn).toSorted();
  const from = starts[0] ?? thisQuarter;
  const ends = cohorts.map((cohort) => cohort.endsOn ?? today).toSorted();
  const lastEnd = ends.at(-1) ?? today;
  return { from, to: laterOf(from, lastEnd < today ? lastEnd : today) };
}
