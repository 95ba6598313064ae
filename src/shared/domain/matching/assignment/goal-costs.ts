import type { AssignmentProblem } from './assignment-problem.ts';

/** What a unit without a pair costs beside pairs that cost nothing, or less than nothing by their points. */
export interface LeftOutCosts {
  readonly unserved: number;
  readonly unfilled: number;
  /** What the first unit of a column saves, where columns are to be served as well. */
  readonly first: number;
}

/** How many units there are at most; the locked ones among them, so that a lock does not make others cost something else. */
export function unitsOf({ need, columnKeys }: AssignmentProblem): number {
  return need.reduce((sum, units) => sum + Math.min(units, columnKeys.length), 0);
}

/**
 * One row more served outweighs every pair that could be made instead, and one pair all columns that count for being served.
 * Whole numbers: no rounding can tip the scale.
 */
export const placingCosts = (units: number, columns = 0): LeftOutCosts => ({
  unserved: (units + 1) * (columns + 1),
  unfilled: columns + 1,
  first: columns > 0 ? 1 : 0,
});

/** How many columns count for being served. */
export const columnsCounted = ({ columnsServed, columnKeys }: AssignmentProblem) =>
  columnsServed ? columnKeys.length : 0;

/** What a place that has to be filled saves: more than any one unit can cost on its way, so that they are filled first. */
export const leastSaves = ({ unserved }: LeftOutCosts) => 2 * unserved;

/** The first units of a column that save something: so many, each as much. */
export interface FirstUnits {
  readonly count: number;
  readonly saved: number;
}

/** Places that have to be filled come before everything; a column without them counts as served from its first unit, unless a lock serves it. */
export function firstUnits(costs: LeftOutCosts, places: number, firm: number, isTaken: boolean): FirstUnits {
  if (firm > 0) return { count: firm, saved: leastSaves(costs) };
  return isTaken || costs.first === 0 ? noFirst : { count: Math.min(1, places), saved: costs.first };
}

const noFirst: FirstUnits = { count: 0, saved: 0 };

/** One pair more outweighs all points there are, and one row more served all pairs. */
export function totalCosts(units: number, mostPoints: number): LeftOutCosts {
  const unfilled = mostPoints * units + 1;
  return { unserved: unfilled * (units + 1), unfilled, first: 0 };
}
