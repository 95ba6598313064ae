import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { CohortId, MatchRunId, PersonId } from '../../../shared/domain/ids.ts';
import {
  defaultWeights,
  type WeightName,
  type WeightWord,
  weightNames,
} from '../../../shared/domain/matching/points/criteria.ts';
import type { OwnCriterion } from '../../../shared/domain/matching/points/own-criterion.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';
import type { NamedPair, RunAsked, SaidInWords } from '../../../shared/ipc/routes/matching-answers.ts';

export interface Pair {
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
}

/** What the next run of the matching is asked to do. The vault keeps it. */
export type MatchingWishes = SaidInWords;

export interface MatchingChoices extends ShownMatching {
  readonly wishes: MatchingWishes;
}

/** What the screen shows of a cohort; forgotten when the vault is locked. */
export interface ShownMatching {
  /** The run on the screen; null for the newest. */
  readonly runId: MatchRunId | null;
  readonly ticked: readonly Pair[];
}

export type MatchingAction =
  | { readonly type: 'policy chosen'; readonly policy: MatchingWishes['policy'] }
  | { readonly type: 'every mentor asked for'; readonly everyMentor: boolean }
  | { readonly type: 'wishes put first'; readonly wishesFirst: boolean }
  | { readonly type: 'least fit chosen'; readonly leastFit: MatchingWishes['leastFit'] }
  | { readonly type: 'unknown manager chosen'; readonly unknownManager: MatchingWishes['unknownManager'] }
  | { readonly type: 'shared hours asked for'; readonly needsSharedHours: boolean }
  | { readonly type: 'weight chosen'; readonly name: WeightName; readonly weight: WeightWord }
  /** Null takes the limit away. */
  | { readonly type: 'department limit chosen'; readonly department: string; readonly most: number | null }
  | { readonly type: 'smallest group chosen'; readonly smallestGroup: number | null }
  | { readonly type: 'kept column chosen'; readonly criterion: OwnCriterion }
  | { readonly type: 'pair locked'; readonly pair: NamedPair }
  | { readonly type: 'pair unlocked'; readonly pair: Pair }
  | { readonly type: 'mentee moved'; readonly pair: NamedPair; readonly need: number }
  | { readonly type: 'peers kept'; readonly pair: NamedPair }
  | { readonly type: 'round chosen'; readonly round: Partial<MatchingWishes['anotherRound']> }
  | { readonly type: 'wishes taken over'; readonly wishes: RunAsked }
  | { readonly type: 'pair turned down'; readonly pair: NamedPair; readonly reason: string }
  | { readonly type: 'pair allowed again'; readonly pair: Pair }
  | { readonly type: 'run opened'; readonly runId: MatchRunId }
  | { readonly type: 'pair ticked'; readonly pair: Pair; readonly ticked: boolean }
  | { readonly type: 'pairs accepted' }
  | { readonly type: 'page ticked'; readonly pairs: readonly Pair[]; readonly ticked: boolean };

/** What the screen shows of a cohort at first. */
export const firstShown: ShownMatching = { runId: null, ticked: [] };

export const samePair = (one: Pair, other: Pair) => one.menteeId === other.menteeId && one.mentorId === other.mentorId;

const without = <Kept extends Pair>(pairs: readonly Kept[], pair: Pair) =>
  pairs.filter((kept) => !samePair(kept, pair));

function wish(choices: MatchingChoices, wishes: Partial<MatchingWishes>): MatchingChoices {
  return { ...choices, wishes: { ...choices.wishes, ...wishes } };
}

/** The next choices. A pair is never both kept and turned down: the later word counts. */
export function chooseMatching(choices: MatchingChoices, action: MatchingAction): MatchingChoices {
  const { wishes } = choices;
  switch (action.type) {
    case 'policy chosen':
      return wish(choices, { policy: action.policy });
    case 'every mentor asked for':
      return wish(choices, { everyMentor: action.everyMentor });
    case 'wishes put first':
      return wish(choices, { wishesFirst: action.wishesFirst });
    case 'least fit chosen':
      return wish(choices, { leastFit: action.leastFit });
    case 'unknown manager chosen':
      return wish(choices, { unknownManager: action.unknownManager });
    case 'shared hours asked for':
      return wish(choices, { needsSharedHours: action.needsSharedHours });
    case 'weight chosen':
      return wish(choices, { weights: { ...wishes.weights, [action.name]: action.weight } });
    case 'department limit chosen': {
      const { department, most } = action;
      const isNew = !wishes.departmentLimits.some((limit) => limit.department === department);
      const limits = isNew ? [...wishes.departmentLimits, { department, most: 0 }] : wishes.departmentLimits;
      return wish(choices, {
        departmentLimits: limits.flatMap((limit) => {
          if (limit.department !== department) return [limit];
          return most === null ? [] : [{ department, most }];
        }),
      });
    }
    case 'smallest group chosen':
      return wish(choices, { smallestGroup: action.smallestGroup });
    case 'kept column chosen': {
      const others = wishes.ownCriteria.filter(({ fact }) => fact !== action.criterion.fact);
      return wish(choices, { ownCriteria: [...others, action.criterion] });
    }
    case 'pair locked':
      return wish(choices, {
        locks: [...without(wishes.locks, action.pair), action.pair],
        forbidden: without(wishes.forbidden, action.pair),
      });
    case 'pair unlocked':
      return wish(choices, { locks: without(wishes.locks, action.pair) });
    case 'mentee moved': {
      // Somebody who is moved leaves the place that was kept before, and the oldest one of several.
      const others = without(wishes.locks, action.pair);
      const own = others.filter(({ menteeId }) => menteeId === action.pair.menteeId);
      const left = own.slice(0, Math.max(0, own.length - action.need + 1));
      return wish(choices, {
        locks: [...others.filter((pair) => !left.includes(pair)), action.pair],
        forbidden: without(wishes.forbidden, action.pair),
      });
    }
    case 'peers kept': {
      // Each of the two leaves whoever they were kept with before.
      const both = [action.pair.menteeId, action.pair.mentorId];
      const isOfOthers = ({ menteeId, mentorId }: Pair) => !both.includes(menteeId) && !both.includes(mentorId);
      return wish(choices, {
        locks: [...wishes.locks.filter(isOfOthers), action.pair],
        forbidden: without(wishes.forbidden, action.pair),
      });
    }
    case 'round chosen':
      return wish(choices, { anotherRound: { ...wishes.anotherRound, ...action.round } });
    case 'wishes taken over':
      return wish(choices, action.wishes);
    case 'pair turned down':
      return {
        ...wish(choices, {
          locks: without(wishes.locks, action.pair),
          forbidden: [...without(wishes.forbidden, action.pair), { ...action.pair, reason: action.reason }],
        }),
        ticked: without(choices.ticked, action.pair),
      };
    case 'pair allowed again':
      return wish(choices, { forbidden: without(wishes.forbidden, action.pair) });
    case 'run opened':
      return { ...choices, runId: action.runId, ticked: [] };
    case 'pair ticked':
      return {
        ...choices,
        ticked: action.ticked
          ? [...without(choices.ticked, action.pair), action.pair]
          : without(choices.ticked, action.pair),
      };
    case 'pairs accepted':
      return { ...choices, ticked: [] };
    case 'page ticked': {
      const others = choices.ticked.filter((pair) => !action.pairs.some((named) => samePair(named, pair)));
      return { ...choices, ticked: action.ticked ? [...others, ...action.pairs] : others };
    }
    default:
      return assertNever(action);
  }
}

