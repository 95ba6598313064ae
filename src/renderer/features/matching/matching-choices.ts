import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { CohortId, MatchRunId, PersonId } from '../../../shared/domain/ids.ts';
import type { WeightName, Weights, WeightWord } from '../../../shared/domain/matching/criteria.ts';
import type { OwnCriterion } from '../../../shared/domain/matching/own-criterion.ts';
import type { RouteRequest } from '../../../shared/ipc/contract.ts';

export interface Pair {
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
}

/** A pair with the names it had on the screen, so that it can be named after the proposals have changed. */
export interface NamedPair extends Pair {
  readonly menteeName: string;
  readonly mentorName: string;
}

/** What the next run of the matching is asked to do. */
export interface MatchingWishes {
  readonly policy: 'worst-first' | 'total';
  readonly unknownManager: 'block' | 'warn';
  readonly needsSharedHours: boolean;
  readonly weights: Partial<Weights>;
  readonly ownCriteria: readonly OwnCriterion[];
  readonly locks: readonly NamedPair[];
  readonly forbidden: readonly (NamedPair & { readonly reason: string })[];
}

export interface MatchingChoices {
  readonly wishes: MatchingWishes;
  /** The run on the screen; null until the first run of this visit. */
  readonly runId: MatchRunId | null;
  /** The wishes that run was made with; null for a run of an earlier visit, whose wishes are not known here. */
  readonly runWishes: MatchingWishes | null;
  readonly ticked: readonly Pair[];
}

export type MatchingAction =
  | { readonly type: 'policy chosen'; readonly policy: MatchingWishes['policy'] }
  | { readonly type: 'unknown manager chosen'; readonly unknownManager: MatchingWishes['unknownManager'] }
  | { readonly type: 'shared hours asked for'; readonly needsSharedHours: boolean }
  | { readonly type: 'weight chosen'; readonly name: WeightName; readonly weight: WeightWord }
  | { readonly type: 'kept column chosen'; readonly criterion: OwnCriterion }
  | { readonly type: 'pair locked'; readonly pair: NamedPair }
  | { readonly type: 'pair unlocked'; readonly pair: Pair }
  | { readonly type: 'pair turned down'; readonly pair: NamedPair; readonly reason: string }
  | { readonly type: 'pair allowed again'; readonly pair: Pair }
  | { readonly type: 'run made'; readonly runId: MatchRunId }
  | { readonly type: 'run opened'; readonly runId: MatchRunId }
  | { readonly type: 'pair ticked'; readonly pair: Pair; readonly ticked: boolean }
  | { readonly type: 'pairs accepted' }
  | { readonly type: 'page ticked'; readonly pairs: readonly Pair[]; readonly ticked: boolean };

export const noChoices: MatchingChoices = {
  wishes: {
    policy: 'worst-first',
    unknownManager: 'warn',
    needsSharedHours: false,
    weights: {},
    ownCriteria: [],
    locks: [],
    forbidden: [],
  },
  runId: null,
  runWishes: null,
  ticked: [],
};

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
    case 'unknown manager chosen':
      return wish(choices, { unknownManager: action.unknownManager });
    case 'shared hours asked for':
      return wish(choices, { needsSharedHours: action.needsSharedHours });
    case 'weight chosen':
      return wish(choices, { weights: { ...wishes.weights, [action.name]: action.weight } });
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
    case 'run made':
      return { ...choices, runId: action.runId, runWishes: wishes, ticked: [] };
    case 'run opened':
      return { ...choices, runId: action.runId, runWishes: null, ticked: [] };
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

/** Whether something was wished for since the proposals on the screen were made. */
export function wishesChanged(choices: MatchingChoices): boolean {
  return choices.runWishes !== null && choices.runWishes !== choices.wishes;
}

const bare = ({ menteeId, mentorId }: Pair): Pair => ({ menteeId, mentorId });

/** What was turned down since the run on the screen was made, which the run may therefore still propose. */
export function turnedDownSince({ wishes, runWishes }: MatchingChoices): Pair[] {
  return wishes.forbidden.filter((pair) => !runWishes?.forbidden.includes(pair)).map(bare);
}

/** The wishes as the matching is asked for them; names stay in the window. */
export function runRequest(cohortId: CohortId, wishes: MatchingWishes): RouteRequest<'matching.run'> {
  return {
    cohortId,
    policy: wishes.policy,
    unknownManager: wishes.unknownManager,
    needsSharedHours: wishes.needsSharedHours,
    weights: wishes.weights,
    ownCriteria: wishes.ownCriteria.filter(({ weight }) => weight !== 'not at all'),
    locks: wishes.locks.map(bare),
    forbidden: wishes.forbidden.map((pair) => ({ ...bare(pair), reason: pair.reason })),
  };
}
