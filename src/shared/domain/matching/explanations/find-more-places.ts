import type { PersonId } from '../../ids.ts';
import type { AssignmentProblem } from '../assignment/assignment-problem.ts';
import type { Assignment, Certificate } from '../assignment/assignment-result.ts';
import type { ChainSums } from '../assignment/chain-sums.ts';
import { placeGains } from '../assignment/place-gains.ts';
import { pointsAt } from '../assignment/points-at.ts';
import { findAssignment } from '../assignment/solve-assignment.ts';
import { choosePairs } from '../choose-pairs.ts';
import { poolAssignment } from '../pool-assignment.ts';
import { type PreparedPool, preparePool } from '../prepare-pool.ts';
import { createPlaceTrials, type PlaceTrial, trialsWithin } from './place-trials.ts';

/** So many more places with this mentor would give somebody a mentor. */
export interface PlacesForOne {
  readonly mentorId: PersonId;
  readonly places: number;
}

/** What one more place with any one of these mentors would bring; solved with it, so that it is so. */
export interface MorePlaces {
  readonly mentorIds: readonly PersonId[];
  /** Those left without a mentor who would have one, and those who would have one no longer, for the good of more. */
  readonly newlyServed: readonly PersonId[];
  readonly noLongerServed: readonly PersonId[];
  /** Mentees who would have more mentors than now, and who would have fewer. */
  readonly gaining: readonly PersonId[];
  readonly losing: readonly PersonId[];
  /** Points all pairs would gain with the first of the mentors. */
  readonly pointsGained: number;
}

export interface FoundPlaces {
  /** Most helpful first. */
  readonly forAll: readonly MorePlaces[];
  readonly forOne: ReadonlyMap<PersonId, PlacesForOne>;
  /** Those who would have a mentor if every mentor took one more, as far as none of the others is known to help. */
  readonly withEverybody: ReadonlySet<PersonId>;
}

const mostTold = 8;
/** Where nobody could be helped, only the mentors whose place would do most for how well the pairs fit. */
const mostToldOfPoints = 2;
/** Of all trials so many look for whom one more place would help at all; the others answer for single people. */
const mostColumns = 25;
/** More places with one mentor than this would be no help to ask for. */
const mostForOne = 3;

/**
 * Where one more place would help once people are left without a mentor: for all of them together, and for each one of them
 * with whom. Large pools are not gone through to the end: what is found is so, and for the others nothing is said.
 */
export function findMorePlaces(
  prepared: PreparedPool,
  best: Assignment & { readonly certificate: Certificate },
): FoundPlaces {
  if (best.unserved.length === 0) return { forAll: [], forOne: new Map(), withEverybody: new Set() };
  const problem = withPointsOfFullMentors(prepared);
  const parts = best.certificate.parts ?? 0;
  const solve = (tried: AssignmentProblem) => {
    // A network needs no search, and no check of it.
    if (parts === 0) return findAssignment(tried);
    const solved = choosePairs(prepared, tried);
    return solved.ok && solved.certificate.ok ? solved : null;
  };
  const tryPlaces = createPlaceTrials(problem, solve, Math.max(1, 2 * parts));
  // Whoever is counted with an extra place already is not asked for another.
  const asked = new Set(prepared.pool.round?.onePlaceMore);
  const mayBeAsked = (column: number) => !asked.has(prepared.mentors[column]!.personId);
  const trials = mostPromising(problem)
    .filter(mayBeAsked)
    .slice(0, mostColumns)
    .flatMap((column) => tryPlaces(column, 1) ?? []);
  const forOne = new Map<PersonId, PlacesForOne>();
  for (const row of best.unserved) {
    const found = placesFor(problem, row, trials, tryPlaces, mayBeAsked);
    if (found === null) continue;
    const mentorId = prepared.mentors[found.column]!.personId;
    forOne.set(prepared.mentees[row]!.personId, { mentorId, places: found.more });
  }
  const inTime = trialsWithin(problem, 2 * parts) > 0;
  const others = inTime ? best.unserved.filter((row) => !forOne.has(prepared.mentees[row]!.personId)) : [];
  return {
    forAll: grouped(trials.map((trial) => effectOf(prepared, best, trial))),
    forOne,
    withEverybody: new Set(
      servedByAll(problem, others, solve, mayBeAsked).map((row) => prepared.mentees[row]!.personId),
    ),
  };
}

/** Which of these rows are served once every column that may be asked has a place more. */
function servedByAll(
  problem: AssignmentProblem,
  rows: readonly number[],
  solve: (problem: AssignmentProblem) => Assignment | null,
  mayBeAsked: (column: number) => boolean,
): readonly number[] {
  if (rows.length === 0) return [];
  const capacity = problem.capacity.map((places, column) => (mayBeAsked(column) ? places + 1 : places));
  const solved = solve({ ...problem, capacity });
  return solved === null ? [] : rows.filter((row) => !solved.unserved.includes(row));
}

