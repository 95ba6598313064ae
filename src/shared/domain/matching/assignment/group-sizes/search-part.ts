import type { AssignmentProblem } from '../assignment-problem.ts';
import type { Assignment } from '../assignment-result.ts';

/** What is decided of a column: that it takes nobody beside its locked pairs, or as many beside them as it has to. */
export interface Decision {
  readonly column: number;
  readonly takes: 'nobody' | 'enough';
}

/** A part of all choices, told by what is decided in it: split once more by one column, or solved. */
export type SearchPart =
  | { readonly kind: 'split'; readonly column: number; readonly nobody: SearchPart; readonly enough: SearchPart }
  /** The best of the part, where a column of which nothing is decided may take as few as it likes. */
  | { readonly kind: 'solved'; readonly best: Assignment };

/** The problem of a part: what is decided is a capacity or a least number, all else is free. */
export function partProblem(
  problem: AssignmentProblem,
  fewest: readonly number[],
  decisions: readonly Decision[],
): AssignmentProblem {
  const locked = lockedIn(problem);
  // Where there is no room for enough, nobody is all there is.
  const capacity = problem.capacity.map((places, column) =>
    places - locked[column]! < fewest[column]! ? locked[column]! : places,
  );
  const least = capacity.map((_, column) => problem.least?.[column] ?? 0);
  for (const { column, takes } of decisions) {
    if (takes === 'nobody') capacity[column] = locked[column]!;
    else least[column] = locked[column]! + fewest[column]!;
  }
  return { ...problem, capacity, least };
}

/** How many each column takes beside its locked pairs. */
export function freeLoads(problem: AssignmentProblem, { pairs }: Pick<Assignment, 'pairs'>): readonly number[] {
  const loads = lockedIn(problem).map((locked) => -locked);
  for (const [, column] of pairs) loads[column]! += 1;
  return loads;
}

/** Whether every column takes nobody, or enough. */
export const isEnough = (loads: readonly number[], fewest: readonly number[]) =>
  loads.every((load, column) => load === 0 || load >= fewest[column]!);

/** Whether every column takes as many as it has to; where the best of a part does not, no choice is in it. */
export function isFilled({ least = [], columnKeys }: AssignmentProblem, { pairs }: Pick<Assignment, 'pairs'>): boolean {
  const loads = columnKeys.map(() => 0);
  for (const [, column] of pairs) loads[column]! += 1;
  return least.every((some, column) => loads[column]! >= some);
}

function lockedIn({ columnKeys, locks }: AssignmentProblem): number[] {
  const locked = columnKeys.map(() => 0);
  for (const [, column] of locks) locked[column]! += 1;
  return locked;
}
