import { isLocalDate } from '../local-date.ts';
import { sayDay } from '../say-day.ts';

/** What a field may hold. */
export type FieldValue = string | number | boolean | null | readonly string[];

/**
 * How a field changed, in its own words: 'Job: from “Nurse” to “Matron”', 'Offers: “hiring” added'. Null when it holds
 * what it held.
 */
export function sayFieldChange(label: string, before: FieldValue, after: FieldValue): string | null {
  if (isList(before) && isList(after)) return sayListChange(label, before, after);
  return sayChange(label, sayValue(before), sayValue(after));
}

/** The same of values that are in words already; null is nothing there. */
export function sayChange(label: string, from: string | null, to: string | null): string | null {
  if (from === to) return null;
  if (from === null) return `${label}: ${to ?? ''}`;
  return to === null ? `${label}: ${from} taken out` : `${label}: from ${from} to ${to}`;
}

function sayListChange(label: string, before: readonly string[], after: readonly string[]): string | null {
  const quoted = (words: readonly string[]) => words.map((word) => `“${word}”`).join(', ');
  const added = quoted(after.filter((word) => !before.includes(word)));
  const gone = quoted(before.filter((word) => !after.includes(word)));
  const told = [added === '' ? null : `${added} added`, gone === '' ? null : `${gone} taken out`];
  const said = told.filter((part) => part !== null).join('; ');
  return said === '' ? null : `${label}: ${said}`;
}

function sayValue(value: FieldValue): string | null {
  if (value === null || value === '') return null;
  if (isList(value)) return value.length === 0 ? null : value.map((word) => `“${word}”`).join(', ');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  return isLocalDate(value) ? sayDay(value) : `“${value}”`;
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}
