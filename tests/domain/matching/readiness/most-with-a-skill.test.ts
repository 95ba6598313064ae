import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  mostWithASkill,
  type NamesSkills,
  type PlacesWithSkills,
} from '../../../../src/shared/domain/matching/readiness/most-with-a-skill.ts';

/** Tries everything: the first has nobody, or a place with anybody who offers something they name. */
function tried(
  [first, ...others]: readonly NamesSkills[],
  offering: readonly PlacesWithSkills[],
  limits: readonly number[],
): number {
  if (first === undefined) return 0;
  const without = tried(others, offering, limits);
  return offering.reduce((most, one, at) => {
    if (one.places === 0 || limits[one.limit] === 0 || !one.skills.some((skill) => first.skills.includes(skill)))
      return most;
    const left = offering.map((other, place) => (place === at ? { ...other, places: other.places - 1 } : other));
    return Math.max(
      most,
      1 +
        tried(
          others,
          left,
          limits.map((most, limit) => most - Number(limit === one.limit)),
        ),
    );
  }, without);
}

const skills = fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 });

describe('how many could have somebody for a skill they name', () => {
  it('is what trying everything finds', () => {
    let partly = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ skills }), { maxLength: 5 }),
        fc.array(
          fc.record({
            skills: fc.subarray(['a', 'b', 'c', 'd', 'e']),
            places: fc.nat(2),
            limit: fc.integer({ min: -1, max: 1 }),
          }),
          { maxLength: 4 },
        ),
        fc.array(fc.nat(3), { minLength: 2, maxLength: 2 }),
        (wanting, offering, left) => {
          const most = mostWithASkill(wanting, offering, left);
          expect(most).toBe(tried(wanting, offering, left));
          if (most > 0 && most < wanting.length) partly += 1;
        },
      ),
      { numRuns: 500 },
    );
    expect(partly).toBeGreaterThan(50);
  });

  it('gives way: whoever could go elsewhere makes room (caught: places given to the first who comes)', () => {
    const wanting = [{ skills: ['a', 'b'] }, { skills: ['a'] }];
    const offering = [
      { skills: ['a'], places: 1, limit: -1 },
      { skills: ['b'], places: 1, limit: -1 },
    ];
    expect(mostWithASkill(wanting, offering, [])).toBe(2);
    expect(mostWithASkill(wanting, [{ skills: ['a', 'b'], places: 1, limit: -1 }], [])).toBe(1);
    expect(mostWithASkill([], offering, [])).toBe(0);
  });

  it('takes no time for thousands (caught: one search for each of them)', () => {
    const names = Array.from({ length: 400 }, (_, at) => `skill ${at}`);
    const wanting = Array.from({ length: 5000 }, (_, at) => ({
      skills: [0, 7, 31].map((step) => names[(at * 13 + step * (at % 11)) % 400]!),
    }));
    const offering = Array.from({ length: 5000 }, (_, at) => ({
      skills: [0, 3, 17, 90].map((step) => names[(at * 29 + step * (at % 7)) % 400]!),
      places: at % 3,
      limit: -1,
    }));
    const begun = performance.now();
    expect(mostWithASkill(wanting, offering, [])).toBeGreaterThan(1000);
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});
