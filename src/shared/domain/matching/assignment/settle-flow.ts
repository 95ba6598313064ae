import type { FlowState } from './flow-state.ts';

/**
 * Makes a flow agree with its prices, whatever it was before: each of these rows takes the cheapest of what it may, every
 * other arc carries all or nothing as its reduced cost says. What no longer adds up is left as an excess to be sent.
 */
export function settleFlow(state: FlowState, rows: Iterable<number>): void {
  for (const row of rows) settleRow(state, row);
  settleColumns(state);
}

/** The price of a row is set by its dearest unit: cheaper ways are used, dearer ones given up. */
function settleRow(state: FlowState, row: number): void {
  const { network, arcs, used, price } = state;
  const supply = network.supply[row]!;
  const from = arcs.start[row]!;
  const to = arcs.start[row + 1]!;
  const unservedWay = network.unservedCost - price.sink;
  const unfilledWay = network.unfilledCost - price.sink;
  const dearest =
    supply > 1
      ? dearestOf(state, row, supply, unservedWay, unfilledWay)
      : cheapestOf(state, row, unservedWay, unfilledWay);
  price.rows[row] = dearest === Infinity ? 0 : -dearest;

  let left = supply;
  for (let arc = from; arc < to; arc++) {
    if (!used[arc]) continue;
    if (arcs.cost[arc]! - price.columns[arcs.column[arc]!]! > dearest) state.drop(arc);
    else left--;
  }
  if (supply > 1) {
    for (let arc = from; arc < to; arc++) {
      if (used[arc] || arcs.cost[arc]! - price.columns[arcs.column[arc]!]! >= dearest) continue;
      state.use(arc);
      left--;
    }
  }
  left -= state.unserved[row] = keptOut(state.unserved[row]!, network.unservedRoom[row]!, unservedWay, dearest);
  left -= state.unfilled[row] = keptOut(state.unfilled[row]!, network.unfilledRoom[row]!, unfilledWay, dearest);
  left = giveUpTies(state, row, dearest, left);
  left = takeTies(state, row, dearest, left);
  state.excess[row] = left;
}

const keptOut = (now: number, room: number, way: number, dearest: number) =>
  way < dearest ? room : way > dearest ? 0 : Math.min(now, room);

/** Of ways that cost the same, more were used than there are units. */
function giveUpTies(state: FlowState, row: number, dearest: number, missing: number): number {
  let left = missing;
  if (left >= 0) return left;
  const { network, arcs, price } = state;
  const outs = [
    [state.unserved, network.unservedCost],
    [state.unfilled, network.unfilledCost],
  ] as const;
  for (const [flow, cost] of outs) {
    while (left < 0 && flow[row]! > 0 && cost - price.sink === dearest) {
      flow[row]!--;
      left++;
    }
  }
  for (let arc = arcs.start[row]!; arc < arcs.start[row + 1]! && left < 0; arc++) {
    if (!state.used[arc] || arcs.cost[arc]! - price.columns[arcs.column[arc]!]! !== dearest) continue;
    state.drop(arc);
    left++;
  }
  return left;
}

/** Units without a way take one that costs as much as the dearest, where a column has room: no search is needed for them. */
function takeTies(state: FlowState, row: number, dearest: number, units: number): number {
  const { network, arcs, price, lists } = state;
  let left = units;
  for (let arc = arcs.start[row]!; arc < arcs.start[row + 1]! && left > 0; arc++) {
    const column = arcs.column[arc]!;
    if (state.used[arc] || arcs.cost[arc]! - price.columns[column]! !== dearest) continue;
    if (lists.load[column]! >= network.places[column]!) continue;
    if (state.columnCost(column, lists.load[column]!) + price.columns[column]! > state.headPrice(column)) continue;
    state.use(arc);
    left--;
  }
  return left;
}

function cheapestOf(state: FlowState, row: number, unservedWay: number, unfilledWay: number): number {
  const { network, arcs, price } = state;
  const { column, cost } = arcs;
  const columns = price.columns;
  let cheapest = Infinity;
  if (network.unservedRoom[row]! > 0) cheapest = unservedWay;
  if (network.unfilledRoom[row]! > 0 && unfilledWay < cheapest) cheapest = unfilledWay;
  for (let arc = arcs.start[row]!, to = arcs.start[row + 1]!; arc < to; arc++) {
    const way = cost[arc]! - columns[column[arc]!]!;
    if (way < cheapest) cheapest = way;
  }
  return cheapest;
}

/** What the last of so many units pays when each takes the cheapest way that is left. */
function dearestOf(state: FlowState, row: number, units: number, unservedWay: number, unfilledWay: number): number {
  const { network, arcs, price } = state;
  const from = arcs.start[row]!;
  const size = arcs.start[row + 1]! - from;
  const ways = new Float64Array(size + network.unservedRoom[row]! + network.unfilledRoom[row]!);
  for (let at = 0; at < size; at++) ways[at] = arcs.cost[from + at]! - price.columns[arcs.column[from + at]!]!;
  ways.fill(unservedWay, size, size + network.unservedRoom[row]!);
  ways.fill(unfilledWay, size + network.unservedRoom[row]!);
  ways.sort();
  return ways[Math.min(units, ways.length) - 1] ?? Infinity;
}

function settleColumns(state: FlowState): void {
  const { network, price, lists, excess, columnFlow, groupFlow } = state;
  const { rowCount, columnCount, groupCount } = network;
  const intoGroup = new Int32Array(groupCount);
  let intoSink = 0;
  for (let column = 0; column < columnCount; column++) {
    const reduced = network.columnCost[column]! + price.columns[column]! - state.headPrice(column);
    const load = lists.load[column]!;
    const [places, firm] = [network.places[column]!, network.firm[column]!];
    const flow =
      firm === 0
        ? goesOn(reduced, load, places)
        : goesOn(reduced + network.firmCost[column]!, Math.min(load, firm), firm) +
          goesOn(reduced, Math.max(0, load - firm), places - firm);
    columnFlow[column] = flow;
    excess[rowCount + column] = load - flow;
    const group = network.groupOf[column]!;
    if (group < 0) intoSink += flow;
    else intoGroup[group]! += flow;
  }
  for (let group = 0; group < groupCount; group++) {
    const reduced = network.groupCost[group]! + price.groups[group]! - price.sink;
    const flow = goesOn(reduced, intoGroup[group]!, network.groupPlaces[group]!);
    groupFlow[group] = flow;
    excess[rowCount + columnCount + group] = intoGroup[group]! - flow;
    intoSink += flow;
  }
  let units = 0;
  for (let row = 0; row < rowCount; row++) {
    units += network.supply[row]!;
    intoSink += state.unserved[row]! + state.unfilled[row]!;
  }
  excess[rowCount + columnCount + groupCount] = intoSink - units;
}

/** So much of a load goes on: nothing where that is too dear, all there is room for where it is too cheap. */
function goesOn(reduced: number, load: number, places: number): number {
  if (reduced > 0) return 0;
  return reduced < 0 ? places : Math.min(load, places);
}
