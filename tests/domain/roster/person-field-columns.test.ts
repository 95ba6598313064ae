import { expect, it } from 'vitest';
import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { PersonFields } from '../../../src/shared/domain/person.ts';
import type { KnownPerson } from '../../../src/shared/domain/roster/known-person.ts';
import { type ImportRules, takesRule } from '../../../src/shared/domain/roster/person-field-columns.ts';
import { planSheet } from '../../../src/shared/domain/roster/plan-sheet.ts';
import { type RosterField, rosterFields } from '../../../src/shared/domain/roster/roster-field.ts';
import { stableText } from '../../../src/shared/domain/stable-text.ts';
import { aPerson } from '../../support/a-person.ts';

/** Something new of somebody known, in each column. */
const news: Readonly<Partial<Record<RosterField, string>>> = {
  fullName: 'Ada Moor',
  givenName: 'Adah',
  familyName: 'Moor',
  email: 'moor@example.org',
  careerLevel: 'executive',
  grade: '7',
  rhythm: 'weekly',
  role: 'mentor',
  isMentor: 'yes',
  isMentee: 'yes',
  mentorCapacity: '2',
  menteeNeed: '2',
  trainedOn: '2026-01-05',
  attended: 'yes',
  registeredOn: '2026-01-05',
  status: 'on leave',
  leftOn: '2026-01-05',
  timeZone: 'Europe/Oslo',
  managerRef: 'Ben Low',
  mentorWishes: 'Ben Low',
  menteeWishes: 'Ben Low',
};

const known = (id: string, fields: Partial<PersonFields>): KnownPerson => ({
  person: aPerson({ id: id as PersonId, ...fields }),
  roles: [],
  registeredOn: null,
  wishes: [],
});

/** What the file changes about Ada, who is known by her address or, where that is what changes, by her number. */
function changesBy(field: RosterField, rules: ImportRules) {
  const knownBy = field === 'email' ? 'externalId' : 'email';
  const ada = known('ada', { givenName: 'Ada', familyName: 'Park', [knownBy]: '7@example.org' });
  const { updates } = planSheet({
    rows: [
      ['one', 'two'],
      ['7@example.org', news[field] ?? 'Something'],
    ],
    headerRow: 0,
    kind: 'people',
    everyoneIs: null,
    mapping: [
      { column: 0, field: knownBy },
      { column: 1, field },
      { column: 2, field: 'fullName' },
    ],
    corrections: [{ column: 2, in: { row: 2 }, to: field === 'fullName' ? '' : 'Ada Park' }],
    dateOrder: null,
    people: [ada, known('ben', { givenName: 'Ben', familyName: 'Low' })],
    rules,
    decisions: [],
    memory: [],
    mostRows: null,
  });
  return updates;
}

it.each(rosterFields)('a rule for the column "%s" is offered just where it can change something', (field) => {
  const counts = stableText(changesBy(field, { [field]: 'never' })) !== stableText(changesBy(field, {}));
  expect(takesRule(field)).toBe(counts);
});
