import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Prices } from './assignment-result.ts';
import { type CheapestWays, cheapestWays } from './cheapest-ways.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import { totalCosts, unitsOf } from './goal-costs.ts';
import { type PlaceGraph, placeGraph } from './place-graph.ts';

/** Is told of one move after the other; null is having no pair. */
export type VisitMove = (row: number, from: number | null, to: number | null) => void;

/** The cheapest chains of moves away from a choice of pairs, when some pair has to be in it. */
export interface MoveChains {
  /** First the row itself to the column, then whoever makes room in turn; the last of them may take what the row gave up. */
  walk(row: number, column: number, visit: VisitMove): void;
}

/**
 * Chains among pairs of at least so many points, for a choice that these prices prove best among them. A pair is forced by
 * the cheapest circle of moves through it: what is left is the best choice with it (Ahuja, Magnanti and Orlin, section 9.3).
 */
export function createMoveChains(
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  prices: Prices,
  least: number,
): MoveChains {
  const costs = { ...totalCosts(unitsOf(problem), mostPoints), least, pair: (points: number) => -points };
  const graph = placeGraph(problem, loads, costs, prices);
  const known = new Map<number, CheapestWays>();
  const waysInto = (end: number): CheapestWays => {
    const found = known.get(end) ?? cheapestWays(graph, end);
    known.set(end, found);
    return found;
  };
  return {
    walk(row, column, visit) {
      const end = cheapestEnd(graph, waysInto, row, column);
      const { next } = waysInto(end);
      const columnOf = (place: number) => (place < problem.columnKeys.length ? place : null);
      visit(row, columnOf(end), column);
      for (let at = column; at !== end; ) {
        const to = next[at]!;
        const mover = graph.mover[to * graph.size + at]!;
        if (mover >= 0) visit(mover, columnOf(at), columnOf(to));
        at = to;
      }
    },
  };
}

/**
 * Which of its places the row gives up for the column. With fewest moves nobody turns up twice on the way there, and not the
 * row itself: leaving out what lies between costs no more, and spares a move.
 */
function cheapestEnd(graph: PlaceGraph, waysInto: (end: number) => CheapestWays, row: number, column: number): number {
  let end = -1;
  let [cost, moves] = [Infinity, Infinity];
  for (const { place, leaving } of graph.standings[row]!) {
    const into = waysInto(place);
    const [paid, moved] = [into.cost[column]! + leaving, into.moves[column]!];
    if (paid < cost || (paid === cost && moved < moves)) [end, cost, moves] = [place, paid, moved];
  }
  return end;
}
