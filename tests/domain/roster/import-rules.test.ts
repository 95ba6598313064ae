import { expect, it } from 'vitest';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { KnownPerson } from '../../../src/shared/domain/roster/known-person.ts';
import { planSheet, type SheetQuestion } from '../../../src/shared/domain/roster/plan-sheet.ts';
import { addedRoles } from '../../../src/shared/domain/roster/plan-update.ts';
import type { RosterField } from '../../../src/shared/domain/roster/roster-field.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';
import { knownAs } from '../../support/plan-of.ts';

const ada = { givenName: 'Ada', familyName: 'Park' };

/** What one row below these columns would change about the people known. */
function updateOf(
  said: Partial<Record<RosterField, Cell>>,
  people: readonly KnownPerson[],
  rules: SheetQuestion['rules'] = {},
) {
  const fields = Object.keys(said) as RosterField[];
  const question: SheetQuestion = {
    rows: [fields, Object.values(said)],
    headerRow: 0,
    kind: 'people',
    everyoneIs: null,
    mapping: fields.map((field, column) => ({ column, field })),
    corrections: [],
    dateOrder: null,
    people,
    rules,
    decisions: [],
    memory: [],
    mostRows: null,
  };
  return planSheet(question).updates[0];
}

it('a day of leaving in its own column does not follow the rule of the status, which is shown as another one', () => {
  const said = { fullName: 'Ada Park', status: 'left', leftOn: '2026-01-05' };
  const kept = updateOf(said, [knownAs('ada', ada)], { status: 'never' });
  expect(kept?.changes.map(({ field }) => field)).toEqual(['leftOn']);
  expect(updateOf(said, [knownAs('ada', ada)], { leftOn: 'never' })).toBeUndefined();
});

it('a status that nobody listens to takes back no day of leaving', () => {
  const left = knownAs('ada', { ...ada, leftOn: localDate('2026-01-05') });
  const said = { fullName: 'Ada Park', status: 'active', leftOn: '' };
  expect(updateOf(said, [left], { status: 'never' })).toBeUndefined();
  expect(updateOf(said, [left], { leftOn: 'never' })?.changes).toMatchObject([{ field: 'leftOn', to: null }]);
});

it('a half of a name in its own column does not follow the rule of the whole name beside it', () => {
  const said = { fullName: 'Adah Park', givenName: 'Adah', externalId: '7' };
  const known = [knownAs('ada', { ...ada, externalId: '7' })];
  expect(updateOf(said, known, { fullName: 'never' })?.changes).toMatchObject([{ field: 'givenName', to: 'Adah' }]);
});

it('a number of mentees or a wish that nobody listens to makes nobody a mentor or a mentee', () => {
  const people = [knownAs('ada', ada), knownAs('ben', { givenName: 'Ben', familyName: 'Low' }, ['mentor'])];
  const capacity = { fullName: 'Ada Park', mentorCapacity: 2 };
  const wish = { fullName: 'Ada Park', mentorWishes: 'Ben Low' };
  expect(updateOf(capacity, people)?.rolesToAdd).toEqual(['mentor']);
  expect(updateOf(capacity, people, { mentorCapacity: 'never' })).toBeUndefined();
  expect(updateOf(wish, people)?.rolesToAdd).toEqual(['mentee']);
  expect(updateOf(wish, people, { mentorWishes: 'never' })).toBeUndefined();
});

it('a part that a column says outright, or another column leads to as well, is taken on all the same', () => {
  const people = [knownAs('ada', ada)];
  const said = { fullName: 'Ada Park', role: 'mentor', mentorCapacity: 2 };
  expect(updateOf(said, people, { mentorCapacity: 'never' })?.rolesToAdd).toEqual(['mentor']);
  const row = {
    fields: {},
    roles: ['mentee' as const],
    partsFrom: { mentee: ['menteeNeed', 'mentorWishes'] as const },
    registeredOn: null,
    managerRef: null,
    wishes: [],
    place: null,
  };
  expect(addedRoles(row, [], { menteeNeed: 'never' })).toEqual(['mentee']);
});

it('the one place that follows from a part is told as what follows, never as something the file says', () => {
  const update = updateOf({ fullName: 'Ada Park', role: 'mentee' }, [knownAs('ada', ada)]);
  expect(update?.changes).toEqual([]);
  expect(update?.consequences).toMatchObject([{ field: 'menteeNeed', from: 0, to: 1 }]);
  expect(update?.fields.menteeNeed).toBe(1);
  const counted = updateOf({ fullName: 'Ada Park', role: 'mentee', menteeNeed: 2 }, [knownAs('ada', ada)]);
  expect([counted?.changes.map(({ to }) => to), counted?.consequences]).toEqual([[2], []]);
});
