import type { PersonId } from '../../src/shared/domain/ids.ts';
import { type PersonFields, type Role, unknownFields } from '../../src/shared/domain/person.ts';
import type { KnownPerson } from '../../src/shared/domain/roster/known-person.ts';
import type { ParsedRow, RosterRow } from '../../src/shared/domain/roster/parsed-row.ts';
import type { ImportRules } from '../../src/shared/domain/roster/person-field-columns.ts';
import { type ImportPlan, planImport } from '../../src/shared/domain/roster/plan-import.ts';

type Said = Partial<PersonFields> & Partial<Omit<RosterRow, 'fields'>>;

/** Somebody known here who takes part in nothing unless said otherwise. */
export const knownAs = (name: string, fields: Partial<PersonFields>, roles: readonly Role[] = []): KnownPerson => ({
  person: { ...unknownFields, ...fields, id: name as PersonId, manager: { kind: 'unknown', said: null } },
  roles,
  registeredOn: null,
  wishes: [],
});

/** The plan for these rows, which stand from row 2 on as below a heading. */
export function planOf(
  said: readonly Said[],
  people: readonly KnownPerson[] = [],
  rules: ImportRules = {},
): ImportPlan {
  const rows = said.map(
    (
      { roles = null, registeredOn = null, managerRef = null, wishes = [], place = null, ...fields },
      index,
    ): ParsedRow => ({
      row: index + 2,
      person: { fields, roles, registeredOn, managerRef, wishes, place },
      problems: [],
    }),
  );
  return planImport({ rows, people, rules, decisions: [] });
}
