import type { PersonId } from '../ids.ts';
import { createOffsets } from '../time-zone.ts';
import type { MatchingPool, PoolMentee, PoolMentor, PoolPair, PoolWish } from './matching-pool.ts';
import { asPeers } from './peers/as-peers.ts';
import { type PossiblePair, weightOf } from './points/criteria.ts';
import { ownCriteria, type WeighedOwn } from './points/own-criteria.ts';
import { createFirstWishLookup, createWishLookup, type PairWishes } from './points/pair-wishes.ts';
import { createProfile, type Profile } from './points/profile.ts';
import { scorePair } from './points/score-pair.ts';
import type { PairNames } from './rules/explain-rule.ts';
import { checkHardRules, type PairRules, type RuleFacts } from './rules/hard-rules.ts';
import { type LimitedDepartments, limitDepartments } from './rules/limited-departments.ts';
import { createReportingLines, type ReportingLines } from './rules/reporting-lines.ts';

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
  /** What the mentee wished for first; null without a wish. */
  readonly firstWishOf: (mentee: PersonId) => PoolWish | null;
  /** Whether wishes can have changed any points. */
  readonly wishesCount: boolean;
  readonly isLocked: (pair: PoolPair) => boolean;
  readonly departments: LimitedDepartments;
  /** Whether the pair stays from the round before. */
  readonly isKept: (pair: PoolPair) => boolean;
  /** Which rules another round passes over for this mentee. */
  readonly passesOver: (mentee: PersonId) => PassedOver;
}

export interface PassedOver {
  readonly pairedBefore: boolean;
  readonly unknownManagers: boolean;
}

const nothingPassed: PassedOver = { pairedBefore: false, unknownManagers: false };
const bothPassed: PassedOver = { pairedBefore: true, unknownManagers: true };

/** One text per pair, for look-ups. */
export const pairKey = ({ menteeId, mentorId }: PoolPair) => `${menteeId} ${mentorId}`;

/** Ids in the order of their letters, the same on every machine. */
export const byPersonId = (a: { personId: PersonId }, b: { personId: PersonId }) => (a.personId < b.personId ? -1 : 1);

/** Makes the look-ups of a pool. Throws when a participant is not among the people: `checkPool` comes first. */
export function preparePool(asked: MatchingPool): PreparedPool {
  const pool = asked.kind === 'peer' ? asPeers(asked) : asked;
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
  const turnedDown = new Map(pool.turnedDown.map((pair) => [pairKey(pair), pair.reason]));
  const departments = limitDepartments(pool);
  const facts: RuleFacts = {
    lines,
    today: pool.today,
    unknownManager: pool.unknownManager,
    needsSharedHours: pool.needsSharedHours,
    leastFit: pool.leastFit ?? null,
    isExcluded: among(
      pool.excluded.flatMap(([a, b]) => [
        { menteeId: a, mentorId: b },
        { menteeId: b, mentorId: a },
      ]),
    ),
    turnedDownFor: (pair) => turnedDown.get(pairKey(pair)) ?? null,
    wasPaired: among(pool.earlier),
    mayMeetAgain: false,
    fullDepartmentOf: (mentor) => {
      const limited = departments.all[departments.of(mentor)];
      return limited === undefined || limited.left > 0 ? null : limited;
    },
    wasDeclined: among(pool.declined),
  };
  const { round } = pool;
  const isKept = among(round?.kept ?? []);
  const leftOver = new Set(round?.leftOver);
  const onePlaceMore = new Set(round?.onePlaceMore);
  const passesOver = (mentee: PersonId) => (round !== undefined && leftOver.has(mentee) ? round : nothingPassed);
  const factsFor = (pair: PoolPair): RuleFacts => {
    // What was passed over for a pair in the round before stays so: a round unseats nobody.
    const { pairedBefore, unknownManagers } = isKept(pair) ? bothPassed : passesOver(pair.menteeId);
    const unknownManager = unknownManagers && facts.unknownManager === 'block' ? 'warn' : facts.unknownManager;
    return { ...facts, unknownManager, mayMeetAgain: pairedBefore };
  };
  const own = ownCriteria(
    pool.ownCriteria,
    [...pool.mentees, ...pool.mentors].map(({ personId }) => profileOf(personId)),
  );
  const pairOf = (mentee: PoolMentee, mentor: PoolMentor): PossiblePair => ({
    mentee: profileOf(mentee.personId),
    mentor: profileOf(mentor.personId),
    kind: pool.kind,
    currentMentees: mentor.currentMentees,
    pastMentees: pastMentees.get(mentor.personId) ?? 0,
  });
  return {
    pool,
    mentees: [...pool.mentees].sort(byPersonId),
    mentors: pool.mentors
      .map((mentor) => (onePlaceMore.has(mentor.personId) ? { ...mentor, places: mentor.places + 1 } : mentor))
      .sort(byPersonId),
    lines,
    own,
    nameOf,
    profileOf,
    rulesFor: (mentee, mentor) =>
      checkHardRules(
        profileOf(mentee.personId),
        profileOf(mentor.personId),
        mentor,
        round === undefined ? facts : factsFor({ menteeId: mentee.personId, mentorId: mentor.personId }),
        () => scorePair(pairOf(mentee, mentor), pool.weights, own).points,
      ),
    pairOf,
    namesOf: ({ menteeId, mentorId }) => ({ mentee: nameOf(menteeId), mentor: nameOf(mentorId), nameOf }),
    wishesOf: createWishLookup(pool.wishes),
    firstWishOf: createFirstWishLookup(pool.wishes),
    wishesCount: pool.wishes.length > 0 && weightOf[pool.weights.wishes] > 0,
    departments,
    isLocked: among(pool.locks),
    isKept,
    passesOver,
  };
}
