import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../../../src/shared/domain/ids.ts';
import type { MatchingPool } from '../../../../src/shared/domain/matching/matching-pool.ts';
import { preparePool } from '../../../../src/shared/domain/matching/prepare-pool.ts';
import type { Change } from '../../../../src/shared/domain/matching/readiness/find-least-change.ts';
import { readiness } from '../../../../src/shared/domain/matching/readiness/readiness.ts';
import type { NobodyMay } from '../../../../src/shared/domain/matching/readiness/who-has-nobody.ts';
import type { Person } from '../../../../src/shared/domain/person.ts';
import { matchingPool } from '../../../support/matching-arbitraries.ts';
import { changed, withNewMentor } from '../changed-pool.ts';
import { id, poolOf, somebody } from '../pool-of.ts';

function readinessOf(pool: MatchingPool) {
  const found = readiness(pool);
  if (!found.ok) throw new Error(found.sentence);
  return found;
}

const nobodyMayIn = (pool: MatchingPool): readonly NobodyMay[] => readinessOf(pool).nobodyMayMentor;
const waitingIn = (pool: MatchingPool) => readinessOf(pool).waitingForAPlace?.mentees ?? [];

/** Pools in which several rules meet: more often full, paused, apart or of unknown line than usual. */
const tightPool = fc
  .tuple(
    matchingPool,
    fc.array(fc.record({ full: fc.boolean(), paused: fc.boolean() }), { minLength: 4, maxLength: 4 }),
  )
  .map(([pool, tight]): MatchingPool => {
    const isPaused = new Set(pool.mentors.filter((_, at) => tight[at]?.paused).map(({ personId }) => personId));
    return {
      ...pool,
      people: pool.people.map((person) => (isPaused.has(person.id) ? { ...person, paused: true } : person)),
      mentors: pool.mentors.map((mentor, at) => (tight[at]?.full ? { ...mentor, places: 0 } : mentor)),
    };
  });

function after(pool: MatchingPool, { menteeId, least }: NobodyMay, changes: readonly Change[]): MatchingPool {
  const start = least.mentorId === null ? withNewMentor(pool) : pool;
  return changes.reduce((last, change) => changed(last, menteeId, least.mentorId, change), start);
}

const isKept = (pool: MatchingPool, menteeId: PersonId) =>
  waitingIn(pool).includes(menteeId) || nobodyMayIn(pool).some((one) => one.menteeId === menteeId);

/** Every single thing that could become different for a mentor of the pool. */
function everySingleChange(pool: MatchingPool): [PersonId, Change][] {
  return pool.mentors.flatMap(({ personId }): [PersonId, Change][] => [
    [personId, { kind: 'one more place' }],
    [personId, { kind: 'hours not asked for' }],
    [personId, { kind: 'ready again' }],
    [personId, { kind: 'weaker fit allowed', fit: 'Worth discussing' }],
    [personId, { kind: 'allowed again' }],
    [personId, { kind: 'no longer kept apart' }],
    ...pool.people.flatMap((person): [PersonId, Change][] =>
      person.manager.kind === 'unknown' ? [[personId, lineOf(person)]] : [],
    ),
  ]);
}
const lineOf = ({ id: at }: Person): Change => ({ kind: 'line found out', at, because: 'manager unknown' });

