import type { AssignmentProblem } from './assignment-problem.ts';

/** Points of a cell, −1 when the pair is forbidden. */
export function pointsAt({ scores, columnKeys }: AssignmentProblem, row: number, column: number): number {
  if (scores instanceof Int16Array) return scores[row * columnKeys.length + column]!;
  return scores[row]![column] ?? -1;
}
