import { cheapenFlow, cheapestFlow } from './cheapest-flow.ts';
import type { FlowNetwork, NodePrices } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import { evenCosts } from './point-costs.ts';
import type { PointTable } from './point-table.ts';

export interface HighestWorst {
  /** Prices which prove that no choice serves more rows, nor as many with more pairs. */
  readonly placed: NodePrices;
  /** The most points the weakest pair can have while as much is placed; null when nothing can be paired. */
  readonly worst: number | null;
  /** Prices which prove that with one point more for the weakest less is placed; null with `worst`, or where it need not be. */
  readonly ceiling: NodePrices | null;
}

/** How high the weakest pair can stand, `upTo` at most, by halving the points it may have. */
export function highestWorst(network: FlowNetwork, table: PointTable, upTo: number, few: number): HighestWorst {
  const state = cheapestFlow(network, evenCosts(table, 0), few);
  const placed = state.prices();
  const least = leftOutCost(state);
  const first = worstOf(state, table);
  if (first === null) return { placed, worst: null, ceiling: null };
  let worst = Math.min(first, upTo);
  let beyond = Math.min(table.most, upTo) + 1;
  let ceiling: NodePrices | null = null;
  while (worst < upTo && (ceiling === null || beyond > worst + 1)) {
    const tried = (worst + beyond + 1) >> 1;
    cheapenFlow(state, evenCosts(table, tried), few);
    if (leftOutCost(state) > least) {
      beyond = tried;
      ceiling = state.prices();
    } else worst = Math.min(worstOf(state, table) ?? worst, upTo);
  }
  return { placed, worst, ceiling };
}

function leftOutCost({ network, unserved, unfilled }: FlowState): number {
  let cost = 0;
  for (let row = 0; row < network.rowCount; row++) {
    cost += unserved[row]! * network.unservedCost + unfilled[row]! * network.unfilledCost;
  }
  return cost;
}

function worstOf({ arcs, used }: FlowState, { cells, columnOrder }: PointTable): number | null {
  let worst = Infinity;
  for (let arc = 0; arc < used.length; arc++) {
    if (used[arc]) worst = Math.min(worst, cells[arcs.row[arc]! * columnOrder.length + arcs.column[arc]!]!);
  }
  return worst === Infinity ? null : worst;
}
