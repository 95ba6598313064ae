import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainNonPair } from '../../../src/shared/domain/matching/explanations/explain-non-pair.ts';
import type { MatchingPool } from '../../../src/shared/domain/matching/matching-pool.ts';
import { fitWord } from '../../../src/shared/domain/matching/points/fit-word.ts';
import { poolAssignment } from '../../../src/shared/domain/matching/pool-assignment.ts';
import { preparePool } from '../../../src/shared/domain/matching/prepare-pool.ts';
import type { FoundProposals } from '../../../src/shared/domain/matching/proposals.ts';
import { proposePairings } from '../../../src/shared/domain/matching/propose-pairings.ts';
import { matchingPool } from '../../support/matching-arbitraries.ts';
import { id, poolOf, somebody } from './pool-of.ts';

function proposals(pool: MatchingPool): FoundProposals {
  const found = proposePairings(pool);
  if (!found.ok) throw new Error(found.sentence);
  return found;
}

/** Points by ids, −1 where a rule stands against the pair. */
function pointsIn(pool: MatchingPool) {
  const { scores, rowKeys, columnKeys } = poolAssignment(preparePool(pool));
  if (!(scores instanceof Int16Array)) throw new Error('a packed table was expected');
  return (menteeId: string, mentorId: string) =>
    scores[rowKeys.indexOf(menteeId) * columnKeys.length + columnKeys.indexOf(mentorId)] ?? Number.NaN;
}

/** What a pair counts in the choice: its fit and the wishes. */
const counted = ({ points, wishPoints }: FoundProposals['pairs'][number]) => points + wishPoints;

const bannedWords = /!|\b(overdue|failing|at risk|inactive|bad match|violated|score|fault)\b/i;

