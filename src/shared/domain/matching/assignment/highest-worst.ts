import { cheapestFlow } from './cheapest-flow.ts';
import type { FlowNetwork, NodePrices } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import { evenCosts } from './point-costs.ts';
import type { PointTable } from './point-table.ts';
import type { Search } from './solve-progress.ts';
import { worstPairLimit } from './worst-pair-limit.ts';

export interface HighestWorst {
  /** Prices which prove that no choice serves more rows, nor as many with more pairs. */
  readonly placed: NodePrices;
  /** The most points the weakest pair can have while as much is placed; null when nothing can be paired. */
  readonly worst: number | null;
  /** Prices which prove that with one point more for the weakest less is placed; null with `worst`, or where it need not be. */
  readonly ceiling: NodePrices | null;
}

/**
 * How high the weakest pair can stand, `upTo` at most, by halving the points it may have. `reached` is a flow that places as
 * much as any does: its weakest pair is where the search begins.
 */
export function highestWorst(
  network: FlowNetwork,
  table: PointTable,
  reached: FlowState,
  upTo: number,
  search: Search,
): HighestWorst {
  const flow = cheapestFlow(network, evenCosts(table, 0), search, false);
  const { state } = flow;
  const placed = state.prices();
  const least = leftOutCost(state);
  const first = worstOf(reached);
  if (first === null) return { placed, worst: null, ceiling: null };
  let worst = Math.min(first, upTo);
  let beyond = Math.min(worstPairLimit(table, network, pairCount(reached)), upTo) + 1;
  let ceiling: NodePrices | null = null;
  // The limit itself is tried first: more often than not it can be reached.
  for (let tried = Math.max(beyond - 1, worst + 1); worst < upTo && (ceiling === null || beyond > worst + 1); ) {
    flow.changeCosts(evenCosts(table, tried), search);
    if (leftOutCost(state) > least) {
      beyond = tried;
      ceiling = state.prices();
    } else worst = Math.min(worstOf(state) ?? worst, upTo);
    tried = (worst + beyond + 1) >> 1;
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

function worstOf({ arcs, used }: FlowState): number | null {
  let worst = Infinity;
  for (let arc = 0; arc < used.length; arc++) if (used[arc]) worst = Math.min(worst, arcs.points[arc]!);
  return worst === Infinity ? null : worst;
}

const pairCount = ({ used }: FlowState) => used.reduce((sum, one) => sum + one, 0);
