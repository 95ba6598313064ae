import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeEdit } from '../../../src/shared/domain/history/describe-edit.ts';
import type { CohortId, PersonId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { type PersonFields, unknownFields } from '../../../src/shared/domain/person.ts';
import { personFieldLabels } from '../../../src/shared/domain/person-field-labels.ts';
import { aPerson } from '../../support/a-person.ts';

const names = {
  person: (id: PersonId) => (id === 'ben' ? 'Ben Low' : ''),
  cohort: (id: CohortId) => (id === 'autumn' ? 'Autumn' : ''),
};
const ada = aPerson({ jobTitle: 'Nurse', skillsOffered: ['writing', 'maths'] });
const edited = (known: Partial<typeof ada>) =>
  describeEdit({ kind: 'person', before: ada, after: { ...ada, ...known } }, names);

describe('what an edit of a person changed', () => {
  it('is told field by field, from what to what (caught: "Ada was updated." and nothing more)', () => {
    expect(edited({ jobTitle: 'Matron', department: 'Ward 3' })).toEqual([
      'Job: from “Nurse” to “Matron”',
      'Department: “Ward 3”',
    ]);
    expect(edited({ jobTitle: null })).toEqual(['Job: “Nurse” taken out']);
    expect(edited({ skillsOffered: ['maths', 'hiring'] })).toEqual(['Offers: “hiring” added; “writing” taken out']);
    expect(edited({ paused: true, trainedOn: localDate('2026-03-09') })).toEqual([
      'Trained on: 9 March 2026',
      'Not to be proposed for now: from no to yes',
    ]);
  });

  it('names a manager, and never shows an id', () => {
    expect(edited({ manager: { kind: 'person', id: 'ben' as PersonId } })).toEqual(['Reports to: Ben Low']);
    expect(edited({ manager: { kind: 'none' } })).toEqual(['Reports to: nobody']);
    expect(edited({ manager: { kind: 'person', id: 'gone' as PersonId } })).toEqual([
      'Reports to: somebody no longer here',
    ]);
  });

  it('is one line for each field that differs, whichever field it is', () => {
    const values: PersonFields = {
      givenName: 'Zed',
      familyName: 'Low',
      email: 'zed@example.org',
      externalId: '7',
      jobTitle: 'Cook',
      department: 'Kitchen',
      jobFunction: 'Care',
      location: 'Leeds',
      timeZone: 'Europe/London',
      facts: [{ name: 'Shift', value: 'night' }],
      careerLevel: 'executive',
      grade: 3,
      languages: ['Welsh'],
      skillsOffered: ['baking'],
      skillsWanted: ['maths'],
      goals: ['open a second kitchen'],
      rhythmDays: 14,
      mentorCapacity: 2,
      menteeNeed: 1,
      trainedOn: localDate('2026-01-02'),
      paused: true,
      leftOn: localDate('2026-02-03'),
    };
    const blank = aPerson({ ...unknownFields, givenName: 'Zoe' });
    const fields = Object.keys(values) as (keyof PersonFields)[];
    fc.assert(
      fc.property(fc.subarray(fields), (chosen) => {
        const after = { ...blank, ...Object.fromEntries(chosen.map((field) => [field, values[field]])) };
        const lines = describeEdit({ kind: 'person', before: blank, after }, names);
        expect(lines.map((line) => line.split(': ')[0])).toEqual(
          Object.keys(personFieldLabels)
            .filter((field) => chosen.some((one) => one === field))
            .map((field) => personFieldLabels[field as keyof PersonFields]),
        );
      }),
    );
  });
});

describe('what other edits changed', () => {
  it('is told of a part in a cohort by its name', () => {
    const after = {
      personId: ada.id,
      cohortId: 'autumn' as CohortId,
      role: 'mentor' as const,
      registeredOn: localDate('2026-01-01'),
    };
    expect(describeEdit({ kind: 'enrolment', before: null, after }, names)).toEqual(['Mentor in Autumn: added']);
    expect(describeEdit({ kind: 'enrolment', before: after, after: null }, names)).toEqual([
      'Mentor in Autumn: taken out',
    ]);
  });

  it('is told of the settings that have a name, in the words of the window, and of no other', () => {
    const setting = (name: string, before: unknown, after: unknown) =>
      describeEdit({ kind: 'setting', name, before, after }, names);
    expect(setting('theme', null, 'system')).toEqual(['Theme: “as this computer does”']);
    expect(setting('autoLockMinutes', 10, 5)).toEqual(['Minutes until it locks by itself: from 10 to 5']);
    expect(setting('somethingKeptForLater', null, 'secret')).toEqual([]);
  });
});
