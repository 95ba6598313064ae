import type { AssignmentProblem } from './assignment-problem.ts';
import type { CheapestWays } from './cheapest-ways.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import type { PlaceGraph } from './place-graph.ts';
import { pointsAt } from './points-at.ts';

/** What moves cost: rows that lose all they have, pairs, and points; and how weak the pairs are that they give up and make. */
export interface ChainSums {
  readonly unserved: number;
  readonly pairs: number;
  readonly total: number;
  readonly weakestGivenUp: number;
  readonly weakestMade: number;
}

/** Nothing moves. */
export const noMoves: ChainSums = {
  unserved: 0,
  pairs: 0,
  total: 0,
  weakestGivenUp: Infinity,
  weakestMade: Infinity,
};

/** Adds a row's move between two places to what others come to. Someone without any pair is counted as such once, not by units. */
export function withMove(
  sums: ChainSums,
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  [row, from, to]: readonly [row: number, from: number, to: number],
): ChainSums {
  let { unserved, pairs, total, weakestGivenUp, weakestMade } = sums;
  const columns = problem.columnKeys.length;
  if (from < columns) {
    const points = pointsAt(problem, row, from);
    total += points;
    weakestGivenUp = Math.min(weakestGivenUp, points);
  } else {
    pairs -= 1;
    if (loads.unserved[row]! > 0) unserved -= 1;
  }
  if (to < columns) {
    const points = pointsAt(problem, row, to);
    total -= points;
    weakestMade = Math.min(weakestMade, points);
  } else {
    pairs += 1;
    if (loads.unfilled[row] === loads.unfilledRoom[row]) unserved += 1;
  }
  return { unserved, pairs, total, weakestGivenUp, weakestMade };
}

/** The sums of each way, from its end backwards: ways share what lies ahead of them. */
export function sumsOfWays(
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  graph: PlaceGraph,
  { next, order }: CheapestWays,
): readonly ChainSums[] {
  const sums: ChainSums[] = Array.from({ length: graph.size }, () => noMoves);
  for (const place of order) {
    const to = next[place]!;
    if (to < 0) continue;
    const mover = graph.mover[to * graph.size + place]!;
    sums[place] = mover < 0 ? sums[to]! : withMove(sums[to]!, problem, loads, [mover, place, to]);
  }
  return sums;
}
