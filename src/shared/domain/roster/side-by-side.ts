import type { PersonFields, Role } from '../person.ts';
import { isBlankValue } from './blank-value.ts';
import { personFieldLabel } from './person-field-columns.ts';
import { type FieldValue, personFieldNames, sameValue } from './resulting-fields.ts';

/** What is told of somebody, by a row of the file or by what is known here. */
export interface Told {
  readonly fields: Partial<PersonFields>;
  /** Null when nothing is said about it. */
  readonly roles: readonly Role[] | null;
}

/** One field as a row tells it, and as it stands with somebody who may be the same person; null where one is silent. */
export interface ComparedField {
  readonly field: keyof PersonFields;
  readonly label: string;
  readonly here: FieldValue;
  readonly there: FieldValue;
  /** Both say something, and not the same. Silence contradicts nobody. */
  readonly differs: boolean;
}

/** Every field of which either says something, in the order of the person page. */
export function sideBySide(here: Told, there: Told): readonly ComparedField[] {
  return personFieldNames.flatMap((field): ComparedField[] => {
    const [mine, theirs] = [saidOf(here, field), saidOf(there, field)];
    if (mine === null && theirs === null) return [];
    const differs = mine !== null && theirs !== null && !sameValue(field, mine, theirs);
    return [{ field, label: personFieldLabel(field), here: mine, there: theirs, differs }];
  });
}

function saidOf({ fields }: Told, field: keyof PersonFields): FieldValue {
  const value = fields[field];
  return value === undefined || isBlankValue(value) ? null : value;
}

/** The parts in the cohort both tell of, when they are not the same ones. */
export function partsDiffer(here: Told, there: Told): boolean {
  if (here.roles === null || there.roles === null || there.roles.length === 0) return false;
  return here.roles.toSorted().join() !== there.roles.toSorted().join();
}
