import { isLocalDate } from '../../../shared/domain/local-date.ts';
import type { FieldValue } from '../../../shared/domain/roster/resulting-fields.ts';
import { formatDay } from '../../lib/format.ts';

/** A value of a person as it is compared: days as days, lists with commas, nothing as "(empty)". */
export function valueWords(value: FieldValue): string {
  if (value === null || value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return isLocalDate(value) ? formatDay(value) : value;
  return value.length === 0 ? '(empty)' : value.join(', ');
}