describe('the mentees nobody may mentor', () => {
  it('are each listed once, and are exactly those whom a rule keeps from every mentor; who lacks a place alone is not one', () => {
    fc.assert(
      fc.property(tightPool, (pool) => {
        const prepared = preparePool(pool);
        const isHere = ({ personId }: { personId: PersonId }) => {
          const person = pool.people.find((one) => one.id === personId)!;
          return !person.paused && (person.leftOn === null || person.leftOn > pool.today);
        };
        const rulesOf = (mentee: (typeof prepared.mentees)[number]) =>
          prepared.mentors.map((mentor) => prepared.rulesFor(mentee, mentor).blocking.map(({ kind }) => kind));
        const without = prepared.mentees
          .filter(isHere)
          .filter((mentee) => rulesOf(mentee).every((kinds) => kinds.length > 0));
        const lackAPlace = without.filter((mentee) => rulesOf(mentee).some((kinds) => kinds.join() === 'no capacity'));
        const idsOf = (mentees: typeof without) => mentees.map(({ personId }) => personId);
        expect(nobodyMayIn(pool).map(({ menteeId }) => menteeId)).toEqual(
          idsOf(without.filter((mentee) => !lackAPlace.includes(mentee))),
        );
        expect(waitingIn(pool)).toEqual(idsOf(lackAPlace));
        // Why somebody is kept from everybody is never that mentors are full.
        for (const { why } of nobodyMayIn(pool)) expect(why).not.toMatch(/no free place/u);
      }),
    );
  });

  it('have somebody once just that has become different which is said to help, and not before all of it has', () => {
    fc.assert(
      fc.property(tightPool, (pool) => {
        for (const one of nobodyMayIn(pool)) {
          const { changes } = one.least;
          expect(isKept(after(pool, one, changes), one.menteeId)).toBe(false);
          for (const left of changes) {
            const others = changes.filter((change) => change !== left);
            expect(isKept(after(pool, one, others), one.menteeId)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('are never asked for two things, or for somebody new, where one would do', () => {
    fc.assert(
      fc.property(tightPool, (pool) => {
        for (const { menteeId, least } of nobodyMayIn(pool)) {
          if (least.mentorId !== null && least.changes.length === 1) continue;
          for (const [mentorId, change] of everySingleChange(pool)) {
            expect(isKept(changed(pool, menteeId, mentorId, change), menteeId)).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('with "block", everybody whose line is open is in no pair at all', () => {
    fc.assert(
      fc.property(matchingPool, (given) => {
        const pool: MatchingPool = { ...given, unknownManager: 'block' };
        const prepared = preparePool(pool);
        for (const mentee of prepared.mentees) {
          for (const mentor of prepared.mentors) {
            const isOpen = [mentee, mentor].some(({ personId }) => prepared.lines.openEndOf(personId) !== null);
            if (isOpen) expect(prepared.rulesFor(mentee, mentor).blocking).not.toEqual([]);
          }
        }
      }),
    );
  });
});

describe('what would help, in words', () => {
  const wouldHelp = (pool: MatchingPool) => nobodyMayIn(pool).map((one) => one.wouldHelp);
  const mei = somebody('Mei');
  const full = { personId: id('Tom'), places: 0, currentMentees: 2 };

  it('prefers one change to two, and has nothing to say where a place alone is missing', () => {
    const [tom, ana] = [somebody('Tom'), somebody('Ana', { paused: true })];
    const room = { personId: id('Ana'), places: 1, currentMentees: 0 };
    const earlier = [{ menteeId: mei.id, mentorId: id('Ana') }];
    const none = poolOf([mei], [tom, ana], { mentors: [full, room], earlier });
    expect(wouldHelp(none)).toEqual([]);
    expect(wouldHelp(poolOf([mei], [somebody('Tom', { paused: true }), ana], { mentors: [full, room] }))).toEqual([
      'Ana could mentor Mei once Ana is ready to be proposed again.',
    ]);
  });

  it('says once that places are all that is missing (caught: "Tom could mentor …" for one after the other)', () => {
    const lee = somebody('Lee');
    const fullOf = (mentors: (typeof full)[], otherwise: Partial<MatchingPool> = {}) =>
      readinessOf(
        poolOf(
          [mei, lee],
          mentors.map(({ personId }) => somebody(personId)),
          { mentors, ...otherwise },
        ),
      );
    const room = { personId: id('Ana'), places: 1, currentMentees: 0 };
    expect(fullOf([full])).toMatchObject({
      nobodyMayMentor: [],
      waitingForAPlace: { sentence: '2 mentees wait for a place: no mentor has a free one.', mentees: ['Lee', 'Mei'] },
    });
    expect(fullOf([full, room], { earlier: [{ menteeId: mei.id, mentorId: id('Ana') }] })).toMatchObject({
      nobodyMayMentor: [],
      waitingForAPlace: {
        sentence: '1 mentee waits for a place: no mentor who may mentor that mentee has one to give.',
        mentees: ['Mei'],
      },
    });
    const above = fullOf([full], { earlier: [{ menteeId: mei.id, mentorId: id('Tom') }] });
    expect(above.nobodyMayMentor.map(({ why }) => why)).toEqual([
      'Nobody may mentor Mei: the only mentor has been their mentor before.',
    ]);
    expect(above.waitingForAPlace?.mentees).toEqual(['Lee']);
  });

  it('names whose manager is to be found out, and that it may turn out otherwise', () => {
    const low = somebody('Low', { manager: { kind: 'person', id: id('Boss') } });
    const boss = somebody('Boss', { manager: { kind: 'unknown', said: null } });
    const pool = poolOf([low], [somebody('Tom')], { unknownManager: 'block' });
    expect(wouldHelp({ ...pool, people: [...pool.people, boss] })).toEqual([
      'Tom could mentor Low once it is known whom Boss reports to, unless that puts one of them above the other.',
    ]);
  });

  it('asks for somebody new where nothing can be changed, and never to change what happened', () => {
    const pool = poolOf([mei], [somebody('Tom')], { earlier: [{ menteeId: mei.id, mentorId: id('Tom') }] });
    expect(wouldHelp(pool)).toEqual([
      'It takes a new mentor: one with a free place and a language in common, outside the reporting line of Mei, could be proposed.',
    ]);
  });

  it('names that shared hours are asked for where that alone keeps everybody away', () => {
    const [mei, tom] = [somebody('Mei', { timeZone: 'Asia/Tokyo' }), somebody('Tom', { timeZone: 'America/New_York' })];
    const [kept] = nobodyMayIn(poolOf([mei], [tom], { needsSharedHours: true }));
    expect(kept?.wouldHelp).toBe('Tom could mentor Mei once working days no longer have to share three hours.');
  });

  it('touches a wish to be kept apart last of all', () => {
    const apart = { excluded: [[mei.id, id('Ana')]] as const };
    const pool = poolOf([mei], [somebody('Ana'), somebody('Tom', { paused: true })], apart);
    expect(wouldHelp(pool)).toEqual(['Tom could mentor Mei once Tom is ready to be proposed again.']);
  });
});