/** The same problem, in which mentors without a place have points as well: only how many they take keeps them out. */
function withPointsOfFullMentors(prepared: PreparedPool): AssignmentProblem {
  const { pool, mentors } = prepared;
  const roomy = pool.mentors.map((mentor) => ({ ...mentor, places: Math.max(1, mentor.places) }));
  const capacity = mentors.map(({ places }) => places);
  return { ...poolAssignment(preparePool({ ...pool, mentors: roomy })), capacity };
}

/** The columns in which one more place would bring something, the most first. */
function mostPromising(problem: AssignmentProblem): readonly number[] {
  const widest: AssignmentProblem = { ...problem, policy: 'total', columnsServed: false, wishes: undefined };
  const gains = placeGains(widest, findAssignment(widest));
  const byGain = (a: ChainSums, b: ChainSums) => a.unserved - b.unserved || a.pairs - b.pairs || a.total - b.total;
  return gains
    .flatMap((gain, column) => (gain === null ? [] : [{ gain, column }]))
    .sort((a, b) => byGain(a.gain, b.gain) || a.column - b.column)
    .map(({ column }) => column);
}

type TryPlaces = (column: number, more: number) => PlaceTrial | null;

/** With whom a row would be served at one more place, best for all; else with whom it fits best, and how many it takes there. */
function placesFor(
  problem: AssignmentProblem,
  row: number,
  trials: readonly PlaceTrial[],
  tryPlaces: TryPlaces,
  mayBeAsked: (column: number) => boolean,
): PlaceTrial | null {
  const serves = ({ solved }: PlaceTrial) => !solved.unserved.includes(row);
  const serving = trials.filter(serves);
  if (serving.length > 0) return serving.reduce((most, one) => (one.solved.total > most.solved.total ? one : most));
  const points = problem.columnKeys.map((_, column) => (mayBeAsked(column) ? pointsAt(problem, row, column) : -1));
  const column = points.indexOf(Math.max(...points));
  if ((points[column] ?? -1) < 0) return null;
  for (let more = 1; more <= mostForOne; more++) {
    const trial = tryPlaces(column, more);
    if (trial === null) return null;
    if (serves(trial)) return trial;
  }
  return null;
}

function effectOf({ mentees, mentors }: PreparedPool, best: Assignment, { column, solved }: PlaceTrial): MorePlaces {
  const idOf = (row: number) => mentees[row]!.personId;
  const without = (rows: readonly number[], others: readonly number[]) => rows.filter((row) => !others.includes(row));
  const countOf = ({ pairs }: Assignment) => {
    const counts = new Int32Array(mentees.length);
    for (const [row] of pairs) counts[row]!++;
    return counts;
  };
  const [before, after] = [countOf(best), countOf(solved)];
  const rows = mentees.map((_, row) => row);
  return {
    mentorIds: [mentors[column]!.personId],
    newlyServed: without(best.unserved, solved.unserved).map(idOf),
    noLongerServed: without(solved.unserved, best.unserved).map(idOf),
    gaining: rows.filter((row) => after[row]! > before[row]!).map(idOf),
    losing: rows.filter((row) => after[row]! < before[row]!).map(idOf),
    pointsGained: solved.total - best.total,
  };
}

const servedMore = ({ newlyServed, noLongerServed }: MorePlaces) => newlyServed.length - noLongerServed.length;
const pairsMore = ({ gaining, losing }: MorePlaces) => gaining.length - losing.length;

/** Mentors with whom a place would help the same people are named together; points count where nobody could be helped at all. */
function grouped(effects: readonly MorePlaces[]): readonly MorePlaces[] {
  const byUse = (a: MorePlaces, b: MorePlaces) =>
    servedMore(b) - servedMore(a) || pairsMore(b) - pairsMore(a) || b.pointsGained - a.pointsGained;
  const helping = effects.filter((effect) => servedMore(effect) > 0 || pairsMore(effect) > 0);
  const told = helping.length > 0 ? helping : effects.filter(({ pointsGained }) => pointsGained > 0);
  const alike = ({ newlyServed, noLongerServed, gaining, losing }: MorePlaces) =>
    JSON.stringify([newlyServed, noLongerServed, gaining, losing]);
  const groups = Map.groupBy(told.toSorted(byUse), (effect) =>
    helping.length > 0 ? alike(effect) : effect.mentorIds.join(' '),
  );
  return [...groups.values()]
    .slice(0, helping.length > 0 ? mostTold : mostToldOfPoints)
    .map((group) => ({ ...group[0]!, mentorIds: group.flatMap(({ mentorIds }) => mentorIds) }));
}
