import type { AssignmentProblem } from './assignment-problem.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import { pointReader } from './read-points.ts';

/** Calls back for each pair that is not locked and could be chosen, row by row, with whether it is. */
export function forEachOpenPair(
  problem: AssignmentProblem,
  { supply, places, locked, chosen }: ChoiceLoads,
  least: number,
  visit: (row: number, column: number, points: number, isChosen: boolean) => void,
): void {
  const read = pointReader(problem);
  const state = new Uint8Array(problem.columnKeys.length);
  const mark = (columns: readonly number[] | undefined, as: number) => columns?.forEach((at) => (state[at] = as));
  for (let row = 0; row < supply.length; row++) {
    if (supply[row] === 0) continue;
    const { columns, points } = read(row);
    mark(chosen.get(row), 1);
    mark(locked.get(row), 2);
    for (let at = 0; at < points.length; at++) {
      const column = columns === null ? at : columns[at]!;
      if (state[column] === 2 || places[column] === 0) continue;
      if (points[at]! >= least) visit(row, column, points[at]!, state[column] === 1);
    }
    mark(chosen.get(row), 0);
    mark(locked.get(row), 0);
  }
}
