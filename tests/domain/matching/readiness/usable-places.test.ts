import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../src/shared/domain/ids.ts';
import type { MatchingPool, PoolPair } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { judgeReadiness } from '../../../../src/shared/domain/matching/readiness/judge-readiness.ts';
import { readiness } from '../../../../src/shared/domain/matching/readiness/readiness.ts';
import { isAvailable } from '../../../../src/shared/domain/person.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

function ready(pool: MatchingPool) {
  const found = readiness(pool);
  if (!found.ok) throw new Error(found.sentence);
  return found;
}

/** What a run proposes; null where its locks cannot be kept. */
function proposed(pool: MatchingPool): readonly PoolPair[] | null {
  const found = proposePairings(pool);
  return found.ok ? found.pairs : null;
}

/** Pools with full mentors, groups of a smallest size, groups that are there already, limits and pairs kept together. */
const narrowPool = matchingPool.chain((pool) => {
  const each = <One>(one: fc.Arbitrary<One>) =>
    fc.array(one, { minLength: pool.mentors.length, maxLength: pool.mentors.length });
  return fc
    .record({
      places: each(fc.nat(4)),
      already: each(fc.constantFrom(0, 0, 0, 1, 3)),
      size: fc.constantFrom(null, 2, 3, 4),
      limit: fc.constantFrom(null, null, 0, 2, 4, 6),
      lock: fc.option(fc.tuple(fc.nat(pool.mentees.length - 1), fc.nat(pool.mentors.length - 1))),
    })
    .map(
      ({ places, already, size, limit, lock }): MatchingPool => ({
        ...pool,
        kind: size === null ? pool.kind : 'group',
        leastFit: undefined,
        mentors: pool.mentors.map((mentor, at) => ({
          ...mentor,
          places: places[at]!,
          currentMentees: already[at]!,
        })),
        departmentLimits: limit === null ? [] : [{ department: 'Sales', most: limit }],
        locks:
          lock === null
            ? []
            : [{ menteeId: pool.mentees[lock[0]]!.personId, mentorId: pool.mentors[lock[1]]!.personId }],
        smallestGroups:
          size === null
            ? undefined
            : {
                size,
                accompanied: pool.mentors.map(({ personId }, at) => ({ mentorId: personId, mentees: already[at]! })),
              },
      }),
    );
});

const isHere = (pool: MatchingPool, of: PersonId) =>
  isAvailable(pool.people.find((person) => person.id === of)!, pool.today);

