import type { AssignmentProblem, IndexPair } from '../assignment-problem.ts';
import type { Assignment, Goal } from '../assignment-result.ts';
import { bandOf, highestPoints } from '../further-goals.ts';
import { pairHash, textHash } from '../pair-hash.ts';
import { pointsAt } from '../points-at.ts';

/** How good a choice is by each goal in their order, more being better. */
export type ChoiceFigures = readonly { readonly goal: Goal; readonly value: number }[];

/** Tells how good choices of one problem are. */
export function createFigures(problem: AssignmentProblem): (choice: Assignment) => ChoiceFigures {
  const rowHashes = problem.rowKeys.map(textHash);
  const columnHashes = problem.columnKeys.map(textHash);
  const upTo = problem.worstUpTo ?? Number.POSITIVE_INFINITY;
  const isLimited = problem.policy !== 'total';
  const highest = bandOf(problem, highestPoints(problem));
  return ({ pairs, served, count, columns, wishes, total, worst }) => {
    // Locked pairs stand in every choice, and add the same to each.
    const hashes = pairs.reduce((sum, [row, column]) => sum + pairHash(rowHashes[row]!, columnHashes[column]!), 0);
    const weakest = { goal: 'worst', value: Math.min(worst ?? 0, upTo) } as const;
    return [
      { goal: 'served', value: served },
      { goal: 'pairs', value: count },
      ...(problem.columnsServed ? [{ goal: 'columns', value: columns } as const] : []),
      ...(isLimited ? [weakest] : []),
      ...(problem.policy === 'leximin' ? fewestInBands(problem, pairs, highest) : []),
      ...(problem.wishes === undefined ? [] : [{ goal: 'wishes', value: wishes } as const]),
      { goal: 'total', value: total },
      { goal: 'tie-break', value: -hashes },
    ];
  };
}

/** How few pairs stand in each band of points, the lowest first; in the highest stands whoever stands in no other. */
function fewestInBands(problem: AssignmentProblem, pairs: readonly IndexPair[], highest: number): ChoiceFigures {
  const inBand = Array.from({ length: highest }, () => 0);
  for (const [row, column] of pairs) {
    const band = bandOf(problem, Math.max(0, pointsAt(problem, row, column)));
    if (band < highest) inBand[band]! += 1;
  }
  return inBand.map((count) => ({ goal: 'even', value: -count }));
}

/** Above 0 where the one comes first, 0 where they are equally good in every goal. */
export function compareChoices(one: ChoiceFigures, other: ChoiceFigures): number {
  for (const [at, { value }] of one.entries()) {
    const difference = value - other[at]!.value;
    if (difference !== 0) return difference;
  }
  return 0;
}
