import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import { bandOf, bandWidthOf, wishReader } from './further-goals.ts';
import { pointsAt } from './points-at.ts';

/** By how much some pairs miss the goals that a problem asks for beside the usual ones; nothing of a goal it does not ask for. */
export interface FurtherLoss {
  /** Columns that would have nobody. */
  readonly columns?: number;
  /** So many pairs more would stand below so many points, in the lowest band that is not the same; null where all are. */
  readonly even?: { readonly below: number; readonly pairs: number } | null;
  /** What is wished for and would not be met. */
  readonly wishes?: number;
}

/** What other pairs lose of the further goals beside the best ones. */
export function furtherLoss(
  problem: AssignmentProblem,
  best: readonly IndexPair[],
  others: readonly IndexPair[],
): FurtherLoss {
  const columns = (pairs: readonly IndexPair[]) => new Set(pairs.map(([, column]) => column)).size;
  const wishOf = wishReader(problem);
  const wishes = (pairs: readonly IndexPair[]) => pairs.reduce((sum, pair) => sum + (wishOf?.(...pair) ?? 0), 0);
  return {
    ...(problem.columnsServed ? { columns: columns(best) - columns(others) } : {}),
    ...(problem.policy === 'leximin' ? { even: evenLoss(problem, best, others) } : {}),
    ...(wishOf === null ? {} : { wishes: wishes(best) - wishes(others) }),
  };
}

function evenLoss(
  problem: AssignmentProblem,
  best: readonly IndexPair[],
  others: readonly IndexPair[],
): { readonly below: number; readonly pairs: number } | null {
  const isLocked = (pair: IndexPair) => problem.locks.some((lock) => lock[0] === pair[0] && lock[1] === pair[1]);
  const more = new Map<number, number>();
  const count = (pairs: readonly IndexPair[], each: number) => {
    for (const pair of pairs) {
      if (isLocked(pair)) continue;
      const band = bandOf(problem, pointsAt(problem, ...pair));
      more.set(band, (more.get(band) ?? 0) + each);
    }
  };
  count(others, 1);
  count(best, -1);
  const [lowest] = [...more].filter(([, pairs]) => pairs !== 0).toSorted((a, b) => a[0] - b[0]);
  return lowest === undefined ? null : { below: (lowest[0] + 1) * bandWidthOf(problem), pairs: lowest[1] };
}
