import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CriterionName,
  criterionNames,
  defaultWeights,
  type PossiblePair,
  type Weights,
} from '../../../src/shared/domain/matching/criteria.ts';
import { explainProposal } from '../../../src/shared/domain/matching/explain-proposal.ts';
import { fitWord } from '../../../src/shared/domain/matching/fit-word.ts';
import { createProfile } from '../../../src/shared/domain/matching/profile.ts';
import { scorePair } from '../../../src/shared/domain/matching/score-pair.ts';
import type { PersonFields } from '../../../src/shared/domain/person.ts';
import type { ProgrammeKind } from '../../../src/shared/domain/programme.ts';
import { matchingPool } from '../../support/matching-arbitraries.ts';
import { somebody } from './pool-of.ts';

function pairOf(
  mei: Partial<PersonFields>,
  tom: Partial<PersonFields>,
  kind: ProgrammeKind = 'one-to-one',
): PossiblePair {
  return {
    mentee: createProfile(somebody('Mei', mei)),
    mentor: createProfile(somebody('Tom', tom)),
    kind,
    currentMentees: 0,
  };
}

const only = (name: CriterionName): Weights =>
  Object.fromEntries(criterionNames.map((own) => [own, own === name ? 'some' : 'not at all'])) as Weights;

function judged(name: CriterionName, pair: PossiblePair) {
  const [reason] = explainProposal(pair, only(name));
  return [scorePair(pair, only(name)).points / 100, reason?.sentence, reason?.known];
}

describe('the points of a pair', () => {
  it('are whole, between 0 and 10,000, and the sum of their parts, whatever the weights', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        for (const mentee of pool.mentees) {
          for (const mentor of pool.mentors) {
            const profileOf = (personId: string) => {
              const person = pool.people.find((one) => one.id === personId);
              if (!person) throw new Error('a participant is missing');
              return createProfile(person);
            };
            const pair = {
              mentee: profileOf(mentee.personId),
              mentor: profileOf(mentor.personId),
              kind: pool.kind,
              currentMentees: mentor.currentMentees,
            };
            const { points, parts } = scorePair(pair, pool.weights);
            expect(Number.isInteger(points) && points >= 0 && points <= 10_000).toBe(true);
            if (parts.length === 0) continue;
            expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(points);
            expect(parts.reduce((sum, part) => sum + part.outOf, 0)).toBe(10_000);
          }
        }
      }),
    );
  });

  it('stand in the middle for two people of whom nothing is known, apart from the free mentor', () => {
    expect(scorePair(pairOf({}, {}), { ...defaultWeights, load: 'not at all' }).points).toBe(5000);
    const nothing = Object.fromEntries(criterionNames.map((name) => [name, 'not at all'])) as Weights;
    expect(scorePair(pairOf({}, {}), nothing).points).toBe(5000);
  });

  it('let what matters a lot count three times what counts some', () => {
    const pair = pairOf({ skillsWanted: ['a'], location: 'Leeds' }, { skillsOffered: ['a'], location: 'York' });
    const weights: Weights = { ...only('skills'), skills: 'matters a lot', location: 'some' };
    expect(scorePair(pair, weights).points).toBe(7500);
  });
});

describe('each criterion', () => {
  it('counts the skills asked for that are offered, however they are written', () => {
    const pair = pairOf(
      { skillsWanted: ['presenting', 'Negotiation ', 'budgets'] },
      { skillsOffered: ['Presenting', 'negotiation'] },
    );
    expect(judged('skills', pair)).toEqual([
      83,
      'Offers 2 of the 3 skills Mei asked for: presenting, Negotiation. The one named first is among them.',
      true,
    ]);
    expect(judged('skills', pairOf({ skillsWanted: ['a'] }, { skillsOffered: ['a'] }))).toEqual([
      100,
      'Offers the skill Mei asked for: a.',
      true,
    ]);
    expect(judged('skills', pairOf({ skillsWanted: ['a', 'b'] }, { skillsOffered: ['c'] }))[0]).toBe(0);
  });

  it('counts a skill named first three times and a second twice, and says when the first is missing', () => {
    const wanting = (...skillsWanted: string[]) => judged('skills', pairOf({ skillsWanted }, { skillsOffered: ['A'] }));
    expect([wanting('a', 'b', 'c', 'd')[0], wanting('b', 'a', 'c', 'd')[0], wanting('b', 'c', 'd', 'a')[0]]).toEqual([
      43, 29, 14,
    ]);
    expect([wanting('a', 'b')[0], wanting('b', 'a')[0]]).toEqual([60, 40]);
    expect(wanting('b', 'a')[1]).toBe('Offers 1 of the 2 skills Mei asked for: a. Named first was b.');
    expect(wanting('a', 'b')[1]).toBe('Offers 1 of the 2 skills Mei asked for: a. It was named first.');
    const all = judged('skills', pairOf({ skillsWanted: ['b', 'a'] }, { skillsOffered: ['a', 'b'] }));
    expect(all).toEqual([100, 'Offers both skills Mei asked for: b, a.', true]);
  });

  it('says so where too little is known, and stays neutral', () => {
    for (const name of criterionNames.filter((own) => own !== 'load')) {
      const [value, sentence, known] = judged(name, pairOf({}, {}));
      expect([value, known]).toEqual([50, false]);
      expect(sentence).toMatch(/neutral\.$/);
    }
  });

  it('prefers a mentor some steps ahead, and turns round in a reverse programme', () => {
    const ahead = (steps: number, kind?: ProgrammeKind) =>
      judged('seniority', pairOf({ grade: 4 }, { grade: 4 + steps }, kind))[0];
    expect([-1, 0, 1, 2, 3, 4].map((steps) => ahead(steps))).toEqual([0, 40, 80, 100, 85, 70]);
    expect([1, 0, -1, -2].map((steps) => ahead(steps, 'reverse'))).toEqual([0, 40, 80, 100]);
    expect([-2, 0, 2].map((steps) => ahead(steps, 'peer'))).toEqual([50, 50, 50]);
    expect(judged('seniority', pairOf({ careerLevel: 'new in job' }, { careerLevel: 'middle manager' }))).toEqual([
      100,
      'Tom is 2 career levels above Mei.',
      true,
    ]);
  });

  it('tells departments, places, languages, rhythm and load as they are', () => {
    expect(judged('department', pairOf({ department: 'Sales' }, { department: 'Finance' }))[0]).toBe(100);
    expect(judged('department', pairOf({ department: 'Sales' }, { department: 'sales' }))).toEqual([
      0,
      'Both work in Sales.',
      true,
    ]);
    expect(judged('location', pairOf({ location: 'Leeds' }, { location: 'leeds' }))[0]).toBe(100);
    expect(judged('language', pairOf({ languages: ['German', 'Dutch'] }, { languages: ['german'] }))).toEqual([
      100,
      'Both speak German.',
      true,
    ]);
    expect(judged('rhythm', pairOf({ rhythmDays: 14 }, { rhythmDays: 28 }))).toEqual([
      50,
      'Would like to meet every 28 days, Mei every 14 days.',
      true,
    ]);
    expect(judged('load', { ...pairOf({}, {}), currentMentees: 2 })).toEqual([40, 'Tom already has 2 mentees.', true]);
  });
});

describe('fit words', () => {
  it('change exactly at their limits', () => {
    expect([10_000, 7500, 7499, 5500, 5499, 3500, 3499, 0].map(fitWord)).toEqual([
      'Strong fit',
      'Strong fit',
      'Good fit',
      'Good fit',
      'Possible',
      'Possible',
      'Worth discussing',
      'Worth discussing',
    ]);
  });
});