describe('proposals for a pool', () => {
  it('break no rule, use no place twice, and add up to the figures told', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const found = proposals(pool);
        const points = pointsIn(pool);
        expect(found.certificate).toMatchObject({ ok: true, gap: 0 });
        for (const pair of found.pairs) {
          expect(counted(pair)).toBe(points(pair.menteeId, pair.mentorId));
          expect(pair.points).toBeGreaterThanOrEqual(0);
          expect(pair.fit).toBe(fitWord(pair.points));
          expect(pair.reasons.reduce((sum, reason) => sum + reason.points, 0)).toBe(
            pair.reasons.length > 0 ? pair.points : 0,
          );
        }
        expect(found.total).toBe(found.pairs.reduce((sum, pair) => sum + counted(pair), 0));
        expect(found.worst).toBe(found.pairs.length > 0 ? Math.min(...found.pairs.map(counted)) : null);
        expect(found.served + found.unmatched.length).toBe(pool.mentees.length);
        for (const mentor of pool.mentors) {
          const taken = found.pairs.filter((pair) => pair.mentorId === mentor.personId).length;
          expect(taken).toBeLessThanOrEqual(mentor.places);
        }
        for (const mentee of pool.mentees) {
          const got = found.pairs.filter((pair) => pair.menteeId === mentee.personId).length;
          expect(got).toBeLessThanOrEqual(mentee.need);
        }
      }),
    );
  });

  it('are the same, hash and sentences included, in whatever order the lists arrive', () => {
    const turned = <One>(list: readonly One[]) => [...list].reverse();
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const reordered: MatchingPool = {
          ...pool,
          people: turned(pool.people),
          mentees: turned(pool.mentees),
          mentors: turned(pool.mentors),
          excluded: pool.excluded.map(([a, b]) => [b, a]),
          earlier: turned(pool.earlier),
          ended: turned(pool.ended),
          ownCriteria: turned(pool.ownCriteria),
          wishes: turned(pool.wishes),
        };
        expect(JSON.stringify(proposals(reordered))).toBe(JSON.stringify(proposals(pool)));
      }),
    );
  });

  it('say true things about skills, recounted from the people themselves', () => {
    let counted = 0;
    fc.assert(
      fc.property(matchingPool, (pool) => {
        for (const pair of proposals(pool).pairs) {
          const mentee = pool.people.find((person) => person.id === pair.menteeId);
          const mentor = pool.people.find((person) => person.id === pair.mentorId);
          const sentence = pair.reasons.find((reason) => reason.criterion === 'skills')?.sentence ?? '';
          const offered = (mentor?.skillsOffered ?? []).map((skill) =>
            skill.toLowerCase().replace(/( \(.*\)|: \d)$/, ''),
          );
          const shared = (mentee?.skillsWanted ?? []).filter((skill) => offered.includes(skill.toLowerCase()));
          const said =
            /^Offers (?:(\d+) of the|all) (\d+) skills \w+ \w+ asked for: (.*?)\.(?: The one named.*| It was named first.*| Named first.*)?$/.exec(
              sentence,
            );
          if (said === null) continue;
          counted++;
          expect(said[3]?.split(/, | and /).map((skill) => skill.replace(/ \(\w+\)$/, ''))).toEqual(shared);
          expect(Number(said[2])).toBe(mentee?.skillsWanted.length);
          expect(Number(said[1] ?? said[2])).toBe(shared.length);
        }
      }),
    );
    expect(counted).toBeGreaterThan(5);
  });

  it('tell everyone left out why, and the cost told is the true cost of that exchange', () => {
    let exchanges = 0;
    let rules = 0;
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const found = proposals(pool);
        const points = pointsIn(pool);
        for (const { menteeId, why } of found.unmatched) {
          const open = pool.mentors.filter((mentor) => points(menteeId, mentor.personId) >= 0);
          const told =
            /Giving .* the place of (Person\d) Example with (Person\d) Example, with nobody else moved, would be (.*) fit(?: \(([\d,]+) points? less\))?, /.exec(
              why,
            );
          if (told === null) {
            rules++;
            expect(open).toEqual([]);
            continue;
          }
          exchanges++;
          const [, giver, mentorName, fit, cost] = told;
          const idOf = (givenName?: string) => pool.people.find((person) => person.givenName === givenName)?.id ?? '';
          const pair = found.pairs.find((own) => own.menteeId === idOf(giver) && own.mentorId === idOf(mentorName));
          expect(pair).toBeDefined();
          const loss = (pair ? counted(pair) : 0) - points(menteeId, idOf(mentorName));
          expect(loss).toBe(fit === 'just as good a' ? 0 : Number(cost?.replace(',', '')));
          expect(loss).toBeGreaterThanOrEqual(0);
          const losses = found.pairs
            .filter((own) => open.some((mentor) => mentor.personId === own.mentorId))
            .map((own) => counted(own) - points(menteeId, own.mentorId));
          expect(loss).toBe(Math.min(...losses));
          expect(found.pairs.filter((own) => own.menteeId === idOf(giver))).toHaveLength(1);
        }
      }),
    );
    expect(Math.min(exchanges, rules)).toBeGreaterThan(10);
  });

  it('keep to a calm voice in every sentence', () => {
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const found = proposals(pool);
        const sentences = [
          ...found.unmatched.map(({ why }) => why),
          ...found.morePlaces.map(({ sentence }) => sentence),
          ...pool.mentees.flatMap(({ personId: menteeId }) =>
            pool.mentors.flatMap(
              ({ personId: mentorId }) => explainNonPair(pool, found, { menteeId, mentorId }).sentences,
            ),
          ),
          ...found.pairs.flatMap((pair) => [
            ...pair.notes,
            ...pair.wishes,
            ...pair.reasons.map(({ sentence }) => sentence),
          ]),
        ];
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^[A-Z].*\.$/);
          expect(sentence).not.toMatch(bannedWords);
          expect(sentence).not.toMatch(/null|undefined|NaN/);
        }
      }),
    );
  });

  it('name the rule that keeps most mentors away', () => {
    const mei = somebody('Mei', { languages: ['German'] });
    const mentors = [
      somebody('Ana', { languages: ['English'] }),
      somebody('Ben', { languages: ['Dutch'] }),
      somebody('Cy', { paused: true }),
    ];
    const whyIn = (pool: MatchingPool) => proposals(pool).unmatched.map(({ why }) => why);
    expect(whyIn(poolOf([mei], mentors))).toEqual([
      'Nobody may mentor Mei: 2 of 3 mentors share no language with them, and other rules keep the rest. Cy could mentor Mei once Cy is ready to be proposed again.',
    ]);
    expect(whyIn(poolOf([mei], []))).toEqual([
      'There is no mentor in this pool for Mei. It takes a new mentor: one with a free place and a language in common, outside the reporting line of Mei, could be proposed.',
    ]);
    expect(proposals(poolOf([{ ...mei, paused: true }], mentors)).unmatched[0]?.why).toBe(
      'Mei asked not to be proposed for now.',
    );
  });

  it('tell what keeps most of the other mentors from somebody left out, by a count of its own', () => {
    let told = 0;
    fc.assert(
      fc.property(matchingPool, (pool) => {
        const prepared = preparePool(pool);
        for (const { menteeId, why } of proposals(pool).unmatched) {
          const said = /(?:Of the other (\d+) mentors, (\d+)|All (\d+) other mentors|The other mentor) /.exec(why);
          if (said === null) continue;
          told++;
          const mentee = pool.mentees.find(({ personId }) => personId === menteeId)!;
          const others = pool.mentors
            .filter(({ personId }) => personId !== menteeId)
            .map((mentor) => prepared.rulesFor(mentee, mentor).blocking.map(({ kind }) => kind))
            .filter((kinds) => kinds.length > 0 && !kinds.includes('mentor left'));
          const away = ['no capacity', 'mentor paused', 'department full'];
          const counts = Map.groupBy(
            others.filter((kinds) => !kinds.some((kind) => away.includes(kind))).flat(),
            (kind) => kind,
          );
          expect(Number(said[1] ?? said[3] ?? 1)).toBe(others.length);
          expect(Number(said[2] ?? said[3] ?? 1)).toBe(Math.max(...[...counts.values()].map((kinds) => kinds.length)));
        }
      }),
      { numRuns: 400 },
    );
    expect(told).toBeGreaterThan(5);
  });

  it('do not call the one with room the only mentor for somebody whom others may mentor as soon as they have room', () => {
    const [mei, lee] = [somebody('Mei'), somebody('Lee')];
    const full = { personId: id('Ann'), places: 0, currentMentees: 1 };
    const pool = poolOf([mei, lee], [somebody('Tom'), somebody('Ann')]);
    const mentors = pool.mentors.map((mentor) => (mentor.personId === full.personId ? full : mentor));
    expect(proposals({ ...pool, mentors }).unmatched[0]?.why).toMatch(
      /^Tom, the only mentor with room for (Mei|Lee), is needed by somebody else\./,
    );
    expect(proposals({ ...pool, mentees: [], mentors: [full] }).unmatched).toEqual([]);
    const [alone] = proposals({ ...pool, mentors: [full] }).unmatched;
    expect(alone?.why).toMatch(/^Nobody can mentor Lee now: the only mentor has no free place\./);
  });

  it('name two whose managers are not known in one breath, and the sentence stays as short as that', () => {
    const unknown = { manager: { kind: 'unknown', said: null } } as const;
    const found = proposals(poolOf([somebody('Mei', unknown)], [somebody('Tom', unknown)]));
    expect(found.pairs[0]?.notes).toEqual([
      'Whom Mei and Tom report to is not known here, so a reporting line between the two cannot be ruled out.',
    ]);
  });

  it('keep a locked pair, tell what it passes over, and say when locks hold every place', () => {
    const [mei, lee] = [somebody('Mei', { paused: true }), somebody('Lee')];
    const pool = poolOf([mei, lee], [somebody('Tom')], { locks: [{ menteeId: id('Mei'), mentorId: id('Tom') }] });
    const found = proposals(pool);
    expect(found.pairs).toMatchObject([
      { menteeId: 'Mei', mentorId: 'Tom', locked: true, notes: ['Mei asked not to be proposed for now.'] },
    ]);
    expect(found.worst).toBeNull();
    expect(found.unmatched[0]?.why).toBe(
      'Tom, the only mentor for Lee, has no place left: every place is held by a pair you keep. One more place with Tom would give Lee a mentor.',
    );
  });

  it('keep as a confidence what a lock passes over, and never that a manager is not known', () => {
    const mei = somebody('Mei', { paused: true, manager: { kind: 'unknown', said: null } });
    const pool = poolOf([mei], [somebody('Tom')], { locks: [{ menteeId: id('Mei'), mentorId: id('Tom') }] });
    const unknown = 'Whom Mei reports to is not known here, so a reporting line between the two cannot be ruled out.';
    for (const unknownManager of ['warn', 'block'] as const) {
      const [pair] = proposals({ ...pool, unknownManager }).pairs;
      expect(pair?.notes).toContain(unknown);
      expect(pair?.confidential).toEqual(['Mei asked not to be proposed for now.']);
    }
  });

  it('give an input hash that changes with any fact that can change the outcome, and not with the day', () => {
    const pool = poolOf([somebody('Mei')], [somebody('Tom')]);
    const hash = (change: Partial<MatchingPool>) => proposals({ ...pool, ...change }).inputHash;
    expect(hash({ today: '2026-11-22' as MatchingPool['today'] })).toBe(hash({}));
    const changes: Partial<MatchingPool>[] = [
      {},
      { policy: 'total' },
      { kind: 'peer' },
      { unknownManager: 'block' },
      { excluded: [[id('Mei'), id('Tom')]] },
      { earlier: [{ menteeId: id('Mei'), mentorId: id('Tom') }] },
      { declined: [{ menteeId: id('Mei'), mentorId: id('Tom') }] },
      { locks: [{ menteeId: id('Mei'), mentorId: id('Tom') }] },
      { weights: { ...pool.weights, load: 'not at all' } },
      { weights: { ...pool.weights, wishes: 'not at all' } },
      { wishes: [{ by: 'mentee', menteeId: id('Mei'), mentorId: id('Tom'), rank: 1 }] },
      { wishes: [{ by: 'mentor', menteeId: id('Mei'), mentorId: id('Tom'), rank: 1 }] },
      { wishes: [{ by: 'mentee', menteeId: id('Mei'), mentorId: id('Tom'), rank: 2 }] },
      { people: [somebody('Mei', { grade: 3 }), somebody('Tom')] },
      { mentors: [{ personId: id('Tom'), places: 2, currentMentees: 0 }] },
    ];
    expect(new Set(changes.map(hash)).size).toBe(changes.length);
  });

  it.each<[string, Partial<MatchingPool>, string]>([
    [
      'locks beyond the places',
      {
        locks: [
          { menteeId: id('Mei'), mentorId: id('Tom') },
          { menteeId: id('Lee'), mentorId: id('Tom') },
        ],
      },
      'Tom is kept with more mentees than there are places.',
    ],
    [
      'a lock twice',
      {
        locks: [
          { menteeId: id('Mei'), mentorId: id('Tom') },
          { menteeId: id('Mei'), mentorId: id('Tom') },
        ],
      },
      'Mei and Tom are kept twice.',
    ],
    [
      'a lock on a stranger',
      { locks: [{ menteeId: id('Mei'), mentorId: id('Ana') }] },
      'Somebody is in a pair that is kept, but not among the mentors.',
    ],
    [
      'a wish in no place',
      { wishes: [{ by: 'mentor', menteeId: id('Mei'), mentorId: id('Tom'), rank: 0 }] },
      'The places of the wishes of Tom must be whole numbers from 1.',
    ],
    [
      'half a place',
      { mentors: [{ personId: id('Tom'), places: 0.5, currentMentees: 0 }] },
      'The places of Tom must be whole numbers.',
    ],
    [
      'a person twice',
      { people: [somebody('Mei'), somebody('Mei'), somebody('Lee'), somebody('Tom')] },
      'One person stands in the list of people twice.',
    ],
    [
      'a mentee who is not in the list',
      { people: [somebody('Tom')] },
      'Somebody who takes part is not in the list of people.',
    ],
  ])('answer a contradictory pool with one sentence: %s', (_, change, sentence) => {
    const pool = { ...poolOf([somebody('Mei'), somebody('Lee')], [somebody('Tom')]), ...change };
    expect(proposePairings(pool)).toEqual({ ok: false, sentence });
  });
});
