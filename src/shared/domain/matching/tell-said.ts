import type { PersonId } from '../ids.ts';
import { stableText } from '../stable-text.ts';
import type { GoalPolicy } from './assignment/assignment-problem.ts';
import type { DepartmentLimit, PoolPair, TurnedDownPair } from './matching-pool.ts';
import { defaultWeights, type Weights, type WeightWord, weightNames } from './points/criteria.ts';
import { type LeastFit, sayFit } from './points/fit-word.ts';
import type { OwnCriterion } from './points/own-criterion.ts';
import { weightLabels } from './points/weight-labels.ts';
import { pairKey } from './prepare-pool.ts';
import type { RoundChoices } from './rounds/open-round.ts';

/** What a coordinator says for the next matching of a cohort, as far as it has words of its own in the history. */
export interface SaidForMatching {
  readonly policy: GoalPolicy;
  readonly everyMentor: boolean;
  readonly wishesFirst: boolean;
  readonly leastFit: LeastFit | null;
  readonly smallestGroup: number | null;
  readonly unknownManager: 'block' | 'warn';
  readonly needsSharedHours: boolean;
  readonly weights: Partial<Weights>;
  readonly ownCriteria: readonly OwnCriterion[];
  readonly locks: readonly PoolPair[];
  readonly forbidden: readonly TurnedDownPair[];
  readonly departmentLimits: readonly DepartmentLimit[];
  /** No part of what a run itself is asked. */
  readonly anotherRound?: RoundChoices | undefined;
}

/** What was said anew. */
export interface ToldSaid {
  /** One sentence for the history. Why a pair was turned down is no part of it. */
  readonly sentence: string;
  /** Names what can be set to one value after another, so that trying them out is one change; null for what is said once. */
  readonly dial: string | null;
}

/** Tells what is said now and was not before; null where nothing is. */
export function tellSaid(
  before: SaidForMatching,
  after: SaidForMatching,
  nameOf: (id: PersonId) => string,
): ToldSaid | null {
  const told = [
    ...pairsTold(before, after, nameOf),
    ...weightsTold(before, after),
    ...columnsTold(before, after),
    ...limitsTold(before, after),
    ...choicesTold(before, after),
    ...roundTold(before, after),
    ...restTold(before, after),
  ];
  const [first] = told;
  if (first === undefined) return null;
  return told.length === 1 ? first : { sentence: 'Several things were said for the matching.', dial: null };
}

const once = (sentence: string): ToldSaid => ({ sentence, dial: null });

function pairsTold(before: SaidForMatching, after: SaidForMatching, nameOf: (id: PersonId) => string): ToldSaid[] {
  const kept = newIn(after.locks, before.locks);
  const letGo = newIn(before.locks, after.locks);
  const turnedDown = newIn(after.forbidden, before.forbidden);
  const allowed = newIn(before.forbidden, after.forbidden);
  const names = ({ menteeId, mentorId }: PoolPair) => `${nameOf(menteeId)} and ${nameOf(mentorId)}`;
  const sentences = [
    sayOf(kept, (pair) => `${names(pair)} were kept together.`, 'pairs were kept together.'),
    sayOf(turnedDown, (pair) => `${names(pair)} were turned down as a pair.`, 'pairs were turned down.'),
    // Whoever is kept elsewhere, or turned down, is let go of by it; and who is kept is allowed.
    sayOf(
      kept.length + turnedDown.length > 0 ? [] : letGo,
      (pair) => `${names(pair)} are no longer kept together.`,
      'pairs are no longer kept together.',
    ),
    sayOf(
      kept.length > 0 ? [] : allowed,
      (pair) => `${names(pair)} may be proposed again.`,
      'pairs may be proposed again.',
    ),
    ...(turnedDown.length === 0 && sameReasons(before, after) ? [] : reasonsTold(before, after)),
  ];
  return sentences.flatMap((sentence) => (sentence === null ? [] : [once(sentence)]));
}

function newIn<Pair extends PoolPair>(pairs: readonly Pair[], others: readonly PoolPair[]): readonly Pair[] {
  const known = new Set(others.map(pairKey));
  return pairs.filter((pair) => !known.has(pairKey(pair)));
}

function sayOf(pairs: readonly PoolPair[], one: (pair: PoolPair) => string, many: string): string | null {
  const [first] = pairs;
  if (first === undefined) return null;
  return pairs.length === 1 ? one(first) : `${pairs.length} ${many}`;
}

function sameReasons(before: SaidForMatching, after: SaidForMatching): boolean {
  const known = new Map(before.forbidden.map((pair) => [pairKey(pair), pair.reason]));
  return after.forbidden.every((pair) => (known.get(pairKey(pair)) ?? pair.reason) === pair.reason);
}

const reasonsTold = (before: SaidForMatching, after: SaidForMatching): string[] =>
  sameReasons(before, after) ? [] : ['Why a pair was turned down was said anew.'];

