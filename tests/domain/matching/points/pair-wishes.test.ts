import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNonPair } from '../../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import { explainWishes } from '../../../../src/shared/domain/matching/explanations/explain-wishes.ts';
import type { MatchingPool, PoolWish } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { weightOf, weightWords } from '../../../../src/shared/domain/matching/points/criteria.ts';
import { createWishLookup } from '../../../../src/shared/domain/matching/points/pair-wishes.ts';
import { wishPoints } from '../../../../src/shared/domain/matching/points/wish-points.ts';
import type { FoundProposals } from '../../../../src/shared/domain/matching/proposals.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

function proposals(pool: MatchingPool): FoundProposals {
  const found = proposePairings(pool);
  if (!found.ok) throw new Error(found.sentence);
  return found;
}

const wish = (by: PoolWish['by'], mentee: string, mentor: string, rank = 1): PoolWish => ({
  by,
  menteeId: id(mentee),
  mentorId: id(mentor),
  rank,
});
const pairIds = (found: FoundProposals) => found.pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);

describe('what wishes count', () => {
  it('is more the earlier the place, the same for both sides, and never so much that the fit is lost from sight', () => {
    const both = (menteeRank: number | null, mentorRank: number | null) =>
      wishPoints({ menteeRank, mentorRank }, 'some');
    expect([1, 2, 3, 4, 5, 6, 60].map((rank) => both(rank, null))).toEqual([1500, 1200, 900, 600, 300, 300, 300]);
    expect([both(null, 2), both(2, 1), both(null, null)]).toEqual([1200, 2700, 0]);
    expect(weightWords.map((word) => wishPoints({ menteeRank: 1, mentorRank: null }, word))).toEqual(
      weightWords.map((word) => weightOf[word] * 1500),
    );
    // The table of points holds 16 bits.
    expect(10_000 + wishPoints({ menteeRank: 1, mentorRank: 1 }, 'matters a lot')).toBeLessThan(2 ** 15);
  });

  it('changes no fit word and no reason: what is said of a pair is the same with and without wishes', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const bare = new Map(
          proposals({ ...pool, wishes: [] }).pairs.map((pair) => [`${pair.menteeId} ${pair.mentorId}`, pair]),
        );
        for (const pair of proposals(pool).pairs) {
          const same = bare.get(`${pair.menteeId} ${pair.mentorId}`);
          if (same) expect(pair).toEqual({ ...same, wishes: pair.wishes, wishPoints: pair.wishPoints });
        }
      }),
    );
  });

  it('decides nothing where wishes have no weight', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const silent: MatchingPool = { ...pool, weights: { ...pool.weights, wishes: 'not at all' } };
        expect(pairIds(proposals(silent))).toEqual(pairIds(proposals({ ...silent, wishes: [] })));
      }),
    );
  });

  it('brings together two who fit as well as others, by the wish of either side', () => {
    const [mei, lee] = [somebody('Mei'), somebody('Lee')];
    const mentors = [somebody('Tom'), somebody('Ana')];
    for (const by of ['mentee', 'mentor'] as const) {
      for (const [mine, others] of [
        ['Tom', 'Ana'],
        ['Ana', 'Tom'],
      ] as const) {
        const found = proposals(poolOf([mei, lee], mentors, { wishes: [wish(by, 'Mei', mine)] }));
        expect(pairIds(found)).toEqual([`Lee ${others}`, `Mei ${mine}`]);
        expect(found.pairs[1]).toMatchObject({ wishPoints: 1500, wishes: [expect.stringMatching(/first wish/)] });
      }
    }
  });

  it('never serves fewer people or breaks a rule for a wish', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const bare = proposals({ ...pool, wishes: [] });
        const found = proposals(pool);
        expect([found.served, found.pairs.length]).toEqual([bare.served, bare.pairs.length]);
        const rules = (pairs: FoundProposals['pairs']) => new Set(pairs.flatMap(({ notes }) => notes));
        // Nothing is locked here, so a note can only be about a manager nobody knows.
        for (const note of rules(found.pairs)) expect(note).toMatch(/cannot be ruled out/);
      }),
    );
  });
});

