import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../src/shared/domain/ids.ts';
import { judgePairs } from '../../../../src/shared/domain/matching/accepting/judge-pairs.ts';
import { compareRuns } from '../../../../src/shared/domain/matching/compare-runs.ts';
import { explainNonPair } from '../../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import { createCandidateLists } from '../../../../src/shared/domain/matching/explanations/list-candidates.ts';
import type { MatchingPool, PoolPair } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { inPeerOrder } from '../../../../src/shared/domain/matching/peers/as-peers.ts';
import { poolOfPeers } from '../../../../src/shared/domain/matching/peers/pool-of-peers.ts';
import { pairPoints } from '../../../../src/shared/domain/matching/points/pair-points.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import { proposePairings } from '../../../../src/shared/domain/matching/propose-pairings.ts';
import { judgeReadiness } from '../../../../src/shared/domain/matching/readiness/judge-readiness.ts';
import { readiness } from '../../../../src/shared/domain/matching/readiness/readiness.ts';
import type { Person } from '../../../../src/shared/domain/person.ts';
import { peerPool } from '../../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from '../pool-of.ts';
import { bestOfEveryPairing, objectiveOf } from './every-pairing.ts';

function proposed(pool: MatchingPool) {
  const found = proposePairings(pool);
  if (!found.ok) throw new Error(found.sentence);
  return found;
}

const peersOf = (people: readonly Person[], otherwise: Partial<MatchingPool> = {}) =>
  poolOf(people, people, { kind: 'peer', people, ...otherwise });
const names = (pairs: readonly PoolPair[]) => pairs.map(({ menteeId, mentorId }) => `${menteeId} ${mentorId}`);
const except = (pool: MatchingPool, gone: PersonId): MatchingPool => ({
  ...pool,
  mentees: pool.mentees.filter(({ personId }) => personId !== gone),
});

/** Amara and Joel help each other, Mei suits Joel a little; nobody else is here. */
const amara = somebody('Amara', { skillsOffered: ['Budgets'], skillsWanted: ['Presenting', 'Coaching'] });
const joel = somebody('Joel', { skillsOffered: ['Presenting'], skillsWanted: ['Budgets'] });
const mei = somebody('Mei', { skillsOffered: ['Weaving'], skillsWanted: ['Presenting'] });

