import fc from 'fast-check';
import type { PersonId } from '../../src/shared/domain/ids.ts';
import { addDays, type LocalDate, localDate } from '../../src/shared/domain/local-date.ts';
import { roles as eitherRole, type PersonFields, type Role, unknownFields } from '../../src/shared/domain/person.ts';
import type { KnownPerson } from '../../src/shared/domain/roster/known-person.ts';
import type { ParsedRow } from '../../src/shared/domain/roster/parsed-row.ts';
import { rosterFields, wishFields } from '../../src/shared/domain/roster/roster-field.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';

/** Few enough values that names, numbers and addresses meet, cross and contradict one another all the time. */
const names = [
  ['Ada', 'Lovelace'],
  ['Ada', 'King'],
  ['A.', 'Lovelace'],
  ['Lovelace', 'Ada'],
  ['Jürgen', 'Groß'],
  ['Juergen', 'Gross'],
  ['Jon', 'Smith'],
  ['John', 'Smith'],
  ['Priya', ''],
] as const;
const numbers = ['7', '007', '12', 'x9'];
const addresses = ['a@example.org', 'A@example.org', 'b@example.org', 'c@example.org', 'd@example.org'];
const references = ['Ada Lovelace', 'Smith, John', 'a@example.org', '12', 'Nobody Known', 'Priya'];

const roles = fc.constantFrom<readonly Role[]>([], ['mentor'], ['mentee'], ['mentor', 'mentee']);
export const days: fc.Arbitrary<LocalDate> = fc.nat(4000).map((day) => addDays(localDate('2020-01-01'), day));

const said = fc.record(
  {
    email: fc.constantFrom(...addresses),
    externalId: fc.constantFrom(...numbers),
    department: fc.constantFrom('Finance', 'Law'),
    goals: fc.constantFrom<readonly string[]>(['lead'], ['lead', 'speak']),
    mentorCapacity: fc.nat(3),
    paused: fc.constant(true),
    leftOn: fc.constantFrom(null, localDate('2026-01-31')),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Partial<PersonFields>>;
const named = fc
  .constantFrom(...names)
  .map(([givenName, familyName]) => (familyName ? { givenName, familyName } : { givenName }));

const rosterRow = fc.record({
  fields: fc.tuple(named, said).map(([name, rest]) => ({ ...name, ...rest })),
  roles: fc.option(roles),
  registeredOn: fc.option(fc.constantFrom(localDate('2026-01-05'), localDate('2026-02-05'))),
  managerRef: fc.option(fc.constantFrom(...references)),
  place: fc.option(fc.integer({ min: 1, max: 3 }), { freq: 1 }),
  wishes: fc.array(
    fc.record({
      field: fc.constantFrom(...wishFields),
      said: fc.constantFrom(...references, 'Lovelace', 'Ada Lovelace and Priya', 'King, Nobody Known'),
      rank: fc.integer({ min: 1, max: 3 }),
      column: fc.constant(null),
    }),
    { maxLength: 3 },
  ),
});

/** Rows of one file, numbered from 2 as below a heading; now and then one without a name. */
export const parsedRows: fc.Arbitrary<ParsedRow[]> = fc
  .array(fc.option(rosterRow, { freq: 9 }), { maxLength: 7 })
  .map((rows) =>
    rows.map((person, index): ParsedRow => {
      const row = index + 2;
      const problem = { code: 'NO_NAME', value: '', row, column: null, field: null, blocks: true } as const;
      return { row, person, problems: person === null ? [problem] : [] };
    }),
  );

export const knownPeople: fc.Arbitrary<KnownPerson[]> = fc
  .array(
    fc.record({
      name: named,
      said,
      roles,
      manager: fc.option(fc.nat(5)),
      wishes: fc.uniqueArray(
        fc.record({ role: fc.constantFrom(...eitherRole), wished: fc.nat(5), rank: fc.integer({ min: 1, max: 3 }) }),
        { maxLength: 3, selector: ({ role, wished }) => `${role} ${wished}` },
      ),
    }),
    { maxLength: 5 },
  )
  .map((people) =>
    people.map(({ name, said: rest, roles: taken, manager, wishes }, index): KnownPerson => {
      const fields: PersonFields = { ...unknownFields, ...name, ...rest };
      const toId = (at: number) => `known-${at}` as PersonId;
      const reportsTo =
        manager === null || manager === index || manager >= people.length
          ? ({ kind: 'unknown', said: null } as const)
          : ({ kind: 'person', id: toId(manager) } as const);
      const inPlace = wishes
        .filter(({ wished }) => wished !== index && wished < people.length)
        .map(({ wished, ...wish }) => ({ ...wish, wishedId: toId(wished) }));
      const registeredOn = taken.length > 0 ? localDate('2025-05-05') : null;
      return {
        person: { ...fields, id: toId(index), manager: reportsTo },
        roles: taken,
        registeredOn,
        wishes: inPlace,
      };
    }),
  );

export const rules = fc.dictionary(
  fc.constantFrom(...rosterFields),
  fc.constantFrom('fill blanks', 'overwrite', 'never'),
  {
    maxKeys: 4,
    noNullPrototype: true,
  },
);

/** Any cell a reader can yield, awkward ones included. */
export const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(
    null,
    '',
    ' ',
    '__proto__',
    'constructor',
    'n/a',
    'Ada Lovelace',
    'Lovelace, Ada',
    'a@example.org',
    'both',
    'yes',
    '2-3',
  ),
  fc.string({ maxLength: 12 }),
  fc.integer(),
  fc.double(),
  fc.boolean(),
  days.map((date) => ({ date })),
  fc.constant({ time: '09:30:00' }),
  fc.nat().map((seconds) => ({ seconds })),
  fc.constant({ error: '#N/A' }),
);
