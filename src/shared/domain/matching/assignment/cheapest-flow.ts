import { ArcChooser } from './choose-arcs.ts';
import type { FlowNetwork, PairCosts } from './flow-network.ts';
import { FlowState } from './flow-state.ts';
import { arcsOf, type PairArcs, type RowArcs, withMoreArcs } from './pair-arcs.ts';
import { sendUnits } from './send-units.ts';
import { settleFlow } from './settle-flow.ts';
import type { Search } from './solve-progress.ts';

const sampledRows = 384;

/**
 * The flow of least cost over all pairs, found over few: units travel along the likeliest pairs of each row, then every pair
 * is asked once whether it would be cheaper at the prices reached. When none would, the prices prove the flow for all.
 */
export function cheapestFlow(network: FlowNetwork, costs: PairCosts, search: Search): FlowState {
  const prices = firstPrices(network, costs);
  const chooser = new ArcChooser(costs, network.columnCount);
  const flowOver = (most: number) => {
    const rows = Array.from(
      { length: network.rowCount },
      (_, row): RowArcs => (network.supply[row]! > 0 ? chooser.cheapest(row, prices, most) : noArcs),
    );
    return sentOver(network, rows, prices);
  };
  const state = flowOver(search.few);
  const canListAll = network.rowCount * network.columnCount <= mostListed;
  return addCheaper(state, chooser, search, canListAll) ? state : flowOver(network.columnCount);
}

/** The same where all pairs there are are listed, and few enough to be looked at together. */
export function cheapestFlowOver(network: FlowNetwork, rows: readonly RowArcs[]): FlowState {
  return sentOver(network, rows, new Float64Array(network.columnCount));
}

function sentOver(network: FlowNetwork, rows: readonly RowArcs[], prices: Float64Array): FlowState {
  const state = new FlowState(network, arcsOf(rows), prices);
  settleFlow(state, range(network.rowCount));
  sendUnits(state);
  return state;
}

/** Goes on from a flow whose pairs now cost something else: those that are gone leave, and so does whoever stood on them. */
export function cheapenFlow(state: FlowState, costs: PairCosts, search: Search): void {
  const chooser = new ArcChooser(costs, state.network.columnCount);
  const { arcs, moved } = recosted(state, costs);
  state.replaceArcs(arcs, moved);
  settleFlow(state, range(state.network.rowCount));
  sendUnits(state);
  addCheaper(state, chooser, search, false);
}

/** So many pairs may be listed at once: some 100 MB. */
const mostListed = 4_000_000;
/** Each round takes several times as many pairs as the one before. */
const moreEachRound = 4;

/**
 * Takes in pairs that would be cheaper until there are none; true when the flow is the cheapest. Where every row likes the same
 * columns, few pairs are never enough: after three rounds of that it may give up, and false says so.
 */
function addCheaper(state: FlowState, chooser: ArcChooser, search: Search, mayGiveUp: boolean): boolean {
  const { network, price } = state;
  for (let round = 1, most = search.few; ; round += 1, most *= moreEachRound) {
    const more = new Map<number, RowArcs>();
    for (let row = 0; row < network.rowCount; row++) {
      if (network.supply[row] === 0) continue;
      // As many as the row has units may be pairs that it uses already.
      const arcs = chooser.undercutting(row, price.rows[row]!, price.columns, most + network.supply[row]!);
      if (arcs !== null) more.set(row, arcs);
    }
    search.lookedAt(network.rowCount * network.columnCount);
    const open = newArcs(state, more);
    if (open.size === 0) return true;
    if (mayGiveUp && round === 3 && open.size * 2 > network.rowCount) return false;
    const { arcs, moved } = withMoreArcs(state.arcs, open);
    state.replaceArcs(arcs, moved);
    settleFlow(state, open.keys());
    sendUnits(state);
  }
}

/** Without the pairs that are looked at already: one that is used may well cost less than its row pays. */
function newArcs({ arcs }: FlowState, more: ReadonlyMap<number, RowArcs>): Map<number, RowArcs> {
  const open = new Map<number, RowArcs>();
  for (const [row, { columns, costs }] of more) {
    const known = new Set(arcs.column.subarray(arcs.start[row], arcs.start[row + 1]));
    const places = [...columns.keys()].filter((at) => !known.has(columns[at]!));
    if (places.length === 0) continue;
    open.set(row, {
      columns: Int32Array.from(places, (at) => columns[at]!),
      costs: Float64Array.from(places, (at) => costs[at]!),
    });
  }
  return open;
}

function recosted({ arcs, network }: FlowState, costs: PairCosts): { arcs: PairArcs; moved: Int32Array } {
  const size = arcs.column.length;
  const moved = new Int32Array(size).fill(-1);
  const start = new Int32Array(network.rowCount + 1);
  const [rows, columns, kept] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
  let count = 0;
  for (let row = 0; row < network.rowCount; row++) {
    for (let arc = arcs.start[row]!; arc < arcs.start[row + 1]!; arc++) {
      const column = arcs.column[arc]!;
      const cost = costs.cost(row, column);
      if (cost === Infinity) continue;
      moved[arc] = count;
      rows[count] = row;
      columns[count] = column;
      kept[count++] = cost;
    }
    start[row + 1] = count;
  }
  const fit = { row: rows.slice(0, count), column: columns.slice(0, count), cost: kept.slice(0, count) };
  return { arcs: { start, ...fit }, moved };
}

/**
 * A first guess: what a column's pairs cost less than the average, over some of the rows. Columns that everybody would like begin
 * dear, so that the likeliest pairs of the rows spread over all of them; where there are too few places for all units, every
 * column begins as dear as being left out is, for that is what the last of them will cost.
 */
function firstPrices(network: FlowNetwork, costs: PairCosts): Float64Array {
  const { rowCount, columnCount, supply } = network;
  const none = new Float64Array(columnCount);
  const open = new Int32Array(columnCount);
  const own = new Float64Array(columnCount);
  const sums = new Float64Array(columnCount);
  const counts = new Float64Array(columnCount);
  const step = Math.max(1, Math.floor(rowCount / sampledRows));
  for (let row = 0; row < rowCount; row += step) {
    const size = supply[row] === 0 ? 0 : costs.undercutting(row, none, Infinity, open, own);
    for (let at = 0; at < size; at++) {
      const column = open[at]!;
      sums[column]! += own[at]!;
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

const noArcs: RowArcs = { columns: new Int32Array(0), costs: new Float64Array(0) };
const range = (size: number) => Array.from({ length: size }, (_, at) => at);
