import type { PersonId } from '../../src/shared/domain/ids.ts';
import { type PersonFields, type Role, unknownFields } from '../../src/shared/domain/person.ts';
import type { KnownPerson } from '../../src/shared/domain/roster/known-person.ts';
import type { ImportRules } from '../../src/shared/domain/roster/person-field-columns.ts';
import type { ImportPlan } from '../../src/shared/domain/roster/plan-import.ts';
import { file, plan, type Said } from './plan-rows.ts';

/** Somebody known here who takes part in nothing unless said otherwise. */
export const knownAs = (name: string, fields: Partial<PersonFields>, roles: readonly Role[] = []): KnownPerson => ({
  person: { ...unknownFields, ...fields, id: name as PersonId, manager: { kind: 'unknown', said: null } },
  roles,
  registeredOn: null,
  wishes: [],
});

/** The plan for these rows, which say nothing of a part unless they do. */
export const planOf = (
  said: readonly Said[],
  people: readonly KnownPerson[] = [],
  rules: ImportRules = {},
): ImportPlan => plan(file(...said.map((one) => ({ roles: null, ...one }))), people, [], rules);
