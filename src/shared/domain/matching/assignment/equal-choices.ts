import type { FlowNetwork, NodePrices, PairCosts } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import type { RowArcs } from './pair-arcs.ts';
import { pairHash } from './pair-hash.ts';

/** Above every sum of hashes: what has to be full is filled first. */
const beforeAll = 2 ** 46;

/** What is still to be chosen among flows that cost the least: everything else carries the same in all of them. */
export interface EqualChoices {
  readonly network: FlowNetwork;
  /** What is open to each row: usually little, so that it can be listed. */
  readonly pairs: readonly RowArcs[];
  /** Pairs that stand in every such flow: row, column. */
  readonly decided: readonly (readonly [row: number, column: number])[];
}

/**
 * The choice left by a flow of least cost. By complementary slackness an arc whose reduced cost is not 0 carries the same
 * in every flow of least cost. The others are told apart by a hash of the two keys, lowest sum first.
 */
export function equalChoices(
  state: FlowState,
  costs: PairCosts,
  rowHashes: Float64Array,
  columnHashes: Float64Array,
): EqualChoices {
  const { network, arcs, used, unserved, unfilled } = state;
  const prices = state.prices();
  const supply = network.supply.slice();
  const places = network.places.slice();
  const groupPlaces = network.groupPlaces.slice();
  const decided: [number, number][] = [];
  for (let arc = 0; arc < used.length; arc++) {
    const [row, column] = [arcs.row[arc]!, arcs.column[arc]!];
    if (!used[arc] || arcs.cost[arc]! + prices.rows[row]! - prices.columns[column]! === 0) continue;
    decided.push([row, column]);
    supply[row]!--;
    places[column]!--;
    const group = network.groupOf[column]!;
    if (group >= 0) groupPlaces[group]!--;
  }
  const roomLeft = (flow: Int32Array, room: Int32Array, cost: number) =>
    room.map((most, row) => {
      if (cost + prices.rows[row]! === 0) return most;
      supply[row]! -= flow[row]!;
      return 0;
    });
  const unservedRoom = roomLeft(unserved, network.unservedRoom, network.unservedCost);
  const unfilledRoom = roomLeft(unfilled, network.unfilledRoom, network.unfilledCost);
  const columnGap = network.places.map((_, column) =>
    Math.sign(prices.columns[column]! - headPrice(network, prices, column)),
  );
  const groupGap = network.groupPlaces.map((_, group) => Math.sign(prices.groups[group]!));
  return {
    decided,
    network: {
      ...network,
      supply,
      unservedRoom,
      unfilledRoom,
      unservedCost: 0,
      unfilledCost: 0,
      places: places.map((most, column) => (columnGap[column]! > 0 ? 0 : most)),
      columnCost: Float64Array.from(columnGap, (gap) => (gap < 0 ? -beforeAll : 0)),
      groupPlaces: groupPlaces.map((most, group) => (groupGap[group]! > 0 ? 0 : most)),
      groupCost: Float64Array.from(groupGap, (gap) => (gap < 0 ? -beforeAll : 0)),
    },
    pairs: openPairs(network, costs, prices, (row, column) => pairHash(rowHashes[row]!, columnHashes[column]!)),
  };
}

function openPairs(
  { rowCount, columnCount }: FlowNetwork,
  costs: PairCosts,
  { rows, columns }: NodePrices,
  hash: (row: number, column: number) => number,
): RowArcs[] {
  const open = new Int32Array(columnCount);
  const reduced = new Float64Array(columnCount);
  return Array.from(rows.subarray(0, rowCount), (price, row): RowArcs => {
    // All costs are whole: what costs less than 1 by the prices costs 0, or is decided.
    const size = costs.undercutting(row, columns, 1 - price, open, reduced);
    const listed = open.slice(0, size).filter((_, at) => reduced[at]! + price === 0);
    const count = listed.length;
    const hashes = new Float64Array(count);
    for (let at = 0; at < count; at++) hashes[at] = hash(row, listed[at]!);
    return { columns: listed, costs: hashes };
  });
}

const headPrice = (network: FlowNetwork, prices: NodePrices, column: number) => {
  const group = network.groupOf[column]!;
  return group < 0 ? prices.sink : prices.groups[group]!;
};
