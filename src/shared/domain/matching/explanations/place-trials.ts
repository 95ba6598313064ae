import type { AssignmentProblem } from '../assignment/assignment-problem.ts';
import type { Assignment } from '../assignment/assignment-result.ts';

/** The best choice if a column had so many places more. */
export interface PlaceTrial {
  readonly column: number;
  readonly more: number;
  readonly solved: Assignment;
}

/** So many cells are gone through in all: a tenth of a second at 500 × 167, and none where a single solve takes longer. */
const mostCells = 500_000;
const mostTrials = 40;

/** How often a problem of this size, in so many parts, may be solved again to see what a place would bring. */
export function trialsWithin({ rowKeys, columnKeys }: AssignmentProblem, parts: number): number {
  return Math.min(mostTrials, Math.floor(mostCells / Math.max(1, rowKeys.length * columnKeys.length * parts)));
}

/** Tries places out by solving with them, each once, as often as the size of the problem and the parts it takes allow; then answers null. */
export function createPlaceTrials(
  problem: AssignmentProblem,
  solve: (problem: AssignmentProblem) => Assignment | null,
  parts: number,
): (column: number, more: number) => PlaceTrial | null {
  const most = trialsWithin(problem, parts);
  const made = new Map<string, PlaceTrial>();
  return (column, more) => {
    const known = made.get(`${column} ${more}`);
    if (known !== undefined) return known;
    if (made.size >= most) return null;
    const capacity = problem.capacity.map((places, at) => (at === column ? places + more : places));
    const solved = solve({ ...problem, capacity });
    if (solved === null) return null;
    const trial = { column, more, solved };
    made.set(`${column} ${more}`, trial);
    return trial;
  };
}
