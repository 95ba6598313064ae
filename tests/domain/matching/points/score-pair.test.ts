import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate } from '../../../../src/shared/domain/local-date.ts';
import { explainProposal } from '../../../../src/shared/domain/matching/explanations/explain-proposal.ts';
import {
  type CriterionName,
  criterionNames,
  defaultWeights,
  type PossiblePair,
  type Weights,
} from '../../../../src/shared/domain/matching/points/criteria.ts';
import { fitWord } from '../../../../src/shared/domain/matching/points/fit-word.ts';
import { createProfile } from '../../../../src/shared/domain/matching/points/profile.ts';
import { scorePair } from '../../../../src/shared/domain/matching/points/score-pair.ts';
import type { PersonFields } from '../../../../src/shared/domain/person.ts';
import type { ProgrammeKind } from '../../../../src/shared/domain/programme.ts';
import { createOffsets } from '../../../../src/shared/domain/time-zone.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { somebody } from '../pool-of.ts';

const clockOf = createOffsets(localDate('2026-11-21'));

function pairOf(
  mei: Partial<PersonFields>,
  tom: Partial<PersonFields>,
  kind: ProgrammeKind = 'one-to-one',
): PossiblePair {
  return {
    mentee: createProfile(somebody('Mei', mei), clockOf),
    mentor: createProfile(somebody('Tom', tom), clockOf),
    kind,
    currentMentees: 0,
    pastMentees: 0,
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
              return createProfile(person, clockOf);
            };
            const pair = {
              mentee: profileOf(mentee.personId),
              mentor: profileOf(mentor.personId),
              kind: pool.kind,
              currentMentees: mentor.currentMentees,
              pastMentees: pool.ended.length,
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
    const pair = pairOf(
      { skillsWanted: ['a'], location: 'Leeds' },
      { skillsOffered: ['a (expert)'], location: 'York' },
    );
    const weights: Weights = { ...only('skills'), skills: 'matters a lot', location: 'some' };
    expect(scorePair(pair, weights).points).toBe(7500);
  });
});