const weightWords: Readonly<Record<WeightWord, string>> = {
  'matters a lot': 'matters a lot',
  some: 'matters some',
  'not at all': 'does not matter',
};

function weightsTold(before: SaidForMatching, after: SaidForMatching): ToldSaid[] {
  return weightNames.flatMap((name) => {
    const weight = after.weights[name] ?? defaultWeights[name];
    if (weight === (before.weights[name] ?? defaultWeights[name])) return [];
    return [
      { sentence: `“${weightLabels[name]}” now ${weightWords[weight]} in the matching.`, dial: `weight ${name}` },
    ];
  });
}

function columnsTold(before: SaidForMatching, after: SaidForMatching): ToldSaid[] {
  const weighed = ({ ownCriteria }: SaidForMatching) =>
    new Map(ownCriteria.filter(({ weight }) => weight !== 'not at all').map((one) => [one.fact, one]));
  const [old, now] = [weighed(before), weighed(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((fact) => {
    const [was, is] = [old.get(fact), now.get(fact)];
    if (was?.weight === is?.weight && was?.comparison === is?.comparison) return [];
    return [
      { sentence: `“${fact}” now ${weightWords[is?.weight ?? 'not at all']} in the matching.`, dial: `column ${fact}` },
    ];
  });
}

function limitsTold(before: SaidForMatching, after: SaidForMatching): ToldSaid[] {
  const of = ({ departmentLimits }: SaidForMatching) =>
    new Map(departmentLimits.map(({ department, most }) => [department, most]));
  const [old, now] = [of(before), of(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((department) => {
    const most = now.get(department);
    if (old.get(department) === most) return [];
    if (most === undefined) return [once(`The limit of ${department} was taken away.`)];
    const mentees = most === 1 ? '1 mentee' : `${most} mentees`;
    return [{ sentence: `${department} was limited to ${mentees}.`, dial: `limit ${department}` }];
  });
}

const policiesTold: Readonly<Record<GoalPolicy, string>> = {
  'worst-first': 'That nobody has a poor fit comes first.',
  leximin: 'That pairs are as even as can be comes first.',
  total: 'The best fit taken together comes first.',
};

const groupTold = (size: number | null): ToldSaid =>
  size === null
    ? once('Groups may be of any size.')
    : { sentence: `No group is to have fewer than ${size} people.`, dial: 'smallest group' };

function choicesTold(before: SaidForMatching, after: SaidForMatching): ToldSaid[] {
  const { policy, everyMentor, wishesFirst, leastFit, smallestGroup, unknownManager, needsSharedHours } = after;
  return [
    ...(policy === before.policy ? [] : [once(policiesTold[policy])]),
    ...(everyMentor === before.everyMentor
      ? []
      : [
          once(
            everyMentor
              ? 'As many mentors as possible are to have somebody.'
              : 'That every mentor has somebody is no longer asked for.',
          ),
        ]),
    ...(wishesFirst === before.wishesFirst
      ? []
      : [once(wishesFirst ? 'Wishes come before the best fit.' : 'Wishes no longer come before the best fit.')]),
    ...(leastFit === before.leastFit
      ? []
      : [
          once(
            leastFit === null
              ? 'Any fit may be proposed.'
              : `Only pairs that are at least ${sayFit(leastFit)} are proposed.`,
          ),
        ]),
    ...(smallestGroup === before.smallestGroup ? [] : [groupTold(smallestGroup)]),
    ...(unknownManager === before.unknownManager
      ? []
      : [
          once(
            unknownManager === 'block'
              ? 'People whose manager is not known are left out of the matching.'
              : 'People whose manager is not known are proposed with a note.',
          ),
        ]),
    ...(needsSharedHours === before.needsSharedHours
      ? []
      : [
          once(
            needsSharedHours
              ? 'Working hours in common are asked for.'
              : 'Working hours in common are no longer asked for.',
          ),
        ]),
  ];
}

const roundTold = (before: SaidForMatching, after: SaidForMatching): ToldSaid[] =>
  stableText(before.anotherRound) === stableText(after.anotherRound)
    ? []
    : [{ sentence: 'What may count in another round was chosen.', dial: 'another round' }];

const withWords: ReadonlySet<string> = new Set<keyof SaidForMatching>([
  'policy',
  'everyMentor',
  'wishesFirst',
  'leastFit',
  'smallestGroup',
  'unknownManager',
  'needsSharedHours',
  'weights',
  'ownCriteria',
  'locks',
  'forbidden',
  'departmentLimits',
  'anotherRound',
]);

/** What has no words of its own yet is not lost for that. */
function restTold(before: object, after: object): ToldSaid[] {
  const [old, now] = [before, after] as readonly Readonly<Record<string, unknown>>[];
  return Object.keys({ ...old, ...now })
    .filter((name) => !withWords.has(name) && stableText(old?.[name]) !== stableText(now?.[name]))
    .map((name) => ({ sentence: 'What counts in the matching was changed.', dial: name }));
}
