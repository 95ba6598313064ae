import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Prices } from './assignment-result.ts';
import { type ChainSums, sumsOfWays, withMove } from './chain-sums.ts';
import { type CheapestWays, cheapestWays } from './cheapest-ways.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import { totalCosts, unitsOf } from './goal-costs.ts';
import type { Move } from './moves.ts';
import { type PlaceGraph, placeGraph } from './place-graph.ts';

/** The cheapest chains of moves away from a choice of pairs, when some pair has to be in it. */
export interface MoveChains {
  /** First the row itself to the column, then whoever makes room in turn; the last of them may take what the row gave up. */
  movesFor(row: number, column: number): Move[];
  costFor(row: number, column: number): ChainSums;
}

interface Ways extends CheapestWays {
  readonly sums: readonly ChainSums[];
}

/**
 * Chains among pairs of at least so many points, for a choice that these prices prove best among them. A pair is forced by
 * the cheapest circle of moves through it: what comes out is the best choice that has it.
 */
export function createMoveChains(
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  prices: Prices,
  least: number,
): MoveChains {
  const costs = { ...totalCosts(unitsOf(problem), mostPoints), least, weight: 1 } as const;
  const graph = placeGraph(problem, loads, costs, prices);
  const known: (Ways | undefined)[] = [];
  const waysInto = (end: number): Ways => {
    const found = known[end];
    if (found !== undefined) return found;
    const ways = cheapestWays(graph, end);
    return (known[end] = { ...ways, sums: sumsOfWays(problem, loads, graph, ways) });
  };
  const columnOf = (place: number) => (place < problem.columnKeys.length ? place : null);
  return {
    movesFor(row, column) {
      const end = cheapestEnd(graph, waysInto, row, column);
      const moves: Move[] = [{ row, from: columnOf(end), to: column }];
      for (let at = column; at !== end; ) {
        const to = waysInto(end).next[at]!;
        const mover = graph.mover[to * graph.size + at]!;
        if (mover >= 0) moves.push({ row: mover, from: columnOf(at), to: columnOf(to) });
        at = to;
      }
      return moves;
    },
    costFor(row, column) {
      const end = cheapestEnd(graph, waysInto, row, column);
      return withMove(waysInto(end).sums[column]!, problem, loads, [row, end, column]);
    },
  };
}

/**
 * Which of its places the row gives up for the column. With fewest moves nobody turns up twice on the way there, and not the
 * row itself: leaving out what lies between costs no more, and spares a move.
 */
function cheapestEnd(graph: PlaceGraph, waysInto: (end: number) => Ways, row: number, column: number): number {
  let end = -1;
  let [cost, moves] = [Infinity, Infinity];
  for (const { place, leaving } of graph.standings[row]!) {
    const into = waysInto(place);
    const [paid, moved] = [into.cost[column]! + leaving, into.moves[column]!];
    if (paid < cost || (paid === cost && moved < moves)) [end, cost, moves] = [place, paid, moved];
  }
  if (end < 0) throw new Error('a pair with room found no way, although leaving somebody out is one');
  return end;
}
