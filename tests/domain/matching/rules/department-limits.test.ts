import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '../../../../src/shared/domain/fold-text.ts';
import type { MatchingPool } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { pairPoints } from '../../../../src/shared/domain/matching/points/pair-points.ts';
import { scoreTable } from '../../../../src/shared/domain/matching/points/score-table/score-table.ts';
import { poolHash } from '../../../../src/shared/domain/matching/pool-hash.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import type { FoundProposals } from '../../../../src/shared/domain/matching/proposals.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { readiness } from '../../../../src/shared/domain/matching/readiness/readiness.ts';
import { openRound } from '../../../../src/shared/domain/matching/rounds/open-round.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { refusePairs } from '../accepting/refuse-pairs.ts';
import { scoreEveryPair } from '../points/score-table/score-every-pair.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

const limits = fc
  .subarray(['Sales', 'Finance'])
  .chain((departments) =>
    fc.tuple(...departments.map((department) => fc.record({ department: fc.constant(department), most: fc.nat(3) }))),
  );
const limitedPool = fc.tuple(matchingPool, limits).map(
  ([pool, departmentLimits]): MatchingPool => ({
    ...pool,
    departmentLimits,
    mentors: pool.mentors.map((mentor) => ({ ...mentor, currentMentees: mentor.currentMentees % 2 })),
  }),
);

function found(pool: MatchingPool): FoundProposals {
  const proposals = proposePairings(pool);
  if (!proposals.ok) throw new Error(proposals.sentence);
  return proposals;
}

/** The mentees that mentors of a department accompany, counted anew: those they have, and those proposed. */
function accompaniedIn(
  pool: MatchingPool,
  pairs: FoundProposals['pairs'],
  department: string,
): [now: number, then: number] {
  const own = new Set(
    pool.people.filter((one) => foldText(one.department ?? '') === foldText(department)).map((one) => one.id),
  );
  const now = pool.mentors.reduce((sum, mentor) => sum + (own.has(mentor.personId) ? mentor.currentMentees : 0), 0);
  return [now, now + pairs.filter(({ mentorId }) => own.has(mentorId)).length];
}

