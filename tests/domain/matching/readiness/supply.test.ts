import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Readiness, readiness } from '../../../../src/shared/domain/matching/readiness/readiness.ts';
import type { Supply } from '../../../../src/shared/domain/matching/readiness/supply.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

function found(of: Readiness) {
  if (!of.ok) throw new Error(of.sentence);
  return of;
}

const sum = (counts: readonly number[]) => counts.reduce((all, count) => all + count, 0);
const placesOf = (rows: readonly Supply[]) => rows.map(({ places }) => places);

describe('places against wishes', () => {
  it('by skill, what is missing first, however a skill is spelled', () => {
    const pool = poolOf(
      [
        somebody('Ann', { skillsWanted: ['Budgets', 'budgets '] }),
        somebody('Bea', { skillsWanted: ['BUDGETS', 'Coaching'] }),
        somebody('Cid'),
      ],
      [somebody('Tom', { skillsOffered: ['budgets', 'Coaching', 'Chess'] }), somebody('Una', { paused: true })],
    );
    expect(found(readiness(pool)).skills).toEqual({
      rows: [
        { name: 'Budgets', wanted: 2, places: 1, missing: 1 },
        { name: 'Coaching', wanted: 1, places: 1, missing: 0 },
      ],
      mentees: 2,
      places: 1,
      couldHaveOne: 1,
    });
  });

  it('by department and by site, where the unknown is a row of its own and not "no demand"', () => {
    const mei = somebody('Mei', { department: 'Sales', location: 'York' });
    const pool = poolOf([mei, somebody('Lee', { location: ' ' })], [somebody('Tom', { department: ' sales' })], {
      mentees: [
        { personId: id('Mei'), need: 2 },
        { personId: id('Lee'), need: 1 },
      ],
    });
    const { departments, sites } = found(readiness(pool));
    expect(departments).toEqual([
      { name: 'Sales', wanted: 2, places: 1, missing: 1 },
      { name: null, wanted: 1, places: 0, missing: 1 },
    ]);
    expect(sites).toEqual([
      { name: 'York', wanted: 2, places: 0, missing: 2 },
      { name: null, wanted: 1, places: 1, missing: 0 },
    ]);
  });

  it('gives what a limit leaves to each skill that is there (caught: all of it to the mentor whose id comes first)', () => {
    const sales = { department: 'Sales' };
    const [tom, ana] = [
      somebody('Tom', { ...sales, skillsOffered: ['Budgets'] }),
      somebody('Ana', { ...sales, skillsOffered: ['Chess'] }),
    ];
    const mentees = ['Budgets', 'Chess'].map((skill) => somebody(`Likes${skill}`, { skillsWanted: [skill] }));
    const pool = poolOf(mentees, [tom, ana], { departmentLimits: [{ department: 'Sales', most: 1 }] });
    expect(found(readiness(pool)).skills).toEqual({
      rows: [
        { name: 'Budgets', wanted: 1, places: 1, missing: 0 },
        { name: 'Chess', wanted: 1, places: 1, missing: 0 },
      ],
      mentees: 2,
      places: 1,
      couldHaveOne: 1,
    });
  });

  it('never counts a place twice in the figures of the whole (caught: places of the skills added up)', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const { skills, departments, sites, places, mentees, mentorsAskedFor } = found(readiness(pool));
        expect(skills.places).toBeLessThanOrEqual(places);
        expect(skills.places).toBeLessThanOrEqual(sum(placesOf(skills.rows)));
        for (const row of skills.rows) expect(row.places).toBeLessThanOrEqual(skills.places);
        for (const row of skills.rows) expect(row.wanted).toBeLessThanOrEqual(skills.mentees);
        expect(skills.mentees).toBeLessThanOrEqual(mentees);
        expect(skills.couldHaveOne).toBeLessThanOrEqual(Math.min(skills.mentees, skills.places));
        for (const rows of [departments, sites]) {
          expect(sum(placesOf(rows))).toBe(places);
          expect(sum(rows.map(({ wanted }) => wanted))).toBe(mentorsAskedFor);
        }
      }),
    );
  });

  it('says the same whatever the order of the lists', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const turned = {
          ...pool,
          people: pool.people.toReversed(),
          mentees: pool.mentees.toReversed(),
          mentors: pool.mentors.toReversed(),
        };
        expect(readiness(turned)).toEqual(readiness(pool));
      }),
    );
  });
});