const bare = ({ menteeId, mentorId }: Pair): Pair => ({ menteeId, mentorId });
const keyOf = ({ menteeId, mentorId }: Pair) => `${menteeId} ${mentorId}`;
const samePairs = (some: readonly Pair[], others: readonly Pair[]) =>
  some.map(keyOf).toSorted().join() === others.map(keyOf).toSorted().join();

/** Whether a run was asked something else than is wished for now. A weight that was never named is the usual one. */
export function wishesDiffer(wishes: RunAsked, asked: RunAsked): boolean {
  return (
    wishes.policy !== asked.policy ||
    wishes.everyMentor !== asked.everyMentor ||
    wishes.wishesFirst !== asked.wishesFirst ||
    wishes.leastFit !== asked.leastFit ||
    wishes.unknownManager !== asked.unknownManager ||
    wishes.needsSharedHours !== asked.needsSharedHours ||
    wishes.smallestGroup !== asked.smallestGroup ||
    columnsIn(wishes) !== columnsIn(asked) ||
    weightNames.some((name) => weightIn(wishes, name) !== weightIn(asked, name)) ||
    !samePairs(wishes.locks, asked.locks) ||
    !samePairs(wishes.forbidden, asked.forbidden) ||
    limitsIn(wishes) !== limitsIn(asked)
  );
}

const columnsIn = ({ ownCriteria }: RunAsked) =>
  ownCriteria
    .filter(({ weight }) => weight !== 'not at all')
    .map(({ fact, comparison, weight }) => `${fact} ${comparison} ${weight}`)
    .toSorted()
    .join();
const limitsIn = ({ departmentLimits }: RunAsked) =>
  departmentLimits
    .map(({ department, most }) => `${department} ${most}`)
    .toSorted()
    .join();
const weightIn = ({ weights }: RunAsked, name: WeightName) => weights[name] ?? defaultWeights[name];

/** What was turned down since a run was asked, which the run may therefore still propose. */
export function turnedDownSince(wishes: RunAsked, asked: RunAsked): Pair[] {
  return wishes.forbidden.filter((pair) => !asked.forbidden.some((before) => samePair(before, pair))).map(bare);
}

/** The wishes as the matching is asked for them; names stay in the window. */
export function runRequest(cohortId: CohortId, wishes: RunAsked): RouteRequest<'matching.run'> {
  return {
    cohortId,
    policy: wishes.policy,
    everyMentor: wishes.everyMentor,
    wishesFirst: wishes.wishesFirst,
    leastFit: wishes.leastFit,
    unknownManager: wishes.unknownManager,
    needsSharedHours: wishes.needsSharedHours,
    weights: wishes.weights,
    departmentLimits: [...wishes.departmentLimits],
    smallestGroup: wishes.smallestGroup,
    ownCriteria: wishes.ownCriteria.filter(({ weight }) => weight !== 'not at all'),
    locks: wishes.locks.map(bare),
    forbidden: wishes.forbidden.map((pair) => ({ ...bare(pair), reason: pair.reason })),
  };
}

/** Readiness for a run with these wishes, as far as they say who may meet whom. */
export function readinessRequest(cohortId: CohortId, wishes: RunAsked): RouteRequest<'matching.readiness'> {
  const asked = runRequest(cohortId, wishes);
  const { unknownManager, needsSharedHours, departmentLimits, smallestGroup, locks, forbidden } = asked;
  return { cohortId, unknownManager, needsSharedHours, departmentLimits, smallestGroup, locks, forbidden };
}

/** All that is said, as the vault keeps it. */
export function sayRequest(cohortId: CohortId, wishes: MatchingWishes): RouteRequest<'matching.say'> {
  return { ...runRequest(cohortId, wishes), anotherRound: wishes.anotherRound };
}
