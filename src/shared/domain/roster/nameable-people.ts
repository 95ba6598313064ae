import type { Identities } from './identify-people.ts';
import type { KnownPerson } from './known-person.ts';
import type { NameablePerson } from './nameable-person.ts';
import type { ParsedRow } from './parsed-row.ts';
import type { ImportRules } from './person-field-columns.ts';
import { createdFields } from './plan-create.ts';
import { addedRoles } from './plan-update.ts';
import { resultingFields } from './resulting-fields.ts';

/** Everybody as the import leaves them, and the rows that are not imported, so that naming one of those can be said. */
export function nameablePeople(
  { known, fresh, doubtful }: Identities,
  out: readonly ParsedRow[],
  people: readonly KnownPerson[],
  rules: ImportRules,
): NameablePerson[] {
  const waiting = [...doubtful.map(({ group }) => group.newest.person), ...out.map(({ person }) => person)];
  return [
    ...people.map(({ person, roles }): NameablePerson => {
      const said = known.get(person.id)?.newest.person;
      const { fields } = resultingFields(person, said?.fields ?? {}, rules);
      return { at: { kind: 'person', id: person.id }, fields, roles: [...roles, ...addedRoles(said, roles, rules)] };
    }),
    ...fresh.map(
      ({ newest }): NameablePerson => ({
        at: { kind: 'row', row: newest.row },
        fields: createdFields(newest),
        roles: newest.person.roles ?? [],
      }),
    ),
    ...waiting.flatMap((person): NameablePerson[] => {
      if (person === null) return [];
      const { givenName = '', familyName = '', email = null, externalId = null } = person.fields;
      return [{ at: null, fields: { givenName, familyName, email, externalId }, roles: person.roles ?? [] }];
    }),
  ];
}