describe('limits of departments', () => {
  it('hold in every choice, which is proved, and are named only where they are reached', () => {
    let reached = 0;
    fc.assert(
      fc.property(limitedPool, (pool) => {
        const { pairs, unmatched, certificate } = found(pool);
        expect(certificate).toMatchObject({ ok: true, gap: 0 });
        for (const { department, most } of pool.departmentLimits ?? []) {
          const [now, then] = accompaniedIn(pool, pairs, department);
          expect(then).toBeLessThanOrEqual(Math.max(now, most));
          for (const { why } of unmatched) {
            if (!why.includes(`${department} has reached the limit of ${most} you set`)) continue;
            expect(then).toBeGreaterThanOrEqual(most);
            reached += 1;
          }
        }
      }),
      { numRuns: 600 },
    );
    expect(reached).toBeGreaterThan(20);
  });

  it('say of every pair what the pair says of itself', () => {
    fc.assert(
      fc.property(limitedPool, (pool) => {
        const prepared = preparePool(pool);
        expect(Array.from(scoreTable(prepared))).toEqual(scoreEveryPair(prepared));
      }),
      { numRuns: 300 },
    );
  });

  it('are told with the true cost of giving way, which never needs a place that is not there', () => {
    let exchanges = 0;
    fc.assert(
      fc.property(limitedPool, (pool) => {
        const { pairs, unmatched, served } = found(pool);
        const prepared = preparePool(pool);
        const named = (name: string | undefined) => pool.people.find((one) => one.givenName === name)?.id ?? id('');
        for (const { menteeId, why } of unmatched) {
          const told =
            /Pairing Person\d Example with (Person\d) Example, in place of (Person\d) Example with (Person\d) Example, would be (.*) fit(?: \(([\d,]+) points? less\))?, /.exec(
              why,
            );
          if (told === null) continue;
          exchanges += 1;
          const [, instead, giver, giving, fit, cost] = told;
          const [mentorId, giverId, givingId] = [named(instead), named(giver), named(giving)];
          const pair = pairs.find((own) => own.menteeId === giverId && own.mentorId === givingId);
          const mentee = prepared.mentees.find((one) => one.personId === menteeId);
          const mentor = prepared.mentors.find((one) => one.personId === mentorId);
          if (pair === undefined || mentee === undefined || mentor === undefined)
            throw new Error('somebody is not there');
          const loss = pair.points + pair.wishPoints - pairPoints(prepared, mentee, mentor).counted;
          expect(loss).toBe(fit === 'just as good a' ? 0 : Number(cost?.replace(',', '')));
          expect(loss).toBeGreaterThanOrEqual(0);
          // The whole choice with the exchange in it keeps to every limit and serves as many.
          const locks = pairs
            .filter((own) => own !== pair)
            .map((own) => ({ menteeId: own.menteeId, mentorId: own.mentorId }));
          const swapped = found({ ...pool, locks: [...locks, { menteeId, mentorId }] });
          expect(swapped.served).toBe(served);
          expect(swapped.pairs.some((own) => own.menteeId === giverId)).toBe(false);
        }
      }),
      { numRuns: 1_500 },
    );
    expect(exchanges).toBeGreaterThan(3);
  });

  it('let every choice be accepted whole, and nothing beyond it', () => {
    const dan = (name: string) => somebody(name, { department: 'Finance' });
    const pool = poolOf([somebody('Mei'), somebody('Lee')], [dan('Dan'), dan('Tom')], {
      departmentLimits: [{ department: 'finance', most: 1 }],
    });
    const { pairs, unmatched } = found(pool);
    expect(pairs).toHaveLength(1);
    expect(unmatched[0]?.why).toMatch(
      /^The 2 mentors for (Mei|Lee) cannot be proposed: 1 of them has no place left, and finance has reached the limit of 1 you set\./,
    );
    const asked = (menteeId: string, mentorId: string, isLocked = false) => ({
      menteeId: id(menteeId),
      mentorId: id(mentorId),
      isLocked,
    });
    expect(refusePairs(pool, [asked('Mei', 'Dan')])).toBeNull();
    expect(refusePairs(pool, [asked('Mei', 'Dan'), asked('Lee', 'Tom')])).toContain('has reached the limit of 1');
    expect(refusePairs(pool, [asked('Mei', 'Dan'), asked('Lee', 'Tom', true)])).toBeNull();
  });

  it('leave a locked pair standing, and count it', () => {
    const finance = { department: 'Finance' };
    const pool = poolOf([somebody('Mei'), somebody('Lee')], [somebody('Dan', finance), somebody('Tom', finance)], {
      departmentLimits: [{ department: 'Finance', most: 0 }],
      locks: [{ menteeId: id('Mei'), mentorId: id('Dan') }],
    });
    const { pairs, unmatched } = found(pool);
    expect(pairs.map(({ menteeId }) => menteeId)).toEqual(['Mei']);
    expect(unmatched[0]?.why).toBe(
      'Nobody can mentor Lee now: all 2 mentors work in a department that has reached the limit you set. Tom could mentor Lee once the limit of Finance is raised.',
    );
  });

  it('count in readiness: places that nobody could be given are none, and raising the limit would help', () => {
    const finance = { department: 'Finance' };
    const mentors = [somebody('Dan', finance), somebody('Tom', finance), somebody('Ana', { department: 'Sales' })];
    const ready = (most: number) => {
      const pool = poolOf([somebody('Mei')], mentors, { departmentLimits: [{ department: 'Finance', most }] });
      const facts = readiness({ ...pool, mentors: pool.mentors.map((mentor) => ({ ...mentor, places: 2 })) });
      if (!facts.ok) throw new Error(facts.sentence);
      return facts;
    };
    expect([0, 3, 9].map((most) => ready(most).places)).toEqual([2, 5, 6]);
    expect([0, 3].map((most) => ready(most).mentorsWithRoom)).toEqual([3, 3]);
    expect([0, 3, 9].map((most) => ready(most).unused.map(({ sentence }) => sentence))).toEqual([
      ['Your limit of 0 for Finance keeps all 4 free places there empty.'],
      ['Your limit of 3 for Finance keeps 1 of the 4 free places there empty.'],
      [],
    ]);
    expect(ready(3).departments.flatMap(({ name, places }) => (name === null ? [] : [[name, places]]))).toEqual([
      ['Finance', 3],
      ['Sales', 2],
    ]);
    const only = poolOf([somebody('Mei')], mentors.slice(0, 2), {
      departmentLimits: [{ department: 'Finance', most: 0 }],
    });
    const facts = readiness(only);
    expect(facts.ok && facts.unused).toMatchObject([
      { sentence: 'Your limit of 0 for Finance keeps all 2 free places there empty.' },
    ]);
    expect(facts.ok && facts.waitingForAPlace?.mentees).toEqual(['Mei']);
  });

  it('hold in another round too, for what is kept and what is new', () => {
    fc.assert(
      fc.property(limitedPool, (pool) => {
        const unlimited = found({ ...pool, departmentLimits: [] });
        const round = openRound(pool, unlimited, {
          keep: true,
          onePlaceMore: true,
          pairedBefore: true,
          unknownManagers: true,
        });
        const { pairs, certificate } = found(round);
        expect(certificate.ok).toBe(true);
        for (const { department, most } of pool.departmentLimits ?? []) {
          const [now, then] = accompaniedIn(pool, pairs, department);
          expect(then).toBeLessThanOrEqual(Math.max(now, most));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('filled by a locked pair are named as what stands in the way, and as what would have to be raised', () => {
    const mentees = [somebody('Mei', { languages: ['English'] }), somebody('Lee', { languages: ['Dutch'] })];
    const tom = somebody('Tom', { department: 'Finance', languages: ['Dutch'] });
    const ana = somebody('Ana', { department: 'Finance', languages: ['English'] });
    const limited = {
      departmentLimits: [{ department: 'Finance', most: 1 }],
      locks: [{ menteeId: id('Lee'), mentorId: id('Tom') }],
    };
    const whyLeft = (mentor: typeof ana) => found(poolOf(mentees, [tom, mentor], limited)).unmatched[0]?.why;
    // Her own place is free: nobody holds it.
    expect(whyLeft(ana)).toMatch(/^Ana, .+ cannot be proposed: Finance has reached the limit of 1 you set\./);
    expect(whyLeft(ana)).not.toContain('every place is held');
    expect(whyLeft({ ...ana, paused: true })).toMatch(/the limit of Finance is raised/);
  });

  it('are another question, and no limits the same as before there were any', () => {
    const pool = poolOf([somebody('Mei')], [somebody('Dan')]);
    const of = (most: number) => poolHash({ ...pool, departmentLimits: [{ department: 'Finance', most }] });
    expect(poolHash({ ...pool, departmentLimits: [] })).toBe(poolHash(pool));
    expect(new Set([poolHash(pool), of(1), of(2)]).size).toBe(3);
  });
});
