import type { FlowNetwork, NodePrices } from './flow-network.ts';
import type { PairArcs } from './pair-arcs.ts';
import { pairHash } from './pair-hash.ts';
import type { PricedFlow } from './priced-flow.ts';

/** Above every sum of hashes: what has to be full is filled first. */
const beforeAll = 2 ** 46;

/** A pair by its places in both orders, with its points. */
export interface ChosenPair {
  readonly row: number;
  readonly column: number;
  readonly points: number;
}

/** What is still to be chosen among flows that cost the least: everything else carries the same in all of them. */
export interface EqualChoices {
  readonly network: FlowNetwork;
  /** What is open to each row: usually little, so that it can be listed. */
  readonly pairs: PairArcs;
  /** Pairs that stand in every such flow. */
  readonly decided: readonly ChosenPair[];
}

/**
 * The choice left by a flow of least cost. By complementary slackness an arc whose reduced cost is not 0 carries the same
 * in every flow of least cost. The others are told apart by a hash of the two keys, lowest sum first.
 */
export function equalChoices(flow: PricedFlow, rowHashes: Float64Array, columnHashes: Float64Array): EqualChoices {
  const { state } = flow;
  const { network, arcs, used, unserved, unfilled } = state;
  const prices = state.prices();
  const supply = network.supply.slice();
  const places = network.places.slice();
  const firm = network.firm.slice();
  const groupPlaces = network.groupPlaces.slice();
  const decided: ChosenPair[] = [];
  for (let arc = 0; arc < used.length; arc++) {
    const [row, column] = [arcs.row[arc]!, arcs.column[arc]!];
    if (!used[arc] || arcs.cost[arc]! + prices.rows[row]! - prices.columns[column]! === 0) continue;
    decided.push({ row, column, points: arcs.points[arc]! });
    supply[row]!--;
    places[column]!--;
    if (firm[column]! > 0) firm[column]!--;
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
  const columnGap = Float64Array.from(prices.columns, (price, column) => price - headPrice(network, prices, column));
  /** Of the places that have to be filled: below 0 they are, at 0 that is still open, and above nobody can. */
  const firmGap = columnGap.map((gap) => gap + network.firmCost);
  const placesOf = (column: number) => {
    if (columnGap[column]! <= 0) return places[column]!;
    return firmGap[column]! <= 0 ? firm[column]! : 0;
  };
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
      places: places.map((_, column) => placesOf(column)),
      columnCost: columnGap.map((gap) => (gap < 0 ? -beforeAll : 0)),
      firm: firm.map((most, column) => (columnGap[column]! >= 0 && firmGap[column]! < 0 ? most : 0)),
      firmCost: -beforeAll,
      groupPlaces: groupPlaces.map((most, group) => (groupGap[group]! > 0 ? 0 : most)),
      groupCost: Float64Array.from(groupGap, (gap) => (gap < 0 ? -beforeAll : 0)),
    },
    pairs: flow.ties((row, column) => pairHash(rowHashes[row]!, columnHashes[column]!)),
  };
}

const headPrice = (network: FlowNetwork, prices: NodePrices, column: number) => {
  const group = network.groupOf[column]!;
  return group < 0 ? prices.sink : prices.groups[group]!;
};