describe('each criterion', () => {
  it('counts the skills asked for that are offered, however they are written', () => {
    const pair = pairOf(
      { skillsWanted: ['presenting', 'Negotiation ', 'budgets'] },
      { skillsOffered: ['Presenting (expert)', 'negotiation: 3'] },
    );
    expect(judged('skills', pair)).toEqual([
      83,
      'Offers 2 of the 3 skills Mei asked for: presenting (expert) and Negotiation (expert). The one named first is among them.',
      true,
    ]);
    expect(judged('skills', pairOf({ skillsWanted: ['a'] }, { skillsOffered: ['a'] }))).toEqual([
      90,
      'Offers the skill Mei asked for: a.',
      true,
    ]);
    expect(judged('skills', pairOf({ skillsWanted: ['a', 'b'] }, { skillsOffered: ['c'] }))[0]).toBe(0);
  });

  it('counts a skill named first three times and a second twice, and says when the first is missing', () => {
    const wanting = (...skillsWanted: string[]) =>
      judged('skills', pairOf({ skillsWanted }, { skillsOffered: ['A (expert)'] }));
    expect([wanting('a', 'b', 'c', 'd')[0], wanting('b', 'a', 'c', 'd')[0], wanting('b', 'c', 'd', 'a')[0]]).toEqual([
      43, 29, 14,
    ]);
    expect([wanting('a', 'b')[0], wanting('b', 'a')[0]]).toEqual([60, 40]);
    expect(wanting('b', 'a')[1]).toBe('Offers 1 of the 2 skills Mei asked for: a (expert). Named first was b.');
    expect(wanting('a', 'b')[1]).toBe('Offers 1 of the 2 skills Mei asked for: a (expert). It was named first.');
    const all = judged('skills', pairOf({ skillsWanted: ['b', 'a'] }, { skillsOffered: ['a', 'b'] }));
    expect(all).toEqual([90, 'Offers both skills Mei asked for: b and a.', true]);
  });

  it('counts a skill by how well it is offered, and stands with those who know it well where that is not said', () => {
    const offering = (...skillsOffered: string[]) =>
      judged('skills', pairOf({ skillsWanted: ['Excel', 'hiring'] }, { skillsOffered }));
    expect(['Excel (some)', 'Excel: 2', 'Excel', 'Excel (expert)'].map((skill) => offering(skill)[0])).toEqual([
      36, 54, 54, 60,
    ]);
    expect(offering('hiring', 'excel – grundkenntnisse', 'EXCEL (advanced)')).toEqual([
      96,
      'Offers both skills Mei asked for: Excel (expert) and hiring.',
      true,
    ]);
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

  it('says where both work as one would, also of whoever works from anywhere', () => {
    const said = (mei: string, tom: string) => judged('location', pairOf({ location: mei }, { location: tom }))[1];
    expect(said('Leeds', 'York')).toBe('Tom is in York, Mei in Leeds.');
    expect(said('Remote', 'Leeds')).toBe('Mei works remotely, Tom in Leeds.');
    expect(said('Leeds', 'Home-office')).toBe('Tom works remotely, Mei in Leeds.');
    expect(said('(remote)', 'Remote')).toBe('Both work remotely.');
    expect(said('Remoteville', 'Leeds')).toBe('Tom is in Leeds, Mei in Remoteville.');
  });

  it('counts one function for a pair, and another hardly against it', () => {
    expect(judged('jobFunction', pairOf({ jobFunction: 'Law' }, { jobFunction: ' law' }))).toEqual([
      100,
      'Both have the function Law.',
      true,
    ]);
    expect(judged('jobFunction', pairOf({ jobFunction: 'Law' }, { jobFunction: 'Sales' }))).toEqual([
      40,
      'The function of Tom is Sales, that of Mei Law.',
      true,
    ]);
  });

  it('counts the hours at which both work, with summer time as it is on the day, round the globe', () => {
    const zones = (mei: string, tom: string) => judged('timeZone', pairOf({ timeZone: mei }, { timeZone: tom }));
    expect(zones('Europe/Berlin', 'UTC+01:00')).toEqual([100, 'The clocks of both show the same time.', true]);
    expect(zones('Europe/Berlin', 'Asia/Kolkata')).toEqual([
      38,
      'Their working days have 3.5 hours in common: the clock of Tom is 4.5 hours ahead of that of Mei.',
      true,
    ]);
    expect(zones('UTC+02:00', 'UTC')[0]).toBe(100);
    expect([3, 4, 5, 6].map((hours) => zones(`UTC+0${hours}:00`, 'UTC')[0])).toEqual([75, 50, 25, 0]);
    expect(zones('UTC+12:00', 'UTC-11:00')).toEqual([
      100,
      'Their working days have 7 hours in common: the clock of Tom is 23 hours behind that of Mei.',
      true,
    ]);
    expect(zones('Asia/Tokyo', 'Europe/London')[1]).toBe(
      'Their working days have no hour in common: the clock of Tom is 9 hours behind that of Mei.',
    );
    expect(zones('Europe/Berlin', 'Nowhere/Known').slice(1)).toEqual([
      'The time zone of Tom is not known, so this stays neutral.',
      false,
    ]);
  });

  it('counts having mentored before for a mentor, and never having done so against nobody', () => {
    const before = (pastMentees: number) => judged('history', { ...pairOf({}, {}), pastMentees });
    expect(before(0)).toEqual([50, 'No earlier pairing of Tom as a mentor is recorded, so this stays neutral.', false]);
    expect(before(1)).toEqual([100, 'Tom has mentored somebody here before.', true]);
    expect(before(3)[1]).toBe('Tom has mentored 3 people here before.');
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
      'Tom would like to meet every 28 days, Mei every 14 days.',
      true,
    ]);
    // The same run may give the mentor somebody else too, which takes nothing from what is said.
    expect(judged('load', pairOf({}, {}))).toEqual([100, 'Proposals aside, Tom has no mentee yet.', true]);
    expect(judged('load', { ...pairOf({}, {}), currentMentees: 1 })).toEqual([
      70,
      'Proposals aside, Tom has one mentee.',
      true,
    ]);
    expect(judged('load', { ...pairOf({}, {}), currentMentees: 2 })).toEqual([
      40,
      'Proposals aside, Tom already has 2 mentees.',
      true,
    ]);
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
