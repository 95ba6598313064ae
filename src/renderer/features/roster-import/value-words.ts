import { sayFact } from '../../../shared/domain/kept-fact.ts';
import { isLocalDate } from '../../../shared/domain/local-date.ts';
import type { PersonFields } from '../../../shared/domain/person.ts';
import type { FieldValue } from '../../../shared/domain/roster/resulting-fields.ts';
import { countOf, formatDay, sentenceCase } from '../../lib/format.ts';

/** A value of a person as it is compared: days as days, lists with commas, a rhythm in days, nothing as "(empty)". */
export function valueWords(field: keyof PersonFields, value: FieldValue): string {
  if (value === null || value === '') return '(empty)';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number')
    return field === 'rhythmDays' ? `every ${countOf(value, 'day', 'days')}` : String(value);
  if (typeof value === 'string') {
    if (field === 'careerLevel') return sentenceCase(value);
    return isLocalDate(value) ? formatDay(value) : value;
  }
  return value.length === 0 ? '(empty)' : value.map((one) => (typeof one === 'string' ? one : sayFact(one))).join(', ');
}
