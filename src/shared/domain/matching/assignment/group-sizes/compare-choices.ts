import type { AssignmentProblem } from '../assignment-problem.ts';
import type { Assignment, Goal } from '../assignment-result.ts';
import { pairHash, textHash } from '../pair-hash.ts';

/** How good a choice is by each goal in their order, more being better. */
export type ChoiceFigures = readonly { readonly goal: Goal; readonly value: number }[];

/** Tells how good choices of one problem are. */
export function createFigures(problem: AssignmentProblem): (choice: Assignment) => ChoiceFigures {
  const rowHashes = problem.rowKeys.map(textHash);
  const columnHashes = problem.columnKeys.map(textHash);
  const upTo = problem.worstUpTo ?? Number.POSITIVE_INFINITY;
  return ({ pairs, served, count, total, worst }) => {
    // Locked pairs stand in every choice, and add the same to each.
    const hashes = pairs.reduce((sum, [row, column]) => sum + pairHash(rowHashes[row]!, columnHashes[column]!), 0);
    const weakest = { goal: 'worst', value: Math.min(worst ?? 0, upTo) } as const;
    return [
      { goal: 'served', value: served },
      { goal: 'pairs', value: count },
      ...(problem.policy === 'worst-first' ? [weakest] : []),
      { goal: 'total', value: total },
      { goal: 'tie-break', value: -hashes },
    ];
  };
}

/** Above 0 where the one comes first, 0 where they are equally good in every goal. */
export function compareChoices(one: ChoiceFigures, other: ChoiceFigures): number {
  for (const [at, { value }] of one.entries()) {
    const difference = value - other[at]!.value;
    if (difference !== 0) return difference;
  }
  return 0;
}
