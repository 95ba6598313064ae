import { ArcChooser } from './choose-arcs.ts';
import { type FlowNetwork, foundPairs, type PairCosts } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import { arcsOf, type PairArcs, type RowArcs, type RowPairs } from './pair-arcs.ts';
import { flowOver, PricedFlow } from './priced-flow.ts';
import type { Search } from './solve-progress.ts';

const sampledRows = 384;
/** So many pairs may be listed at once: some 100 MB. */
const mostListed = 4_000_000;

/**
 * The flow of least cost over all pairs, found over few: units travel along the likeliest pairs of each row, then the others are
 * asked whether they would be cheaper (see PricedFlow). Where a unit may not be left out, the pairs of some flow that can be have
 * to stand with them, or the first units might find no way at all.
 */
export function cheapestFlow(
  network: FlowNetwork,
  costs: PairCosts,
  search: Search,
  keepsNear: boolean,
  possible?: (row: number) => RowPairs,
): PricedFlow {
  const prices = firstPrices(network, costs);
  const chooser = new ArcChooser(costs, network.columnCount);
  const overCheapest = (most: number) => {
    const rows = Array.from(
      { length: network.rowCount },
      (_, row): RowArcs => (network.supply[row]! > 0 ? chooser.cheapest(row, prices, most) : noArcs),
    ).map((arcs, row) => (possible === undefined ? arcs : withPairs(arcs, possible(row), costs)));
    search.lookedAt(network.rowCount * costs.perRow);
    return new PricedFlow(flowOver(network, arcsOf(rows), prices), costs, keepsNear);
  };
  const flow = overCheapest(search.few);
  if (flow.addCheaper(search, network.rowCount * costs.perRow <= mostListed)) return flow;
  const overAll = overCheapest(network.columnCount);
  overAll.addCheaper(search, false);
  return overAll;
}

function withPairs(arcs: RowArcs, more: RowPairs, costs: PairCosts): RowArcs {
  const missing = [...more.columns.keys()].filter((at) => !arcs.columns.includes(more.columns[at]!));
  return {
    columns: Int32Array.from([...arcs.columns, ...missing.map((at) => more.columns[at]!)]),
    points: Int32Array.from([...arcs.points, ...missing.map((at) => more.points[at]!)]),
    costs: Float64Array.from([...arcs.costs, ...missing.map((at) => costs.costOf(more.points[at]!))]),
  };
}

/** The same where all pairs there are are listed, and few enough to be looked at together. */
export function cheapestFlowOver(network: FlowNetwork, arcs: PairArcs): FlowState {
  return flowOver(network, arcs, new Float64Array(network.columnCount));
}

/**
 * A first guess: what a column's pairs cost less than the average, over some of the rows. Columns that everybody would like begin
 * dear, so that the likeliest pairs of the rows spread over all of them; where there are too few places for all units, every
 * column begins as dear as being left out is, for that is what the last of them will cost.
 */
function firstPrices(network: FlowNetwork, costs: PairCosts): Float64Array {
  const { rowCount, columnCount, supply } = network;
  const none = new Float64Array(columnCount);
  const found = foundPairs(columnCount);
  const sums = new Float64Array(columnCount);
  const counts = new Float64Array(columnCount);
  const step = Math.max(1, Math.floor(rowCount / sampledRows));
  for (let row = 0; row < rowCount; row += step) {
    const size = supply[row] === 0 ? 0 : costs.undercutting(row, none, Infinity, found);
    for (let at = 0; at < size; at++) {
      const column = found.columns[at]!;
      sums[column]! += found.reduced[at]!;
      counts[column]!++;
    }
  }
  const count = counts.reduce((sum, one) => sum + one, 0);
  const mean = count === 0 ? 0 : sums.reduce((sum, one) => sum + one, 0) / count;
  const leftOut = isScarce(network) ? network.unservedCost + Math.round(mean) : 0;
  // Drawn towards the average where few rows spoke.
  return sums.map((sum, column) => {
    const above = counts[column] === 0 ? 0 : Math.round((sum + 4 * mean) / (counts[column]! + 4) - mean);
    return leftOut > 0 ? above - leftOut : Math.min(0, above);
  });
}

function isScarce({ supply, places }: FlowNetwork): boolean {
  const sum = (units: Int32Array) => units.reduce((all, one) => all + one, 0);
  return sum(places) <= sum(supply);
}

const noArcs: RowArcs = { columns: new Int32Array(0), points: new Int32Array(0), costs: new Float64Array(0) };
