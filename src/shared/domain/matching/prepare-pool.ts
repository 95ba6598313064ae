import type { PersonId } from '../ids.ts';
import { createOffsets } from '../time-zone.ts';
import { type PossiblePair, weightOf } from './criteria.ts';
import type { PairNames } from './explain-rule.ts';
import { checkHardRules, type PairRules, type RuleFacts } from './hard-rules.ts';
import type { MatchingPool, PoolMentee, PoolMentor, PoolPair } from './matching-pool.ts';
import { ownCriteria, type WeighedOwn } from './own-criteria.ts';
import { createWishLookup, type PairWishes } from './pair-wishes.ts';
import { createProfile, type Profile } from './profile.ts';
import { createReportingLines, type ReportingLines } from './reporting-lines.ts';

/** A pool with its look-ups made once: who may be paired with whom, and what a pair looks like to the criteria. */
export interface PreparedPool {
  readonly pool: MatchingPool;
  /** In the order of their ids, so that no list's order can matter. */
  readonly mentees: readonly PoolMentee[];
  readonly mentors: readonly PoolMentor[];
  readonly lines: ReportingLines;
  /** Kept columns that count, as criteria. */
  readonly own: readonly WeighedOwn[];
  readonly nameOf: (person: PersonId) => string;
  readonly profileOf: (person: PersonId) => Profile;
  readonly rulesFor: (mentee: PoolMentee, mentor: PoolMentor) => PairRules;
  readonly pairOf: (mentee: PoolMentee, mentor: PoolMentor) => PossiblePair;
  readonly namesOf: (pair: PoolPair) => PairNames;
  readonly wishesOf: (pair: PoolPair) => PairWishes;
  /** Whether wishes can have changed any points. */
  readonly wishesCount: boolean;
  readonly isLocked: (pair: PoolPair) => boolean;
}

/** One text per pair, for look-ups. */
export const pairKey = ({ menteeId, mentorId }: PoolPair) => `${menteeId} ${mentorId}`;

/** Ids in the order of their letters, the same on every machine. */
export const byPersonId = (a: { personId: PersonId }, b: { personId: PersonId }) => (a.personId < b.personId ? -1 : 1);

/** Makes the look-ups of a pool. Throws when a participant is not among the people: `checkPool` comes first. */
export function preparePool(pool: MatchingPool): PreparedPool {
  const clockOf = createOffsets(pool.today);
  const profiles = new Map(pool.people.map((person) => [person.id, createProfile(person, clockOf)]));
  const pastMentees = new Map(
    [...Map.groupBy(pool.ended, ({ mentorId }) => mentorId)].map(([mentorId, pairs]) => [
      mentorId,
      new Set(pairs.map(({ menteeId }) => menteeId)).size,
    ]),
  );
  const profileOf = (id: PersonId): Profile => {
    const profile = profiles.get(id);
    if (profile === undefined) throw new Error(`not among the people of the pool: ${id}`);
    return profile;
  };
  const nameOf = (id: PersonId) => profiles.get(id)?.name ?? 'somebody who is not in the list of people';
  const lines = createReportingLines(pool.people);
  const among = (pairs: readonly PoolPair[]) => {
    const keys = new Set(pairs.map(pairKey));
    return (pair: PoolPair) => keys.has(pairKey(pair));
  };
  const facts: RuleFacts = {
    lines,
    today: pool.today,
    unknownManager: pool.unknownManager,
    needsSharedHours: pool.needsSharedHours,
    isExcluded: among(
      pool.excluded.flatMap(([a, b]) => [
        { menteeId: a, mentorId: b },
        { menteeId: b, mentorId: a },
      ]),
    ),
    wasPaired: among(pool.earlier),
    wasDeclined: among(pool.declined),
  };
  return {
    pool,
    mentees: [...pool.mentees].sort(byPersonId),
    mentors: [...pool.mentors].sort(byPersonId),
    lines,
    own: ownCriteria(
      pool.ownCriteria,
      [...pool.mentees, ...pool.mentors].map(({ personId }) => profileOf(personId)),
    ),
    nameOf,
    profileOf,
    rulesFor: (mentee, mentor) => checkHardRules(profileOf(mentee.personId), profileOf(mentor.personId), mentor, facts),
    pairOf: (mentee, mentor) => ({
      mentee: profileOf(mentee.personId),
      mentor: profileOf(mentor.personId),
      kind: pool.kind,
      currentMentees: mentor.currentMentees,
      pastMentees: pastMentees.get(mentor.personId) ?? 0,
    }),
    namesOf: ({ menteeId, mentorId }) => ({ mentee: nameOf(menteeId), mentor: nameOf(mentorId), nameOf }),
    wishesOf: createWishLookup(pool.wishes),
    wishesCount: pool.wishes.length > 0 && weightOf[pool.weights.wishes] > 0,
    isLocked: among(pool.locks),
  };
}
