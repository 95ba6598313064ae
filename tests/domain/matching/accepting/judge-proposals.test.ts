import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgePairs } from '../../../../src/shared/domain/matching/accepting/judge-pairs.ts';
import {
  inOrderOfAccepting,
  judgeProposals,
} from '../../../../src/shared/domain/matching/accepting/judge-proposals.ts';
import { sayAccepted, sayAllAccepted } from '../../../../src/shared/domain/matching/accepting/say-accepted.ts';
import type { PoolPair } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { pairKey } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { freePlaces } from '../../../../src/shared/domain/matching/rounds/free-places.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { poolOf, somebody } from '../pool-of.ts';

describe('proposals as they stand', () => {
  it('counts as acceptable exactly what accepting all makes, whatever has happened to the pool since', () => {
    let hindered = 0;
    fc.assert(
      fc.property(matchingPool, fc.nat(3), fc.nat(3), fc.nat(4), (pool, fewerMentees, fewerPlaces, every) => {
        const proposals = proposePairings(pool);
        if (!proposals.ok) return;
        const since = {
          ...pool,
          locks: [],
          mentees: pool.mentees.slice(fewerMentees),
          mentors: pool.mentors.map((mentor, at) => (at < fewerPlaces ? { ...mentor, places: 0 } : mentor)),
        };
        // Some are turned down: accepting all leaves them out, and the places they would take are there for others.
        const down = new Set(proposals.pairs.filter((_, at) => every > 0 && at % every === 0).map(pairKey));
        const isDown = (pair: PoolPair) => down.has(pairKey(pair));
        const { hindrances, acceptable } = judgeProposals(since, proposals.pairs, isDown);
        const made = judgePairs(
          since,
          inOrderOfAccepting(
            proposals.pairs.filter((pair) => !isDown(pair)),
            () => false,
          ),
        ).filter(({ hindrance }) => hindrance === null);
        expect(new Set(made.map(({ pair }) => pairKey(pair)))).toEqual(acceptable);
        for (const { pair } of made) expect(hindrances.has(pairKey(pair))).toBe(false);
        // What is hindered is so by itself, not only beside the others.
        for (const pair of inOrderOfAccepting(proposals.pairs, () => false)) {
          const alone = judgePairs(since, [pair])[0]?.hindrance ?? null;
          expect(hindrances.get(pairKey(pair)) ?? null).toEqual(alone);
        }
        hindered += hindrances.size;
      }),
      { numRuns: 200 },
    );
    expect(hindered).toBeGreaterThan(50);
  });

  it('lets either of two be chosen that stand in each other’s way, and counts one of them', () => {
    const [mei, lee, tom] = [somebody('Mei'), somebody('Lee'), somebody('Tom')];
    const pool = poolOf([mei, lee], [tom]);
    const proposals = [mei, lee].map(({ id }) => ({
      menteeId: id,
      mentorId: tom.id,
      locked: false,
      onePlaceMore: false,
    }));
    const acceptable = new Set([`${mei.id} ${tom.id}`]);
    expect(judgeProposals(pool, proposals, () => false)).toEqual({ hindrances: new Map(), acceptable });
  });
});

describe('the places free with a mentor', () => {
  it('are one more for each yes to more than was agreed, until more was agreed to', () => {
    expect(freePlaces(1, 1, [])).toBe(0);
    expect(freePlaces(1, 1, [{ agreedTo: 1 }])).toBe(1);
    expect(freePlaces(1, 2, [{ agreedTo: 1 }])).toBe(0);
    expect(freePlaces(2, 1, [{ agreedTo: 1 }])).toBe(1);
    expect(freePlaces(1, 1, [{ agreedTo: null }])).toBe(1);
    expect(freePlaces(1, 4, [])).toBe(0);
  });
});

describe('what accepting has done', () => {
  it('is said as it happened: recorded, and to be asked', () => {
    expect(sayAccepted(1, [])).toBe('Pairing recorded. Now ask both sides.');
    expect(sayAccepted(28, [])).toBe('28 pairings recorded. Now ask both sides.');
    const why = { sentence: 'All places of Ada are taken.' };
    expect(sayAccepted(28, [why])).toBe(
      '28 pairings recorded, 1 not: All places of Ada are taken. Now ask both sides of what was recorded.',
    );
    expect(sayAllAccepted(7, 0)).toBe('7 pairings recorded. Now ask both sides.');
    expect(sayAllAccepted(7, 2)).toContain('2 others cannot be as things are; the list says why.');
    expect(sayAccepted(28, [why, why])).toContain('2 not: All places of Ada are taken. The list says why for each');
  });
});
