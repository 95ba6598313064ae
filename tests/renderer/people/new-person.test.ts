import { describe, expect, it } from 'vitest';
import { blankPerson, personToAdd } from '../../../src/renderer/features/people/new-person.ts';
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
