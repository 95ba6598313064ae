import type { AssignmentProblem } from './assignment-problem.ts';
import type { Goal } from './assignment-result.ts';
import { unitsOf } from './goal-costs.ts';
import { pointReader } from './read-points.ts';

/** A goal that chooses among what is equally good by all goals before it: what each pair costs by it, whole numbers of 0 or more. */
export interface FurtherGoal {
  readonly goal: Goal;
  readonly costOf: (row: number, column: number, points: number) => number;
}

/** Sums of what all pairs cost in one stage stay below this. */
const dearest = 2 ** 40;
const usualBandWidth = 250;

/** Whether a problem asks for more than how many are placed, how weak the weakest pair is, and the total. */
export const hasFurtherGoals = ({ policy, columnsServed, wishes }: AssignmentProblem) =>
  policy === 'leximin' || columnsServed === true || wishes !== undefined;

/**
 * The goals after the weakest pair, in their order, for pairs of at least so many points: evenness, band by band; then wishes; then
 * points. So a wish can cost points and no more: nobody is left out for it, and no pair is made weaker than the weakest has to be.
 */
export function furtherGoals(problem: AssignmentProblem, least: number): readonly FurtherGoal[] {
  const wishOf = wishReader(problem);
  return [
    ...(problem.policy === 'leximin' ? evenGoals(problem, least) : []),
    ...(wishOf === null
      ? []
      : [{ goal: 'wishes', costOf: (row, column) => -wishOf(row, column) } satisfies FurtherGoal]),
    { goal: 'total', costOf: (_row, _column, points) => -points },
  ];
}

/** How much is wished for a pair; null where wishes are no goal of their own. */
export function wishReader({
  wishes,
  columnKeys,
}: AssignmentProblem): ((row: number, column: number) => number) | null {
  if (wishes === undefined) return null;
  if (wishes instanceof Int16Array) return (row, column) => wishes[row * columnKeys.length + column]!;
  return (row, column) => wishes[row]![column]!;
}

/** How many points lie in one band. */
export const bandWidthOf = ({ bandWidth = usualBandWidth }: AssignmentProblem) => bandWidth;

/** In which band of points a pair lies, the lowest is 0. */
export const bandOf = (problem: AssignmentProblem, points: number) => Math.floor(points / bandWidthOf(problem));

/**
 * As few pairs as can be in the lowest band, then in the next. One pair in a band outweighs all pairs there could be in the bands
 * above it, as many bands at a time as numbers can hold. In the highest band stands whoever stands in no other.
 */
function evenGoals(problem: AssignmentProblem, least: number): FurtherGoal[] {
  const outweighing = unitsOf(problem) + 1;
  const together = Math.max(1, Math.floor(Math.log2(dearest) / Math.log2(outweighing + 1)));
  const highest = bandOf(problem, highestPoints(problem));
  const goals: FurtherGoal[] = [];
  for (let from = bandOf(problem, least); from < highest; from += together) {
    const to = Math.min(from + together, highest);
    goals.push({
      goal: 'even',
      costOf(_row, _column, points) {
        const band = bandOf(problem, points);
        return band < from || band >= to ? 0 : outweighing ** (to - 1 - band);
      },
    });
  }
  return goals;
}

/** The most points any pair has. */
export function highestPoints(problem: AssignmentProblem): number {
  const read = pointReader(problem);
  let highest = 0;
  for (let row = 0; row < problem.rowKeys.length; row++) {
    for (const points of read(row).points) if (points > highest) highest = points;
  }
  return highest;
}
