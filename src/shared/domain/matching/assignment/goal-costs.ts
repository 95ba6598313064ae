import type { AssignmentProblem } from './assignment-problem.ts';

/** What a unit without a pair costs beside pairs that cost nothing, or less than nothing by their points. */
export interface LeftOutCosts {
  readonly unserved: number;
  readonly unfilled: number;
}

/** How many units there are at most; the locked ones among them, so that a lock does not make others cost something else. */
export function unitsOf({ need, columnKeys }: AssignmentProblem): number {
  return need.reduce((sum, units) => sum + Math.min(units, columnKeys.length), 0);
}

/** What a place that has to be filled saves: more than any one unit can cost on its way, so that they are filled first. */
export const firmCost = ({ unserved }: LeftOutCosts) => -2 * unserved;

/** One row more served outweighs every wish that could be filled instead. Whole numbers: no rounding can tip the scale. */
export const placingCosts = (units: number): LeftOutCosts => ({ unserved: units + 1, unfilled: 1 });

/** One pair more outweighs all points there are, and one row more served all pairs. */
export function totalCosts(units: number, mostPoints: number): LeftOutCosts {
  const unfilled = mostPoints * units + 1;
  return { unserved: unfilled * (units + 1), unfilled };
}
