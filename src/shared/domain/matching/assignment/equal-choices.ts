import type { FlowNetwork, NodePrices } from './flow-network.ts';
import type { PairArcs } from './pair-arcs.ts';
import type { PricedFlow } from './priced-flow.ts';

/** Above every sum of what pairs cost in a stage: what has to be full is filled first. */
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
 * in every flow of least cost. Among the others whatever comes next may choose, at costs of its own.
 */
export function equalChoices(flow: PricedFlow): EqualChoices {
  const { state } = flow;
  const { network, arcs, used, unserved, unfilled } = state;
  const prices = state.prices();
  const supply = network.supply.slice();
  const taken = new Int32Array(network.columnCount);
  const groupPlaces = network.groupPlaces.slice();
  const decided: ChosenPair[] = [];
  for (let arc = 0; arc < used.length; arc++) {
    const [row, column] = [arcs.row[arc]!, arcs.column[arc]!];
    if (!used[arc] || arcs.cost[arc]! + prices.rows[row]! - prices.columns[column]! === 0) continue;
    decided.push({ row, column, points: arcs.points[arc]! });
    supply[row]!--;
    taken[column]!++;
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
  const groupGap = network.groupPlaces.map((_, group) => Math.sign(prices.groups[group]! + network.groupCost[group]!));
  return {
    decided,
    network: {
      ...network,
      supply,
      unservedRoom,
      unfilledRoom,
      unservedCost: 0,
      unfilledCost: 0,
      ...columnsLeft(network, prices, taken),
      groupPlaces: groupPlaces.map((most, group) => (groupGap[group]! > 0 ? 0 : most)),
      groupCost: Float64Array.from(groupGap, mustFill),
    },
    pairs: flow.ties(),
  };
}

/** What carries all it can in every flow of least cost is filled before anything else. */
const mustFill = (gap: number) => (gap < 0 ? -beforeAll : 0);

/** Columns stay empty, or full, or take their first units and no more, as the reduced costs of these and of the others say. */
function columnsLeft(
  network: FlowNetwork,
  prices: NodePrices,
  taken: Int32Array,
): Pick<FlowNetwork, 'places' | 'columnCost' | 'firm' | 'firmCost'> {
  const { places, columnCost, firm, firmCost, groupOf, columnCount } = network;
  const left = {
    places: new Int32Array(columnCount),
    columnCost: new Float64Array(columnCount),
    firm: new Int32Array(columnCount),
    firmCost: new Float64Array(columnCount),
  };
  for (let column = 0; column < columnCount; column++) {
    const head = groupOf[column]! < 0 ? prices.sink : prices.groups[groupOf[column]!]!;
    const reduced = columnCost[column]! + prices.columns[column]! - head;
    const first = firm[column]! > 0 ? reduced + firmCost[column]! : reduced;
    const most = reduced <= 0 ? places[column]! : first <= 0 ? firm[column]! : 0;
    left.places[column] = most - taken[column]!;
    // Where nothing but the first units is left, they are all there is.
    left.columnCost[column] = mustFill(reduced > 0 ? first : reduced);
    if (reduced !== 0 || first >= 0) continue;
    left.firm[column] = Math.max(0, firm[column]! - taken[column]!);
    left.firmCost[column] = mustFill(first);
  }
  return left;
}