describe('places that a run could fill', () => {
  it('make a run worth it exactly when it would propose somebody', () => {
    const seen = { yes: 0, no: 0, inGroups: 0 };
    fc.assert(
      fc.property(narrowPool, (pool) => {
        // Somebody kept together with somebody who is away is the coordinator's word, of which readiness knows nothing.
        fc.pre(pool.locks.every(({ menteeId, mentorId }) => isHere(pool, menteeId) && isHere(pool, mentorId)));
        const pairs = proposed(pool);
        fc.pre(pairs !== null);
        const found = ready(pool);
        expect(judgeReadiness(found).canRun).toBe(pairs!.length > 0);
        expect(pairs!.length).toBeLessThanOrEqual(found.places);
        seen[pairs!.length > 0 ? 'yes' : 'no'] += 1;
        if (found.places < found.freePlaces && pool.smallestGroups !== undefined) seen.inGroups += 1;
      }),
      { numRuns: 600 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(30);
  });

  it('leave out those of mentors who can have no group, and of nobody who could have one', () => {
    const seen = { none: 0, some: 0 };
    fc.assert(
      fc.property(narrowPool, (pool) => {
        fc.pre(pool.smallestGroups !== undefined);
        const { unused } = ready({ ...pool, locks: [] });
        const named = new Set(unused.flatMap(({ mentors }) => mentors));
        for (const { personId, places } of pool.mentors) {
          if (places === 0 || !isHere(pool, personId)) continue;
          const others = pool.mentors.map((one) => (one.personId === personId ? one : { ...one, places: 0 }));
          // With all others full, whoever can come comes here.
          const alone = proposed({ ...pool, locks: [], mentors: others })!.length;
          const size = pool.smallestGroups!.accompanied.find(({ mentorId }) => mentorId === personId)!.mentees;
          if (size >= pool.smallestGroups!.size) expect(named.has(personId)).toBe(false);
          else expect(named.has(personId)).toBe(alone === 0);
          seen[alone === 0 ? 'none' : 'some'] += 1;
        }
      }),
      { numRuns: 400 },
    );
    for (const times of Object.values(seen)) expect(times).toBeGreaterThan(30);
  });
});

describe('places that stay empty, in words', () => {
  const takes = (name: string, places: number) => ({ personId: id(name), places, currentMentees: 0 });
  const mentees = Array.from({ length: 26 }, (_, at) => somebody(`Mentee${at}`));
  const sizes = { 'Ada Bell': 5, 'Bo Reyes': 4, 'Elena Rossi': 3, 'Finn Moe': 6, 'Clara Singh': 2, 'Gus Ode': 4 };
  const mentors = Object.entries(sizes).map(([name, places]) => takes(name, places));
  const groups = (size: number, otherwise: Partial<MatchingPool> = {}) =>
    ready(
      poolOf(
        mentees,
        mentors.map(({ personId }) => somebody(personId)),
        { kind: 'group', mentors, smallestGroups: { size, accompanied: [] }, ...otherwise },
      ),
    );

  it('name mentors who take fewer than a group is to have, and count none of their places', () => {
    expect(groups(4)).toMatchObject({
      mentorsWithRoom: 6,
      freePlaces: 24,
      places: 19,
      missingPlaces: 7,
      unused: [
        {
          sentence: 'Clara Singh and Elena Rossi take fewer than four, so neither can have a group.',
          mentors: ['Clara Singh', 'Elena Rossi'],
        },
      ],
    });
    expect(groups(3).unused.map(({ sentence }) => sentence)).toEqual([
      'Clara Singh takes fewer than three, so there can be no group with them.',
    ]);
    expect(groups(6).unused.map(({ sentence }) => sentence)).toEqual([
      '5 mentors take fewer than six, among them Ada Bell, Bo Reyes and Clara Singh, so none of them can have a group.',
    ]);
  });

  it('count whom they have already, who may be so few that nobody new can join them', () => {
    const accompanied = [
      { mentorId: id('Elena Rossi'), mentees: 1 },
      { mentorId: id('Clara Singh'), mentees: 1 },
    ];
    expect(groups(4, { smallestGroups: { size: 4, accompanied } }).unused.map(({ sentence }) => sentence)).toEqual([
      'Clara Singh takes fewer than four, so nobody new can join that group.',
    ]);
  });

  it('name the limit where that leaves no room for a group, and that too few who wait may be with somebody', () => {
    const people = [...mentees.slice(0, 4), somebody('Ada Bell', { department: 'Sales' }), somebody('Bo Reyes')];
    const pool = poolOf([], [], {
      kind: 'group',
      people,
      mentees: people.slice(0, 4).map((person) => ({ personId: person.id, need: 1 })),
      mentors: [takes('Ada Bell', 5), takes('Bo Reyes', 4)],
      smallestGroups: { size: 4, accompanied: [] },
      departmentLimits: [{ department: 'Sales', most: 3 }],
      earlier: [{ menteeId: id('Mentee0'), mentorId: id('Bo Reyes') }],
    });
    const found = ready(pool);
    expect(found.unused).toEqual([
      {
        sentence: 'Your limit of 3 for Sales leaves no room for a group of four with Ada Bell.',
        mentors: ['Ada Bell'],
      },
      {
        sentence: 'Too few who still look for a mentor may be with Bo Reyes for a group of four.',
        mentors: ['Bo Reyes'],
      },
    ]);
    expect(judgeReadiness(found)).toMatchObject({ canRun: false });
    expect(found.waitingForAPlace?.mentees).toHaveLength(4);
  });
});