describe('proposals among peers', () => {
  it('are the best of every pairing, prove it, and stand against no rule whichever of the two is named first', () => {
    fc.assert(
      fc.property(peerPool, (pool) => {
        const found = proposed(pool);
        const prepared = preparePool(pool);
        const problem = poolOfPeers(prepared);
        const placeOf = (personId: PersonId) => problem.keys.indexOf(personId);
        const pairs = found.pairs.map(({ menteeId, mentorId }) => [placeOf(menteeId), placeOf(mentorId)] as const);
        expect(found.certificate.ok).toBe(true);
        expect(objectiveOf(problem, pairs)).toEqual(bestOfEveryPairing(problem));
        expect(found.served + found.unmatched.length).toBe(pool.mentees.length);
        for (const { menteeId, mentorId } of found.pairs) {
          for (const [one, other] of [
            [menteeId, mentorId],
            [mentorId, menteeId],
          ] as const) {
            const self = prepared.mentees.find(({ personId }) => personId === one)!;
            const partner = prepared.mentors.find(({ personId }) => personId === other)!;
            expect(prepared.rulesFor(self, partner).blocking).toEqual([]);
          }
        }
      }),
    );
  });

  it('count for a pair what both would be to each other, the same both ways round, and give reasons for every point', () => {
    fc.assert(
      fc.property(peerPool, (pool) => {
        const prepared = preparePool(pool);
        const { keys, points } = poolOfPeers(prepared);
        prepared.mentees.forEach((one, row) =>
          prepared.mentors.forEach((other, column) => {
            if (points[row * keys.length + column]! < 0) return;
            const there = prepared.mentees[column]!;
            const here = prepared.mentors[row]!;
            expect(pairPoints(prepared, one, other).counted).toBe(points[row * keys.length + column]);
            expect(pairPoints(prepared, there, here).counted).toBe(points[row * keys.length + column]);
          }),
        );
        for (const pair of proposed(pool).pairs) {
          const sum = pair.reasons.reduce((total, reason) => total + reason.points, 0);
          expect(pair.reasons.length === 0 ? pair.points : sum).toBe(pair.points);
          const sentences = pair.reasons.map(({ sentence }) => sentence);
          expect(new Set(sentences).size).toBe(sentences.length);
        }
      }),
    );
  });

  it('know no sides: whoever was entered under which role, the same two are proposed, and no sentence speaks of a mentor', () => {
    fc.assert(
      fc.property(peerPool, (pool) => {
        const found = proposed(pool);
        const turned: MatchingPool = {
          ...pool,
          mentees: pool.mentees.toReversed(),
          earlier: pool.earlier.map(({ menteeId, mentorId }) => ({ menteeId: mentorId, mentorId: menteeId })),
          declined: pool.declined.map(({ menteeId, mentorId }) => ({ menteeId: mentorId, mentorId: menteeId })),
        };
        expect(names(proposed(turned).pairs)).toEqual(names(found.pairs));
        const said = [
          ...found.pairs.flatMap((pair) => [
            ...pair.reasons.map(({ sentence }) => sentence),
            ...pair.wishes,
            ...pair.notes,
          ]),
          ...found.unmatched.map(({ why }) => why),
        ];
        for (const sentence of said) {
          expect(sentence).not.toMatch(/mentor|mentee/iu);
          expect(sentence).not.toMatch(/^(?:Offers|Does|Works|Is|Shares) /u);
        }
      }),
    );
  });

  it('say once what holds both ways, and keep what each may do for the other apart', () => {
    const said = (one: Parameters<typeof somebody>[1], other: Parameters<typeof somebody>[1]) =>
      proposed(peersOf([somebody('Eva', one), somebody('Ada', other)]))
        .pairs.flatMap(({ reasons }) => reasons)
        .filter(({ criterion }) => criterion === 'goals' || criterion === 'skills')
        .map(({ sentence }) => sentence);
    const aims = (...goals: string[]) => ({ goals, skillsWanted: ['Budgets'], skillsOffered: ['Budgets'] });
    const offers = ['Ada offers the skill Eva asked for: Budgets.', 'Eva offers the skill Ada asked for: Budgets.'];
    expect(said(aims('Lead a team'), aims('lead a team')).toSorted()).toEqual([
      'Ada and Eva share this development goal: lead a team.',
      ...offers,
    ]);
    expect(said(aims('Lead a team', 'Write'), aims('Lead a team'))).toContain(
      'Ada and Eva share this development goal: Lead a team. Ada named 1, Eva 2.',
    );
    expect(said(aims('Write'), aims('Lead a team'))).toContain('Ada and Eva share no development goal.');
    expect(said(aims('Write'), aims()).filter((sentence) => sentence.includes('goal'))).toEqual([
      'The development goals of Ada are not known, so this stays neutral.',
    ]);
    const weaver = { skillsWanted: ['Budgets'], skillsOffered: ['Weaving'] };
    expect(said(weaver, weaver)[0]).toBe('Neither Ada nor Eva offers a skill the other asked for.');
  });

  it('say of a pair that would do as well who would wait instead of whom, and speak of no cost', () => {
    const pool = peersOf(['Ada', 'Eva', 'Ida'].map((name) => somebody(name)));
    const { pairs, unmatched } = proposed(pool);
    const alone = unmatched[0]!.menteeId;
    const { menteeId: stays, mentorId: waits } = pairs[0]!;
    const both = [stays, alone].toSorted().join(' and ');
    const [answer] = [explainNonPair(pool, proposed(pool), { menteeId: alone, mentorId: stays })];
    expect(answer.sentences).toEqual([
      `With ${both} paired, all pairs together would fit just as well: the choice fell between equals.`,
      `${waits} would wait instead of ${alone}.`,
    ]);
  });

  it('tell truly who would wait in place of somebody left over, and at what cost', () => {
    let told = 0;
    fc.assert(
      fc.property(peerPool, (pool) => {
        const found = proposed(pool);
        for (const { menteeId, why } of found.unmatched) {
          const said =
            /Pairing (?<self>\w+) Example with (?<partner>\w+) Example would be .* fit(?: \((?<cost>[\d,]+) points? less\))?, and leave (?<instead>\w+) Example/u.exec(
              why,
            );
          if (said?.groups === undefined) {
            const possible = createCandidateLists(pool)(menteeId)!.offered.length;
            expect([why, possible]).toEqual([why, 0]);
            continue;
          }
          told++;
          const idOf = (name: string) => pool.people.find(({ givenName }) => givenName === name)!.id;
          const { self = '', partner = '', cost = '0', instead = '' } = said.groups;
          expect(idOf(self)).toBe(menteeId);
          const lock = { menteeId, mentorId: idOf(partner) };
          const again = proposed({ ...except(pool, idOf(instead)), locks: [lock], policy: 'total' });
          expect(again.pairs).toHaveLength(found.pairs.length);
          expect(again.total).toBeGreaterThanOrEqual(found.total - Number(cost.replace(',', '')));
        }
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it('tell exactly what another pair would cost', () => {
    let told = 0;
    fc.assert(
      fc.property(peerPool, fc.nat(), fc.nat(), (pool, first, second) => {
        const found = proposed(pool);
        const ids = pool.mentees.map(({ personId }) => personId);
        fc.pre(ids.length > 1);
        const asked = { menteeId: ids[first % ids.length]!, mentorId: ids[second % ids.length]! };
        fc.pre(asked.menteeId !== asked.mentorId);
        const answer = explainNonPair(pool, found, asked);
        expect(explainNonPair(pool, found, { menteeId: asked.mentorId, mentorId: asked.menteeId })).toEqual(answer);
        if (answer.kind !== 'possible') return;
        told++;
        const prepared = preparePool(pool);
        const problem = poolOfPeers(prepared);
        const at = [asked.menteeId, asked.mentorId].map((one) => problem.keys.indexOf(one)).sort((a, b) => a - b);
        const pair = [at[0]!, at[1]!] as const;
        const own = problem.points[pair[0] * problem.keys.length + pair[1]]!;
        const [pairs, , total] = bestOfEveryPairing({ ...problem, locks: [pair], worstUpTo: own });
        expect(answer.fewerPairs).toBe(found.pairs.length - pairs!);
        expect(answer.pointsLost).toBe(found.total - total!);
      }),
      { numRuns: 300 },
    );
    expect(told).toBeGreaterThan(50);
  });

  it('speak of both people', () => {
    const found = proposed(peersOf([mei, joel, amara]));
    expect(names(found.pairs)).toEqual(['Amara Joel']);
    expect(found.pairs[0]!.reasons.filter(({ known }) => known).map(({ sentence }) => sentence)).toEqual([
      'Amara offers the skill Joel asked for: Budgets.',
      'Joel offers 1 of the 2 skills Amara asked for: Presenting. It was named first.',
    ]);
    expect(found.unmatched.map(({ why }) => why)).toEqual([
      expect.stringMatching(
        /^3 people look for a partner, an odd number, so one of them has to wait\. Pairing Mei with Joel would be a (?:slightly |much )?weaker fit \([\d,]+ points less\), and leave Amara without a partner\.$/u,
      ),
    ]);
    expect(proposed(peersOf([amara, joel])).unmatched).toEqual([]);
  });

  it('say which rule keeps most people from somebody', () => {
    const pool = peersOf([amara, joel, mei], {
      excluded: [
        [id('Mei'), id('Amara')],
        [id('Joel'), id('Mei')],
      ],
    });
    expect(proposed(pool).unmatched).toEqual([
      { menteeId: 'Mei', help: null, why: 'Nobody may partner Mei: all 2 others are not to be paired with them.' },
    ]);
    expect(proposed(peersOf([mei])).unmatched[0]!.why).toBe('Nobody else is looking for a partner here beside Mei.');
  });

  it('keep a locked pair whichever of the two was named first, and refuse somebody locked twice', () => {
    const lock = { menteeId: id('Mei'), mentorId: id('Joel') };
    expect(names(proposed(peersOf([amara, joel, mei], { locks: [lock] })).pairs)).toEqual(['Joel Mei']);
    const twice = [lock, { menteeId: id('Amara'), mentorId: id('Mei') }];
    expect(proposePairings(peersOf([amara, joel, mei], { locks: twice }))).toEqual({
      ok: false,
      sentence: 'Mei is in two locked pairs.',
    });
  });

  it('count a wish whoever of the two wished, and under whichever role', () => {
    const wish = (by: 'mentee' | 'mentor') => {
      const pair = by === 'mentee' ? ['Mei', 'Amara'] : ['Amara', 'Mei'];
      return [{ by, menteeId: id(pair[0]!), mentorId: id(pair[1]!), rank: 1 }];
    };
    for (const by of ['mentee', 'mentor'] as const) {
      const pool = peersOf([amara, joel, mei], {
        wishes: wish(by),
        locks: [{ menteeId: id('Mei'), mentorId: id('Amara') }],
      });
      expect(proposed(pool).pairs[0]).toMatchObject({
        wishPoints: 1_500,
        wishes: ['Amara is the first wish of Mei.'],
      });
    }
  });
});

describe('what else is asked of a pool of peers', () => {
  it('lists everybody else who looks as somebody to partner', () => {
    const found = createCandidateLists(peersOf([amara, joel, mei], { excluded: [[id('Mei'), id('Amara')]] }))(
      id('Amara'),
    )!;
    expect(found.offered.map(({ mentorId }) => mentorId)).toEqual(['Joel']);
    expect(found.kept).toEqual([
      { mentorId: 'Mei', rules: ['Amara and Mei are on the list of people not to be paired.'] },
    ]);
  });

  it('judges whether two may be paired at all', () => {
    const verdict = (pool: MatchingPool) => {
      const found = readiness(pool);
      if (!found.ok) throw new Error(found.sentence);
      return judgeReadiness(found).sentence;
    };
    expect(verdict(peersOf([]))).toBe('There is nothing to match now: nobody in this cohort is looking for a partner.');
    expect(verdict(peersOf([mei]))).toBe(
      'There is nothing to match now: only one person in this cohort is looking for a partner.',
    );
    expect(verdict(peersOf([amara, joel]))).toBe('A run makes sense now: 2 people look for a partner.');
    expect(verdict(peersOf([amara, joel, mei]))).toBe(
      'A run makes sense now: 3 people look for a partner; one of an odd number has to wait.',
    );
    expect(verdict(peersOf([amara, joel], { excluded: [[id('Joel'), id('Amara')]] }))).toBe(
      'A run could propose nobody now: 2 people look for a partner, but no two of them may be paired.',
    );
  });

  it('makes no pair with somebody who is in another already', () => {
    const asked = (one: string, other: string) => ({ menteeId: id(one), mentorId: id(other), isLocked: false });
    const pool = peersOf([amara, joel, mei]);
    const said = (...pairs: ReturnType<typeof asked>[]) =>
      judgePairs(pool, pairs).map(({ hindrance }) => hindrance?.sentence ?? null);
    expect(said(asked('Amara', 'Joel'))).toEqual([null]);
    expect(said(asked('Amara', 'Joel'), asked('Mei', 'Amara'))).toEqual([
      null,
      'Amara is not looking for a partner in this cohort.',
    ]);
    expect(said(asked('Amara', 'Amara'))).toEqual(['Amara would be on both sides of this pair.']);
  });

  it('compares two runs from the side of everybody in them', () => {
    const run = (pool: MatchingPool) => ({ result: proposed(pool), weights: null });
    const later = run(peersOf([amara, joel, mei], { locks: [{ menteeId: id('Mei'), mentorId: id('Joel') }] }));
    expect(compareRuns(run(peersOf([amara, joel, mei])), later).moved).toEqual([
      { menteeId: 'Amara', earlier: ['Joel'], later: [] },
      { menteeId: 'Joel', earlier: ['Amara'], later: ['Mei'] },
      { menteeId: 'Mei', earlier: [], later: ['Joel'] },
    ]);
  });

  it('keeps two peers in the order of their ids', () => {
    const pair = { menteeId: id('Mei'), mentorId: id('Amara') };
    expect(inPeerOrder(pair)).toEqual({ menteeId: 'Amara', mentorId: 'Mei' });
    expect(inPeerOrder(inPeerOrder(pair))).toEqual(inPeerOrder(pair));
  });
});
