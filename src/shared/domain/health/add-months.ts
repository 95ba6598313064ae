import { addDays, isLocalDate, type LocalDate } from '../local-date.ts';

/** The same day so many calendar months later; the last day of the month where that month is too short. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const yearText = String(Math.floor(monthsSinceYearZero / 12)).padStart(4, '0');
  const monthText = String((monthsSinceYearZero % 12) + 1).padStart(2, '0');
  const first = `${yearText}-${monthText}-01`;
  if (!isLocalDate(first)) throw new RangeError(`no such month: ${first}`);
  const wanted = addDays(first, dayOfMonth - 1);
  if (wanted.slice(0, 7) === first.slice(0, 7)) return wanted;
  return addDays(wanted, -Number(wanted.slice(8)));
}
