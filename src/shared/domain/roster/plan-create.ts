import type { LocalDate } from '../local-date.ts';
import { displayName, type PersonFields, type Role, unknownFields } from '../person.ts';
import { firstPlaces } from './first-places.ts';
import type { PlannedManager } from './plan-manager.ts';
import type { WishChange } from './plan-wishes.ts';
import type { LiveRow } from './row-groups.ts';

/** Somebody an import would add. */
export interface PlannedCreate {
  readonly row: number;
  readonly name: string;
  readonly fields: PersonFields;
  readonly roles: readonly Role[];
  /** Null when the file does not say; the day of the import stands in then. */
  readonly registeredOn: LocalDate | null;
  readonly manager: PlannedManager;
  readonly wishes: readonly WishChange[];
}

/** The complete fields of somebody new. A family name alone becomes the name; a role without a number gets one place. */
export function createdFields({ person }: LiveRow): PersonFields {
  const fields = { ...unknownFields, ...person.fields };
  const named = fields.givenName === '' ? { givenName: fields.familyName, familyName: '' } : {};
  return { ...fields, ...named, ...firstPlaces(person.roles ?? [], person.fields) };
}

/** The plan for somebody new. */
export function planCreate(newest: LiveRow, manager: PlannedManager, wishes: readonly WishChange[]): PlannedCreate {
  const fields = createdFields(newest);
  const { roles, registeredOn } = newest.person;
  return { row: newest.row, name: displayName(fields), fields, roles: roles ?? [], registeredOn, manager, wishes };
}
