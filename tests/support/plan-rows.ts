import type { PersonId } from '../../src/shared/domain/ids.ts';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { type Manager, type PersonFields, type Role, unknownFields } from '../../src/shared/domain/person.ts';
import type { KnownPerson, RowDecision } from '../../src/shared/domain/roster/known-person.ts';
import type { ParsedRow, RosterRow } from '../../src/shared/domain/roster/parsed-row.ts';
import type { ImportRules } from '../../src/shared/domain/roster/person-field-columns.ts';
import { planImport } from '../../src/shared/domain/roster/plan-import.ts';

export const id = (name: string) => name as PersonId;
/** What a row says of somebody: fields, and whatever else a row can say. */
export type Said = Partial<PersonFields> & Partial<Omit<RosterRow, 'fields'>>;

/** Rows from 2 on, as below a heading. */
export const file = (...rows: Said[]): ParsedRow[] =>
  rows.map(
    ({ roles = ['mentee'], registeredOn = null, managerRef = null, wishes = [], place = null, ...fields }, index) => ({
      row: index + 2,
      person: { fields, roles, registeredOn, managerRef, wishes, place },
      problems: [],
    }),
  );

/** Somebody known here, a mentee of the cohort unless said otherwise. */
export const known = (
  name: string,
  fields: Partial<PersonFields>,
  manager: Manager = { kind: 'unknown', said: null },
  roles: readonly Role[] = ['mentee'],
): KnownPerson => ({
  person: { ...unknownFields, ...fields, id: id(name), manager },
  roles,
  registeredOn: roles.length > 0 ? localDate('2025-05-05') : null,
  wishes: [],
});

/** What these rows would do to these people. */
export const plan = (
  rows: readonly ParsedRow[],
  people: readonly KnownPerson[] = [],
  decisions: readonly RowDecision[] = [],
  rules: ImportRules = {},
) => planImport({ rows, people, rules, decisions });

export const ada = { givenName: 'Ada', familyName: 'Lovelace' };
export const jon = { givenName: 'Jon', familyName: 'Smith' };
