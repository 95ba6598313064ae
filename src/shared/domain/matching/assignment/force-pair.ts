import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import type { Assignment, AssignmentResult } from './assignment-result.ts';
import { type FurtherLoss, furtherLoss } from './further-loss.ts';
import { pointsAt } from './points-at.ts';
import { solveAssignment } from './solve-assignment.ts';

/** By how much each goal is missed with the pair; a later one may be negative where an earlier is not 0. */
export interface ForcedLoss extends FurtherLoss {
  readonly unserved: number;
  readonly pairs: number;
  /** Points of the weakest pair that is not locked, the forced one among them; null where there is none without it. */
  readonly worst: number | null;
  readonly total: number;
}

/**
 * What it costs to have a pair that the best choice does without: the difference to the best choice with the pair in it,
 * where it counts like any other. Exact, because that choice is found and proved as well. Answers a sentence where the pair
 * is forbidden, or nothing is left for it.
 */
export function forcePair(
  problem: AssignmentProblem,
  best: Assignment,
  [row, column]: IndexPair,
): ForcedLoss | { readonly sentence: string } {
  if (!(row in problem.rowKeys) || !(column in problem.columnKeys)) return { sentence: 'There is no such pair.' };
  if (best.pairs.some((pair) => pair[0] === row && pair[1] === column)) {
    return {
      unserved: 0,
      pairs: 0,
      worst: best.worst === null ? null : 0,
      total: 0,
      ...furtherLoss(problem, best.pairs, best.pairs),
    };
  }
  const points = pointsAt(problem, row, column);
  if (points < 0) return { sentence: 'This pair is forbidden.' };
  const forced = forcedAssignment(problem, [row, column]);
  if (!forced.ok) return { sentence: 'The locked pairs leave no room for this one.' };
  return {
    unserved: forced.unserved.length - best.unserved.length,
    pairs: best.count - forced.count,
    worst: best.worst === null ? null : best.worst - Math.min(points, forced.worst ?? points),
    total: best.total - forced.total,
    ...furtherLoss(problem, best.pairs, forced.pairs),
  };
}

/**
 * The best choice with a pair in it that is not forbidden. It is not locked by anybody: it counts as the weakest where it is,
 * and then no other needs lifting above it.
 */
export function forcedAssignment(problem: AssignmentProblem, pair: IndexPair): AssignmentResult {
  const worstUpTo = pointsAt(problem, ...pair);
  return solveAssignment({ ...problem, locks: [...problem.locks, pair], worstUpTo });
}
