import { addDays, isLocalDate, type LocalDate } from '../../../shared/domain/local-date.ts';

/**
 * Every calendar day in a plain JSON value moved by so many days; all other text stays. It brings a programme that was
 * written down for one day up to today, so that practice never looks as if nobody had met for a year.
 */
export function shiftDays<Value>(value: Value, days: number): Value {
  return shifted(value, days) as Value;
}

function shifted(value: unknown, days: number): unknown {
  if (typeof value === 'string') return isLocalDate(value) ? addDays(value as LocalDate, days) : value;
  if (Array.isArray(value)) return value.map((part) => shifted(part, days));
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shifted(part, days)]));
  }
  return value;
}
