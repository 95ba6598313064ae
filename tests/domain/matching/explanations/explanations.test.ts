import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../src/shared/domain/ids.ts';
import { explainNonPair } from '../../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import { sayMoves } from '../../../../src/shared/domain/matching/explanations/say-moves.ts';
import type { MatchingPool, PoolPair } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { pairPoints } from '../../../../src/shared/domain/matching/points/pair-points.ts';
import { sayPoints } from '../../../../src/shared/domain/matching/points/say-points.ts';
import { type PreparedPool, preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import type { FoundProposals } from '../../../../src/shared/domain/matching/proposals.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { readiness } from '../../../../src/shared/domain/matching/readiness/readiness.ts';
import { matchingPool, poolWithGoals } from '../../../support/matching-arbitraries.ts';
import { changed, withNewMentor } from '../changed-pool.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

function proposals(pool: MatchingPool): FoundProposals {
  const found = proposePairings(pool);
  if (!found.ok) throw new Error(found.sentence);
  return found;
}

const withPlaces = (pool: MatchingPool, mentorId: PersonId, more: number): MatchingPool => ({
  ...pool,
  mentors: pool.mentors.map((one) => (one.personId === mentorId ? { ...one, places: one.places + more } : one)),
});

const isLeft = (found: FoundProposals, menteeId: PersonId) => found.unmatched.some((one) => one.menteeId === menteeId);

/** The person a sentence names, of pools in which everybody is called by a number. */
const named = (pool: MatchingPool, name: string | undefined) =>
  pool.people.find((person) => `${person.givenName} ${person.familyName}` === name)?.id ?? null;

/** What some pairs lose of the goals a pool asks for beside the usual ones, counted by hand. */
function furtherOf(prepared: PreparedPool, best: readonly PoolPair[], after: readonly PoolPair[]) {
  const { everyMentor, wishesFirst, policy } = prepared.pool;
  const mentors = (pairs: readonly PoolPair[]) => new Set(pairs.map(({ mentorId }) => mentorId)).size;
  const wished = (pairs: readonly PoolPair[]) =>
    pairs
      .flatMap((pair) => [prepared.wishesOf(pair).menteeRank, prepared.wishesOf(pair).mentorRank])
      .reduce<number>((sum, rank) => sum + (rank === null ? 0 : Math.max(1, 6 - rank)), 0);
  const countedOf = ({ menteeId, mentorId }: PoolPair) =>
    pairPoints(
      prepared,
      prepared.mentees.find(({ personId }) => personId === menteeId)!,
      prepared.mentors.find(({ personId }) => personId === mentorId)!,
    ).counted;
  const inBand = (pairs: readonly PoolPair[], below: number) =>
    pairs.filter((pair) => countedOf(pair) < below && countedOf(pair) >= below - 250).length;
  const bands = Array.from({ length: 100 }, (_, band) => 250 * (band + 1));
  const below = bands.find((limit) => inBand(best, limit) !== inBand(after, limit));
  const even = below === undefined ? null : { below, pairs: inBand(after, below) - inBand(best, below) };
  return {
    ...(everyMentor ? { columns: mentors(best) - mentors(after) } : {}),
    ...(policy === 'leximin' ? { even } : {}),
    ...(wishesFirst ? { wishes: wished(best) - wished(after) } : {}),
  };
}

describe('what is said of two people who are not paired', () => {
  it.each([
    ['as usual', matchingPool],
    ['with further goals', poolWithGoals],
  ])('names moves that can be made on the proposals, and lead to exactly the figures told, %s', (_, pools) => {
    let [told, chains] = [0, 0];
    fc.assert(
      fc.property(pools, (pool) => {
        const found = proposals(pool);
        const prepared = preparePool(pool);
        const menteeOf = (wanted: PersonId) => prepared.mentees.find(({ personId }) => personId === wanted)!;
        const mentorOf = (wanted: PersonId) => prepared.mentors.find(({ personId }) => personId === wanted)!;
        const key = (menteeId: PersonId, mentorId: PersonId) => `${menteeId} ${mentorId}`;
        const asked = pool.mentees.flatMap((mentee) => pool.mentors.map((mentor) => [mentee, mentor] as const));
        for (const [{ personId: menteeId }, { personId: mentorId }] of asked) {
          const answer = explainNonPair(pool, found, { menteeId, mentorId });
          if (answer.kind !== 'possible') continue;
          told++;
          if (answer.moves.length > 2) chains++;
          const pairs = new Map(
            found.pairs.map((pair) => [
              key(pair.menteeId, pair.mentorId),
              pair as { menteeId: PersonId; mentorId: PersonId },
            ]),
          );
          for (const move of answer.moves) {
            if (move.from !== null) expect(pairs.delete(key(move.menteeId, move.from))).toBe(true);
          }
          for (const move of answer.moves) {
            if (move.to !== null)
              pairs.set(key(move.menteeId, move.to), { menteeId: move.menteeId, mentorId: move.to });
          }
          expect(pairs.has(key(menteeId, mentorId))).toBe(true);
          expect(answer.moves[0]).toMatchObject({ menteeId, to: mentorId });
          const after = [...pairs.values()];
          const points = after.map(
            (pair) => pairPoints(prepared, menteeOf(pair.menteeId), mentorOf(pair.mentorId)).counted,
          );
          for (const pair of after) {
            expect(prepared.rulesFor(menteeOf(pair.menteeId), mentorOf(pair.mentorId)).blocking).toEqual([]);
          }
          for (const { personId, places } of pool.mentors) {
            expect(after.filter((pair) => pair.mentorId === personId).length).toBeLessThanOrEqual(places);
          }
          const served = new Set(after.map((pair) => pair.menteeId));
          expect(answer).toMatchObject({
            fewerServed: found.served - served.size,
            fewerPairs: found.pairs.length - after.length,
            pointsLost: found.total - points.reduce((sum, one) => sum + one, 0),
            worstThen: Math.min(...points),
          });
          expect(answer.further).toEqual(furtherOf(prepared, found.pairs, after));
          const { columns = 0, even = null, wishes = 0 } = answer.further;
          const said = answer.sentences[0] ?? '';
          expect(/would have nobody/.test(said)).toBe(columns > 0);
          expect(/among the weaker ones \(below [\d,]+ points\)/.test(said)).toBe((even?.pairs ?? 0) > 0);
          expect(/less of what people wish for/.test(said)).toBe(wishes > 0);
          const isLess = answer.fewerServed + answer.fewerPairs + columns + wishes + Math.abs(answer.pointsLost) > 0;
          if (/would fit just as well/.test(said)) expect([isLess, even]).toEqual([false, null]);
          const chain = answer.sentences.find((sentence) => /^\S+ \S+ would (come to|move from)/.test(sentence)) ?? '';
          expect(named(pool, /^(\S+ \S+) would/.exec(chain)?.[1])).toBe(menteeId);
          for (const [, name] of chain.matchAll(/(Person\d Example) would have no mentor/g)) {
            expect(served.has(named(pool, name)!)).toBe(false);
          }
        }
      }),
    );
    expect(told).toBeGreaterThan(50);
    expect(chains).toBeGreaterThan(3);
  });

  it('is said in one sentence that names the first few, with who loses a mentor, and counts the rest', () => {
    const moves = ['Ana', 'Ben', 'Cy', 'Dee', 'Eve'].map((name, at) => ({
      menteeId: id(name),
      from: at === 0 ? null : id(`M${at}`),
      to: at === 3 ? null : id(`M${at + 1}`),
    }));
    expect(
      sayMoves(
        moves,
        (person) => person,
        () => true,
      ),
    ).toBe(
      'Ana would come to M1, Ben would move from M1 to M2, Dee would have no mentor, and something would change for 2 more people.',
    );
    expect(
      sayMoves(
        moves.slice(0, 1),
        (person) => person,
        () => true,
      ),
    ).toBe('Ana would come to M1.');
  });
});

describe('what is said to help somebody who is left', () => {
  it.each([
    ['as usual', matchingPool, 300],
    ['with further goals', poolWithGoals, 150],
  ])('helps: with just that, a place gives them a mentor, and one place fewer does not, %s', (_, pools, numRuns) => {
    let [one, several, rules] = [0, 0, 0];
    fc.assert(
      fc.property(pools, (pool) => {
        for (const { menteeId, help, why } of proposals(pool).unmatched) {
          if (help === null) continue;
          if (help.kind === 'rules') {
            rules++;
            const ready = readiness(pool);
            const before = ready.ok ? ready.nobodyMayMentor.find((one) => one.menteeId === menteeId) : undefined;
            // What was said before the run is said after it as well.
            if (before !== undefined) expect(why).toContain(before.wouldHelp);
            const start = help.mentorId === null ? withNewMentor(pool) : pool;
            const then = preparePool(
              help.changes.reduce((last, change) => changed(last, menteeId, help.mentorId, change), start),
            );
            const mentee = then.mentees.find(({ personId }) => personId === menteeId)!;
            const mentor = then.mentors.find(({ personId }) => personId === (help.mentorId ?? id('Somebody new')))!;
            expect(then.rulesFor(mentee, mentor).blocking).toEqual([]);
            continue;
          }
          if (help.kind === 'a place with everybody') {
            const larger = pool.mentors.reduce((last, { personId }) => withPlaces(last, personId, 1), pool);
            expect(isLeft(proposals(larger), menteeId)).toBe(false);
            expect(why).toMatch(/If every mentor took one more, there would be somebody for Person\d Example\./);
            continue;
          }
          const { mentorId, places } = help;
          expect(isLeft(proposals(withPlaces(pool, mentorId, places)), menteeId)).toBe(false);
          if (places === 1) one++;
          else {
            several++;
            expect(isLeft(proposals(withPlaces(pool, mentorId, places - 1)), menteeId)).toBe(true);
          }
          const said =
            /(One|Two|Three) more places? with (Person\d Example) would give (Person\d Example) a mentor\./.exec(why);
          expect([named(pool, said?.[2]), named(pool, said?.[3])]).toEqual([mentorId, menteeId]);
          expect(['One', 'Two', 'Three'].indexOf(said?.[1] ?? '') + 1).toBe(places);
        }
      }),
      { numRuns },
    );
    expect(Math.min(one, rules)).toBeGreaterThan(numRuns / 30);
    if (numRuns === 300) expect(several).toBeGreaterThan(0);
  });

  it('is one more with every mentor for whom no three places with one of them are enough', () => {
    const names = ['Ana', 'Ben', 'Cy', 'Dan', 'Eve'];
    const mentors = names.map((name) => somebody(`${name} Mentor`, { skillsOffered: ['budgets'] }));
    const mentees = Array.from({ length: 9 }, (_, at) => somebody(`Mei${at}`, { skillsWanted: ['budgets'] }));
    const zoe = somebody('Zoe', { skillsWanted: ['patents'] });
    const pool = poolOf([...mentees, zoe], mentors);
    const found = proposals(pool);
    const left = found.unmatched.find(({ menteeId }) => menteeId === id('Zoe'));
    expect(left?.help).toEqual({ kind: 'a place with everybody' });
    expect(left?.why).toContain('If every mentor took one more, there would be somebody for Zoe.');
    const larger = mentors.reduce((last, mentor) => withPlaces(last, mentor.id, 1), pool);
    expect(isLeft(proposals(larger), id('Zoe'))).toBe(false);
    for (const mentor of mentors) expect(isLeft(proposals(withPlaces(pool, mentor.id, 3)), id('Zoe'))).toBe(true);
  });

  it('is told of everybody whom a place or a rule keeps waiting, in pools small enough to try it out', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const isHere = (menteeId: PersonId) => {
          const person = pool.people.find((one) => one.id === menteeId)!;
          return !person.paused && (person.leftOn === null || person.leftOn > pool.today);
        };
        const { unmatched } = proposals(pool);
        // Beyond that the place asked for may have to be the fourth one, which is no help to ask for.
        fc.pre(unmatched.length <= 3);
        for (const { menteeId, help } of unmatched) expect(help === null).toBe(!isHere(menteeId));
      }),
    );
  });
});

