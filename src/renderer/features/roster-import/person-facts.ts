import { type PersonFields, unknownFields } from '../../../shared/domain/person.ts';
import { isBlankValue } from '../../../shared/domain/roster/blank-value.ts';
import { personFieldLabel } from '../../../shared/domain/roster/person-field-columns.ts';
import type { PlannedCreate } from '../../../shared/domain/roster/plan-create.ts';
import { formatDay, listInWords } from '../../lib/format.ts';
import { valueWords } from './value-words.ts';
import { wishWords } from './wish-words.ts';

export interface PersonFact {
  readonly label: string;
  readonly words: string;
}

const fields = Object.keys(unknownFields) as (keyof PersonFields)[];

/** Everything that was read of somebody new except the line manager, in the order of the person page; what is empty is left out. */
export function personFacts({ fields: read, roles, registeredOn, wishes }: PlannedCreate): readonly PersonFact[] {
  return [
    ...fields
      .filter((field) => !isBlankValue(read[field]))
      .map((field) => ({ label: personFieldLabel(field), words: valueWords(field, read[field]) })),
    ...wishes.map(({ label, to }) => ({ label, words: wishWords(to) })),
    { label: 'Part in the cohort', words: roles.length === 0 ? 'not said' : listInWords(roles) },
    {
      label: 'Registered on',
      words: registeredOn === null ? 'not said; the day of the import is taken' : formatDay(registeredOn),
    },
  ];
}
