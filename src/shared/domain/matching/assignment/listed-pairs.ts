import type { PairCosts } from './flow-network.ts';
import type { PairArcs } from './pair-arcs.ts';

/**
 * Pairs that are listed one by one, each at the cost that stands beside it. What a search takes for the points of a pair is its
 * number in the list, so that whoever is found is known again.
 */
export function listedCosts({ start, column: columnOf, cost }: PairArcs): PairCosts {
  return {
    perRow: columnOf.length / Math.max(1, start.length - 1),
    least: 0,
    undercutting(row, columnPrices, below, { columns, points, reduced }) {
      let count = 0;
      for (let arc = start[row]!, to = start[row + 1]!; arc < to; arc++) {
        const costs = cost[arc]! - columnPrices[columnOf[arc]!]!;
        if (costs >= below) continue;
        columns[count] = columnOf[arc]!;
        points[count] = arc;
        reduced[count++] = costs;
      }
      return count;
    },
    costOf: (arc) => cost[arc]!,
  };
}
