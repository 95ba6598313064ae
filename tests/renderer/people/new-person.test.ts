import { describe, expect, it } from 'vitest';
import { blankPerson, type NewPerson, personToAdd } from '../../../src/renderer/features/people/new-person.ts';
import { wordsFromText } from '../../../src/renderer/features/people/people-words.ts';
import type { CohortId } from '../../../src/shared/domain/ids.ts';
import { contract } from '../../../src/shared/ipc/contract.ts';

const cohortId = '00000000-0000-4000-8000-000000000001' as CohortId;

describe('adding a person by hand', () => {
  it('needs a name and nothing else', () => {
    const input = personToAdd({ ...blankPerson, givenName: ' Zed ' });
    expect(contract['people.add'].input.safeParse(input).success).toBe(true);
    expect(input.fields).toMatchObject({ givenName: 'Zed', email: null, jobTitle: null, careerLevel: null });
    expect(contract['people.add'].input.safeParse(personToAdd(blankPerson)).success).toBe(false);
  });

  it('leaves the manager unknown unless somebody says otherwise (caught: unknown taken for "nobody")', () => {
    expect(personToAdd(blankPerson).manager).toEqual({ kind: 'unknown', said: null });
  });

  it('takes what is offered, wanted and aimed at along (caught: a mentor added by hand never fits anybody)', () => {
    const typed = { skillsOffered: 'writing, hiring', skillsWanted: 'maths', goals: 'lead a team; speak up' };
    expect(personToAdd({ ...blankPerson, givenName: 'Zed', ...typed }).fields).toMatchObject({
      skillsOffered: ['writing', 'hiring'],
      skillsWanted: ['maths'],
      goals: ['lead a team', 'speak up'],
    });
  });

  it('takes along every field that a roster can fill (caught: somebody added by hand of whom matching knows less)', () => {
    const typed: NewPerson = {
      ...blankPerson,
      givenName: 'Zed',
      familyName: 'Okoro',
      email: 'zed@example.org',
      externalId: '0042',
      jobTitle: 'Engineer',
      jobFunction: 'Engineering',
      department: 'Research',
      location: 'Leeds',
      timeZone: ' UTC+2 ',
      careerLevel: 'experienced',
      grade: 5,
      languages: 'English, Yoruba',
      skillsOffered: 'Excel (expert)',
      skillsWanted: 'maths',
      goals: 'lead a team',
      rhythmDays: 14,
      trainedOn: '2026-01-20',
      mentorCapacity: 2,
      menteeNeed: 1,
    };
    const read = contract['people.add'].input.parse(personToAdd(typed)).fields;
    expect(read).toMatchObject({ timeZone: 'UTC+02:00', languages: ['English', 'Yoruba'], rhythmDays: 14, grade: 5 });
    const blank = contract['people.add'].input.parse(personToAdd({ ...blankPerson, givenName: 'Zed' })).fields;
    const unchanged = Object.keys(read).filter(
      (name) => JSON.stringify(Reflect.get(read, name)) === JSON.stringify(Reflect.get(blank, name)),
    );
    // What is decided later is said on the page, and kept columns come with a roster alone.
    expect(unchanged.toSorted()).toEqual(['facts', 'givenName', 'leftOn', 'paused']);
  });

  it('takes the roles from the places offered and wished for', () => {
    const both = personToAdd({ ...blankPerson, givenName: 'Zed', cohortId, mentorCapacity: 2, menteeNeed: 1 });
    expect(both.enrol).toEqual({ cohortId, roles: ['mentor', 'mentee'] });
    expect(personToAdd({ ...blankPerson, givenName: 'Zed', cohortId }).enrol).toBeNull();
    expect(personToAdd({ ...blankPerson, givenName: 'Zed', mentorCapacity: 2 }).enrol).toBeNull();
  });
});

describe('a list typed with commas', () => {
  it('loses blanks and repeats and nothing else', () => {
    expect(wordsFromText(' writing, , hiring;writing\nIT ')).toEqual(['writing', 'hiring', 'IT']);
    expect(wordsFromText('')).toEqual([]);
  });
});
