import type { Attended } from '../events/ready-for.ts';
import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Person, Role } from '../person.ts';
import type { ProgrammeKind } from '../programme.ts';
import type { GoalPolicy } from './assignment/assignment-problem.ts';
import type { Weights } from './points/criteria.ts';
import type { LeastFit } from './points/fit-word.ts';
import type { OwnCriterion } from './points/own-criterion.ts';

/** What to do with a pair of whom a reporting line can neither be shown nor ruled out. */
export type UnknownManagerPolicy = 'block' | 'warn' | 'allow';

export interface PoolMentee {
  readonly personId: PersonId;
  /** How many mentors are still to be found. */
  readonly need: number;
}

export interface PoolMentor {
  readonly personId: PersonId;
  /** Places still free, and mentees accompanied now. */
  readonly places: number;
  readonly currentMentees: number;
}

export interface PoolPair {
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
}

export interface TurnedDownPair extends PoolPair {
  readonly reason: string;
}

/** A wish for the other of the two, by the mentee or by the mentor; rank 1 is the first choice. */
export interface PoolWish extends PoolPair {
  readonly by: Role;
  readonly rank: number;
}

/**
 * What another round for people who were left over may count beside what a first one may. It never unseats what is kept,
 * and passes over two rules at most: that two have met before, and that a manager is not known.
 */
export interface PoolRound {
  /** Proposals of the round before that stay as they are. */
  readonly kept: readonly PoolPair[];
  /** The proposals of the round before that took an agreed place, and those that took one beyond: so they are told again. */
  readonly held: readonly PoolPair[];
  readonly beyond: readonly PoolPair[];
  /** Those who had no proposal: for them alone the two rules are passed over. */
  readonly leftOver: readonly PersonId[];
  readonly pairedBefore: boolean;
  readonly unknownManagers: boolean;
  /** Mentors counted with one place more than they have, who have to be asked before it is used. */
  readonly onePlaceMore: readonly PersonId[];
}

/** At most so many mentees with mentors of one department, those they accompany now included. */
export interface DepartmentLimit {
  readonly department: string;
  readonly most: number;
}

/** In a group programme: a mentor takes nobody new, or so many that the whole group is no smaller than this. */
export interface SmallestGroups {
  readonly size: number;
  /** Whoever is in a group of this cohort already. */
  readonly accompanied: readonly { readonly mentorId: PersonId; readonly mentees: number }[];
}

/** Everything a match run decides from, as plain facts. No list's order has a meaning. */
export interface MatchingPool {
  readonly kind: ProgrammeKind;
  /** The day on which people are asked whether they have left. */
  readonly today: LocalDate;
  /** Everyone known, not only those who take part: reporting lines run through all of them. */
  readonly people: readonly Person[];
  readonly mentees: readonly PoolMentee[];
  readonly mentors: readonly PoolMentor[];
  /** Two people never to be paired, whoever would be the mentor. */
  readonly excluded: readonly (readonly [PersonId, PersonId])[];
  /** Pairs the coordinator does not want proposed, in this matching alone, and why. */
  readonly turnedDown: readonly TurnedDownPair[];
  readonly earlier: readonly PoolPair[];
  readonly declined: readonly PoolPair[];
  /** Those of the earlier pairs whose pairing has run and is over. */
  readonly ended: readonly PoolPair[];
  readonly locks: readonly PoolPair[];
  readonly wishes: readonly PoolWish[];
  readonly unknownManager: UnknownManagerPolicy;
  /** Whether two people whose working days are known to share too few hours are kept apart. */
  readonly needsSharedHours: boolean;
  readonly weights: Weights;
  /** Kept columns that count beside what has a weight. */
  readonly ownCriteria: readonly OwnCriterion[];
  readonly policy: GoalPolicy;
  /** Whether as many mentors as can be have somebody, once as many mentees as can be have a mentor. */
  readonly everyMentor?: boolean | undefined;
  /** Whether wishes of both sides are met before the total counts, after the weakest pair; their weight is 'not at all' then. */
  readonly wishesFirst?: boolean | undefined;
  /** How well two people have to fit at least to be proposed, wishes aside; as little as may be where nothing is said. */
  readonly leastFit?: LeastFit | undefined;
  /** None where nothing is said. */
  readonly departmentLimits?: readonly DepartmentLimit[] | undefined;
  /** None where a group of one is welcome, and outside group programmes. */
  readonly smallestGroups?: SmallestGroups | undefined;
  /** Trainings people came to: told of in readiness, of no weight for a pair. Nothing where nobody came to any. */
  readonly attended?: readonly Attended[] | undefined;
  /** Nothing in a first round. */
  readonly round?: PoolRound | undefined;
}
