import { cheapestFlow } from './cheapest-flow.ts';
import type { FlowNetwork, NodePrices } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import { evenCosts } from './point-costs.ts';
import type { PointTable } from './point-table.ts';
import type { PricedFlow } from './priced-flow.ts';
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
  const placed = flow.state.prices();
  const first = worstOf(reached);
  if (first === null) return { placed, worst: null, ceiling: null };
  const beyond = Math.min(worstPairLimit(table, network, pairCount(reached)), upTo) + 1;
  return { placed, ...liftWorst(flow, table, { least: leftOutCost(flow.state), worst: first, beyond, upTo, search }) };
}

type LeftOut = Pick<FlowNetwork, 'unservedCost' | 'unfilledCost' | 'firmCost'>;

interface Lifting {
  /** What is left out costs so much where as much as possible is placed. */
  readonly least: number;
  /** Points that the weakest pair can have, and some that it cannot. */
  readonly worst: number;
  readonly beyond: number;
  readonly upTo: number;
  readonly search: Search;
}

/** The same from a flow that places as much as it can with some points for the weakest pair; it may end with others. */
export function liftWorst(
  flow: PricedFlow,
  table: PointTable,
  { least, upTo, search, ...known }: Lifting,
): { readonly worst: number; readonly ceiling: NodePrices | null } {
  let worst = Math.min(known.worst, upTo);
  let { beyond } = known;
  let ceiling: NodePrices | null = null;
  // The limit itself is tried first: more often than not it can be reached.
  for (let tried = Math.max(beyond - 1, worst + 1); worst < upTo && (ceiling === null || beyond > worst + 1); ) {
    flow.changeCosts(evenCosts(table, tried), search);
    if (leftOutCost(flow.state) > least) {
      beyond = tried;
      ceiling = flow.state.prices();
    } else worst = Math.min(worstOf(flow.state) ?? worst, upTo);
    tried = (worst + beyond + 1) >> 1;
  }
  return { worst, ceiling };
}

/** What the units without a pair cost, all together, less what columns save; by the costs of another network where that is asked. */
export function leftOutCost(
  { network, unserved, unfilled, columnFlow }: FlowState,
  { unservedCost, unfilledCost, firmCost }: LeftOut = network,
): number {
  let cost = 0;
  for (let column = 0; column < network.columnCount; column++) {
    cost += Math.min(columnFlow[column]!, network.firm[column]!) * firmCost[column]!;
  }
  for (let row = 0; row < network.rowCount; row++) {
    cost += unserved[row]! * unservedCost + unfilled[row]! * unfilledCost;
  }
  return cost;
}

/** Points of the weakest pair of a flow; null when it has none. */
export function worstOf({ arcs, used }: FlowState): number | null {
  let worst = Infinity;
  for (let arc = 0; arc < used.length; arc++) if (used[arc]) worst = Math.min(worst, arcs.points[arc]!);
  return worst === Infinity ? null : worst;
}

/** Whether a flow has any pair. */
export const hasPairs = ({ lists }: FlowState) => lists.load.some((load) => load > 0);

/** How many pairs a flow has. */
export const pairCount = ({ used }: FlowState) => used.reduce((sum, one) => sum + one, 0);