describe('what is said of wishes', () => {
  it('names both sides and their places, once where they agree', () => {
    const said = (menteeRank: number | null, mentorRank: number | null) =>
      explainWishes({ menteeRank, mentorRank }, { mentee: 'Mei', mentor: 'Tom' });
    expect(said(null, null)).toEqual([]);
    expect(said(1, null)).toEqual(['Tom is the first wish of Mei.']);
    expect(said(null, 2)).toEqual(['Mei is the second wish of Tom.']);
    expect(said(1, 1)).toEqual(['Mei and Tom are each other’s first wish.']);
    expect(said(3, 7)).toEqual(['Tom is the third wish of Mei.', 'Mei is among the wishes of Tom.']);
    expect(said(7, 7)).toEqual(['Tom is among the wishes of Mei.', 'Mei is among the wishes of Tom.']);
  });

  it('takes the earlier place where a person is wished for twice, in whatever order the wishes come', () => {
    const twice = [wish('mentee', 'Mei', 'Tom', 3), wish('mentee', 'Mei', 'Tom', 2)];
    for (const wishes of [twice, twice.toReversed()]) {
      expect(createWishLookup(wishes)({ menteeId: id('Mei'), mentorId: id('Tom') })).toEqual({
        menteeRank: 2,
        mentorRank: null,
      });
    }
  });

  it('says that a wish for somebody whom a rule keeps apart cannot change that', () => {
    const mei = somebody('Mei', { manager: { kind: 'person', id: id('Tom') } });
    const pool = poolOf([mei], [somebody('Tom'), somebody('Ana')], {
      wishes: [wish('mentee', 'Mei', 'Tom'), wish('mentor', 'Mei', 'Tom', 2)],
    });
    const found = proposals(pool);
    expect(pairIds(found)).toEqual(['Mei Ana']);
    expect(explainNonPair(pool, found, { menteeId: id('Mei'), mentorId: id('Tom') })).toEqual({
      kind: 'blocked',
      sentences: [
        'Mei reports to Tom.',
        'Tom is the first wish of Mei.',
        'Mei is the second wish of Tom.',
        'A wish cannot change what keeps the two apart.',
      ],
    });
  });

  it('says with the cost of a pair that its points include wishes, and who wished', () => {
    const pool = poolOf([somebody('Mei'), somebody('Lee')], [somebody('Tom')], {
      wishes: [wish('mentee', 'Mei', 'Tom'), wish('mentor', 'Lee', 'Tom', 3)],
    });
    const found = proposals(pool);
    expect(pairIds(found)).toEqual(['Mei Tom']);
    const answer = explainNonPair(pool, found, { menteeId: id('Lee'), mentorId: id('Tom') });
    expect(answer).toMatchObject({ kind: 'possible', pointsLost: 600 });
    expect(answer.sentences.slice(1)).toEqual([
      'These points include what wishes add.',
      'Lee would come to Tom, and Mei would have no mentor.',
      'Lee is the third wish of Tom.',
    ]);
    expect(found.unmatched[0]?.why).toMatch(
      /would be a weaker fit \(600 points less\), .* These points include what wishes add\. One more place/,
    );
  });

  it('tells somebody left out what became of the first wish', () => {
    const left = (pool: MatchingPool) => proposals(pool).unmatched[0]?.why;
    const two = [somebody('Mei'), somebody('Lee')];
    const taken = poolOf(two, [somebody('Tom')], {
      locks: [{ menteeId: id('Lee'), mentorId: id('Tom') }],
      wishes: [wish('mentee', 'Mei', 'Ana', 2), wish('mentee', 'Mei', 'Tom')],
    });
    expect(left(taken)).toMatch(/ Tom is the first wish of Mei, but every place there went to somebody else\.$/);
    const apart = poolOf([somebody('Mei')], [somebody('Tom', { paused: true })], {
      wishes: [wish('mentee', 'Mei', 'Tom')],
    });
    expect(left(apart)).toMatch(
      / Tom is the first wish of Mei\. Tom asked not to be proposed for now\. A wish cannot change that\.$/,
    );
    const elsewhere = { ...poolOf([somebody('Mei')], []), wishes: [wish('mentee', 'Mei', 'Tom')] };
    expect(left({ ...elsewhere, people: [...elsewhere.people, somebody('Tom')] })).toMatch(
      / Tom is the first wish of Mei, but is not among the mentors here\.$/,
    );
  });
});
