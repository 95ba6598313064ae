import type { AssignmentProblem } from './assignment-problem.ts';
import { pointReader, pointsIn } from './read-points.ts';

/** Points of a cell, −1 when the pair is forbidden. For many pairs of one row, read the row once (`pointReader`). */
export function pointsAt(problem: AssignmentProblem, row: number, column: number): number {
  const { scores, columnKeys } = problem;
  if (scores instanceof Int16Array) return scores[row * columnKeys.length + column]!;
  if (Array.isArray(scores)) return (scores as readonly (readonly (number | null)[])[])[row]![column] ?? -1;
  return pointsIn(pointReader(problem)(row), column);
}
