import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Assignment, Prices } from './assignment-result.ts';
import { type ChainSums, sumsOfWays } from './chain-sums.ts';
import { cheapestWays } from './cheapest-ways.ts';
import { type ChoiceLoads, choiceLoads } from './choice-loads.ts';
import { totalCosts, unitsOf } from './goal-costs.ts';
import { placeGraph } from './place-graph.ts';
import { pointsAt } from './points-at.ts';

/**
 * What one more place in each column would bring, as the change of the best choice ('total': the weakest pair is not looked
 * at): the cheapest chain of moves that ends there. Null where it brings nothing. Columns without a place may have points.
 */
export function placeGains(problem: AssignmentProblem, best: Assignment): readonly (ChainSums | null)[] {
  const { loads, prices } = withFullColumns(problem, choiceLoads(problem, best.pairs), best.proof.total);
  const costs = { ...totalCosts(unitsOf(problem), mostPoints), least: 0, weight: 1 } as const;
  const graph = placeGraph(problem, loads, costs, prices);
  return problem.columnKeys.map((_, column) => {
    if (loads.column[column]! < loads.places[column]!) return null;
    const group = loads.groupOf[column]!;
    const head = group < 0 ? graph.out : problem.columnKeys.length + group;
    const headPrice = group < 0 ? 0 : prices.groups[group]!;
    const ways = cheapestWays(graph, column);
    const cost = ways.cost[head]! + prices.columns[column]! - headPrice;
    return cost < 0 ? sumsOfWays(problem, loads, graph, ways)[head]! : null;
  });
}

/**
 * Columns that have no place to give are taken for full: nobody comes there but over one place more. Their prices are low
 * enough for that to be no bargain before there is one.
 */
function withFullColumns(
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  prices: Prices,
): { readonly loads: ChoiceLoads; readonly prices: Prices } {
  const isShut = Array.from(loads.places, (places) => places === 0);
  const one = (count: number, column: number) => (isShut[column] ? 1 : count);
  const columns = prices.columns.map((price, column) => {
    if (!isShut[column]) return price;
    const group = loads.groupOf[column]!;
    let low = Math.min(price, group < 0 ? 0 : prices.groups[group]!);
    for (let row = 0; row < problem.rowKeys.length; row++) {
      const points = pointsAt(problem, row, column);
      if (points >= 0) low = Math.min(low, prices.rows[row]! - points);
    }
    return low;
  });
  return {
    loads: { ...loads, column: loads.column.map(one), places: loads.places.map(one) },
    prices: { ...prices, columns },
  };
}