describe('where one more place would help', () => {
  it.each([
    ['as usual', matchingPool, 300],
    ['with further goals', poolWithGoals, 150],
  ])('brings just what is said, with each of the mentors named, %s', (_, pools, numRuns) => {
    let [served, others] = [0, 0];
    fc.assert(
      fc.property(pools, (pool) => {
        const found = proposals(pool);
        expect(found.morePlaces.length).toBeLessThanOrEqual(found.unmatched.length === 0 ? 0 : 5);
        for (const { mentorIds, newlyServed, noLongerServed, sentence } of found.morePlaces) {
          for (const mentorId of mentorIds) {
            const then = proposals(withPlaces(pool, mentorId, 1));
            const serves = then.served - found.served;
            const whom = /would give (Person\d Example) a mentor\.$/.exec(sentence)?.[1];
            if (whom !== undefined) {
              served++;
              expect(isLeft(found, named(pool, whom)!)).toBe(true);
              expect(found.unmatched.filter((one) => !isLeft(then, one.menteeId)).map((one) => one.menteeId)).toEqual([
                named(pool, whom),
              ]);
              expect(serves).toBe(1);
              continue;
            }
            others++;
            expect(serves).toBe(newlyServed.length - noLongerServed.length);
            if (/one more person a mentor/.test(sentence)) expect(serves).toBe(1);
            else if (/one more mentor|one more pair/.test(sentence))
              expect(then.pairs.length - found.pairs.length).toBe(1);
            else expect(sentence.endsWith(`would fit better (${sayPoints(then.total - found.total)}).`)).toBe(true);
          }
        }
      }),
      { numRuns },
    );
    expect(served).toBeGreaterThan(numRuns / 15);
    expect(others).toBeGreaterThan(0);
  });

  it('misses no place that would give somebody a mentor while there are few', () => {
    let found = 0;
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const now = proposals(pool);
        const helping = pool.mentors
          .filter(({ personId }) => proposals(withPlaces(pool, personId, 1)).served > now.served)
          .map(({ personId }) => personId);
        found += helping.length;
        if (helping.length > 0) {
          const told = now.morePlaces.filter((one) => one.newlyServed.length > one.noLongerServed.length);
          expect(told.flatMap(({ mentorIds }) => mentorIds).toSorted()).toEqual(helping.toSorted());
        }
      }),
    );
    expect(found).toBeGreaterThan(20);
  });

  it('names mentors together who would help the same person, the better fit first', () => {
    const wants = { skillsWanted: ['Budgets'] };
    const full = (name: string) => ({ personId: id(name), places: 0, currentMentees: 1 });
    const pool = poolOf([somebody('Mei', wants)], [somebody('Tom'), somebody('Ana', { skillsOffered: ['Budgets'] })], {
      mentors: [full('Tom'), full('Ana')],
    });
    expect(proposals(pool).morePlaces.map(({ sentence }) => sentence)).toEqual([
      'One more place with Ana or Tom would give Mei a mentor.',
    ]);
  });
});
