import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNonPair } from '../../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import { createCandidateLists } from '../../../../src/shared/domain/matching/explanations/list-candidates.ts';
import type { MatchingPool, PoolPair } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { scoreTable } from '../../../../src/shared/domain/matching/points/score-table/score-table.ts';
import { poolHash } from '../../../../src/shared/domain/matching/pool-hash.ts';
import { pairKey, preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import type { FoundProposals } from '../../../../src/shared/domain/matching/proposals.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { bringsNothingNew } from '../../../../src/shared/domain/matching/rounds/brings-nothing-new.ts';
import { countOneMore, pairsBeyond } from '../../../../src/shared/domain/matching/rounds/one-place-more.ts';
import { openRound, type RoundChoices } from '../../../../src/shared/domain/matching/rounds/open-round.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { refusePairs } from '../accepting/refuse-pairs.ts';
import { scoreEveryPair } from '../points/score-table/score-every-pair.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

const nothingMore: RoundChoices = { keep: true, onePlaceMore: false, pairedBefore: false, unknownManagers: false };
const everythingMore: RoundChoices = { keep: true, onePlaceMore: true, pairedBefore: true, unknownManagers: true };

/** Pools with few places, so that somebody is left over, in which most mentors have not gone beyond what they agreed to. */
const scarcePool = fc.tuple(matchingPool, fc.nat(3)).map(([pool, more]): MatchingPool => {
  const capacity = new Map(pool.mentors.map(({ personId, currentMentees }) => [personId, currentMentees - 1 + more]));
  return {
    ...pool,
    mentors: pool.mentors.map((mentor) => ({ ...mentor, places: Math.min(1, mentor.places) })),
    people: pool.people.map((person) => ({ ...person, mentorCapacity: Math.max(0, capacity.get(person.id) ?? 0) })),
  };
});

const choices: fc.Arbitrary<RoundChoices> = fc.record({
  keep: fc.boolean(),
  onePlaceMore: fc.boolean(),
  pairedBefore: fc.boolean(),
  unknownManagers: fc.boolean(),
});

function found(pool: MatchingPool): FoundProposals {
  const proposals = proposePairings(pool);
  if (!proposals.ok) throw new Error(proposals.sentence);
  return proposals;
}

const keysOf = (pairs: readonly PoolPair[]) => pairs.map(pairKey);
const placesOf = (pool: MatchingPool, mentor: string) =>
  pool.mentors.find(({ personId }) => personId === mentor)?.places ?? 0;

describe('another round for people left over', () => {
  it('unseats no pair that is kept, serves at least as many, and is proved', () => {
    const seen = { gained: 0, beyond: 0, kept: 0 };
    fc.assert(
      fc.property(scarcePool, choices, (pool, chosen) => {
        const first = found(pool);
        const second = found(openRound(pool, first, chosen));
        expect(second.certificate).toMatchObject({ ok: true, gap: 0 });
        expect(second.served).toBeGreaterThanOrEqual(first.served);
        if (chosen.keep) {
          expect(keysOf(second.pairs)).toEqual(expect.arrayContaining(keysOf(first.pairs)));
          expect(second.pairs.filter(({ kept }) => kept)).toHaveLength(first.pairs.length);
          seen.kept += first.pairs.length;
        }
        seen.gained += second.served - first.served;
        seen.beyond += second.pairs.filter(({ onePlaceMore }) => onePlaceMore).length;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.gained, seen.beyond, seen.kept)).toBeGreaterThan(20);
  });

  it('changes nothing where nothing more is allowed', () => {
    fc.assert(
      fc.property(scarcePool, fc.boolean(), (pool, keep) => {
        const first = found(pool);
        const second = found(openRound(pool, first, { ...nothingMore, keep }));
        expect(keysOf(second.pairs)).toEqual(keysOf(first.pairs));
      }),
    );
  });

  it('names exactly the pairs beyond what was agreed, at most one of a mentor, and asks nobody without need', () => {
    let asked = 0;
    fc.assert(
      fc.property(scarcePool, choices, (pool, chosen) => {
        const first = found(pool);
        const round = openRound(pool, first, chosen);
        const { pairs, served } = found(round);
        for (const [mentor, own] of Map.groupBy(pairs, ({ mentorId }) => mentorId)) {
          const extra = own.length - placesOf(pool, mentor);
          expect(own.filter(({ onePlaceMore }) => onePlaceMore)).toHaveLength(Math.max(0, extra));
          expect(extra).toBeLessThanOrEqual(chosen.onePlaceMore ? 1 : 0);
        }
        const mentors = pairs.flatMap((pair) => (pair.onePlaceMore ? [pair.mentorId] : []));
        asked += mentors.length;
        for (const mentor of mentors) {
          const without = mentors.filter((one) => one !== mentor);
          expect(found(countOneMore(round, without)).served).toBeLessThan(served);
        }
      }),
      { numRuns: 300 },
    );
    expect(asked).toBeGreaterThan(20);
  });

  it('passes over the two rules for those left over alone, and says so beside each pair', () => {
    let passed = 0;
    fc.assert(
      fc.property(scarcePool, choices, (pool, chosen) => {
        const first = found(pool);
        const plain = preparePool(pool);
        const leftOver = new Set(first.unmatched.map(({ menteeId }) => menteeId));
        for (const pair of found(openRound(pool, first, chosen)).pairs) {
          const mentee = plain.mentees.find(({ personId }) => personId === pair.menteeId)!;
          const mentor = plain.mentors.find(({ personId }) => personId === pair.mentorId)!;
          const { blocking } = plain.rulesFor(mentee, { ...mentor, places: 1 });
          passed += blocking.length;
          for (const { kind } of blocking) {
            expect(leftOver).toContain(pair.menteeId);
            if (kind === 'earlier pairing') expect(chosen.pairedBefore).toBe(true);
            else expect([kind, chosen.unknownManagers]).toEqual(['unknown manager', true]);
          }
          expect(pair.notes.length).toBeGreaterThanOrEqual(blocking.length + (pair.onePlaceMore ? 1 : 0));
        }
      }),
      { numRuns: 400 },
    );
    expect(passed).toBeGreaterThan(5);
  });

  it('says of every pair what the pair says of itself', () => {
    fc.assert(
      fc.property(scarcePool, choices, (pool, chosen) => {
        const prepared = preparePool(openRound(pool, found(pool), chosen));
        expect(Array.from(scoreTable(prepared))).toEqual(scoreEveryPair(prepared));
      }),
      { numRuns: 300 },
    );
  });

  it('stays as it is in a third round: nobody is unseated, and nobody is asked for a second place more', () => {
    fc.assert(
      fc.property(scarcePool, choices, fc.boolean(), (pool, chosen, onePlaceMore) => {
        const second = found(openRound(pool, found(pool), chosen));
        const third = found(openRound(pool, second, { ...nothingMore, onePlaceMore }));
        expect(keysOf(third.pairs)).toEqual(expect.arrayContaining(keysOf(second.pairs)));
        for (const [mentor, own] of Map.groupBy(third.pairs, ({ mentorId }) => mentorId)) {
          expect(own.length).toBeLessThanOrEqual(placesOf(pool, mentor) + 1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tells of a pair the same beside a candidate and as the answer to why not', () => {
    let told = 0;
    fc.assert(
      fc.property(scarcePool, choices, (pool, chosen) => {
        const round = openRound(pool, found(pool), chosen);
        const result = found(round);
        const candidatesOf = createCandidateLists(round);
        for (const { personId: menteeId } of round.mentees) {
          for (const { mentorId, cost } of candidatesOf(menteeId)?.offered ?? []) {
            const answer = explainNonPair(round, result, { menteeId, mentorId });
            if (answer.kind !== 'possible' || cost === null) continue;
            expect(answer.inWords).toEqual(cost);
            told += 1;
          }
        }
      }),
    );
    expect(told).toBeGreaterThan(20);
  });

  it('does not advise one place more with somebody who is counted with one more already', () => {
    fc.assert(
      fc.property(scarcePool, (pool) => {
        const { pairs, morePlaces, unmatched } = found(openRound(pool, found(pool), everythingMore));
        const asked = new Set(pairs.filter((pair) => pair.onePlaceMore).map(({ mentorId }) => mentorId));
        const advised = [
          ...morePlaces.flatMap(({ mentorIds }) => mentorIds),
          ...unmatched.flatMap(({ help }) => (help?.kind === 'places' ? [help.mentorId] : [])),
        ];
        expect(advised.filter((mentor) => asked.has(mentor))).toEqual([]);
      }),
    );
  });

  it('leaves an agreed place with whoever had it, try after try: the burden of asking does not move', () => {
    const [ben, cat, dee] = [somebody('Ben'), somebody('Cat'), somebody('Dee')];
    const zed = somebody('Zed', { mentorCapacity: 1 });
    const pool = poolOf([ben, cat, dee], [zed], {
      wishes: [{ by: 'mentee', menteeId: id('Dee'), mentorId: id('Zed'), rank: 1 }],
    });
    const first = found(pool);
    const second = found(openRound(pool, first, everythingMore));
    const beyond = ({ pairs }: FoundProposals) => keysOf(pairs.filter(({ onePlaceMore }) => onePlaceMore));
    expect(keysOf(first.pairs)).toEqual(['Dee Zed']);
    expect(beyond(second)).toHaveLength(1);
    expect(beyond(second)).not.toContain('Dee Zed');
    for (const keep of [true, false]) {
      const third = found(openRound(pool, second, { ...everythingMore, keep }));
      expect(beyond(third)).not.toContain('Dee Zed');
      if (keep) expect(bringsNothingNew(second, third)).toBe(true);
    }
  });

  it('names the same extra pair again wherever it is still one too many, in whatever order the pairs stand', () => {
    const pair = fc.record({ menteeId: fc.constantFrom('A', 'B', 'C', 'D'), mentorId: fc.constantFrom('X', 'Y') });
    const pairs = fc.uniqueArray(pair as fc.Arbitrary<PoolPair>, { selector: pairKey, maxLength: 6 });
    const pool = poolOf(
      ['A', 'B', 'C', 'D'].map((name) => somebody(name)),
      ['X', 'Y'].map((name) => somebody(name, { mentorCapacity: 1 })),
    );
    fc.assert(
      fc.property(pairs, fc.boolean(), fc.boolean(), (before, keep, isReversed) => {
        const extra = pairsBeyond(pool, before);
        const proposed = before.map((one) => ({ ...one, onePlaceMore: extra.has(pairKey(one)) }));
        const open = openRound(
          pool,
          { pairs: proposed as unknown as FoundProposals['pairs'], unmatched: [] },
          { ...nothingMore, keep },
        );
        const again = pairsBeyond(open, isReversed ? before.toReversed() : before);
        expect([...again].toSorted()).toEqual([...extra].toSorted());
      }),
    );
  });

  it('lets go of a pair that has become impossible since, and of that pair alone', () => {
    const [mei, lee] = [somebody('Mei'), somebody('Lee')];
    const [tom, dan] = [somebody('Tom', { mentorCapacity: 1 }), somebody('Dan', { mentorCapacity: 1 })];
    const first = found(poolOf([mei, lee], [tom, dan]));
    const [pair] = first.pairs;
    if (pair === undefined) throw new Error('two pairs are proposed');
    const apart = poolOf([mei, lee], [tom, dan], { excluded: [[pair.menteeId, pair.mentorId]] });
    const kept = openRound(apart, first, everythingMore).round?.kept ?? [];
    expect(keysOf(kept)).toEqual(keysOf(first.pairs.slice(1)));
  });

  it('says who is to be asked first, and the extra place is given only once they were', () => {
    const [mei, lee] = [somebody('Mei'), somebody('Lee')];
    const dana = somebody('Dana', { mentorCapacity: 1 });
    const pool = poolOf([mei, lee], [dana]);
    const round = openRound(pool, found(pool), everythingMore);
    const { pairs, unmatched } = found(round);
    expect(unmatched).toEqual([]);
    const [extra] = pairs.filter(({ onePlaceMore }) => onePlaceMore);
    expect(extra?.notes[0]).toBe('Dana would take one mentee more than agreed: ask first.');
    const asked = pairs.map(({ menteeId, mentorId }) => ({ menteeId, mentorId, isLocked: false }));
    expect(refusePairs(round, asked.slice(0, 1))).toBeNull();
    expect(refusePairs(round, asked)).toBe('Dana would take one mentee more than agreed: ask first.');
    expect(
      refusePairs(
        round,
        asked.map((pair) => ({ ...pair, wasAskedForMore: true })),
      ),
    ).toBeNull();
  });

  it('tells somebody still left over that the places are held by pairs that stay, and offers none of those places', () => {
    const [mei, lee] = [somebody('Mei', { skillsWanted: ['Budgets'] }), somebody('Lee')];
    const tom = somebody('Tom', { mentorCapacity: 1, skillsOffered: ['Budgets'] });
    const pool = poolOf([mei, lee], [tom, somebody('Dan', { mentorCapacity: 1 })], {
      excluded: [
        [id('Lee'), id('Dan')],
        [id('Mei'), id('Dan')],
      ],
    });
    const first = found(pool);
    // Dan is free for Mei by now, so with Mei moved both could be served: her place costs nobody theirs.
    const later = { ...pool, excluded: [[id('Lee'), id('Dan')] as const] };
    const { unmatched } = found(openRound(later, first, nothingMore));
    expect(unmatched.map(({ why }) => why)).toEqual([
      'Tom, the only mentor for Lee, has no place left: every place is held by a pair that stays as it is. The other mentor is not to be paired with them. One more place with Tom would give Lee a mentor.',
    ]);
  });

  it('asks nobody who has gone beyond what they agreed to already', () => {
    const pool = poolOf([somebody('Mei')], [somebody('Dana', { mentorCapacity: 1 })]);
    const full = { ...pool, mentors: [{ personId: id('Dana'), places: 0, currentMentees: 2 }] };
    expect(openRound(full, found(full), everythingMore).round?.onePlaceMore).toEqual([]);
  });

  it('is another question than the first round, and a first round has the hash it had before there were others', () => {
    const pool = poolOf([somebody('Mei'), somebody('Lee')], [somebody('Dana', { mentorCapacity: 1 })]);
    const first = found(pool);
    expect(poolHash({ ...pool, round: undefined })).toBe(first.inputHash);
    const hashes = [nothingMore, everythingMore, { ...nothingMore, pairedBefore: true }].map((chosen) =>
      poolHash(openRound(pool, first, chosen)),
    );
    expect(new Set([first.inputHash, ...hashes]).size).toBe(4);
  });
});
