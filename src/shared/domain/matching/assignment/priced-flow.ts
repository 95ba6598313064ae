import { mostPoints } from './assignment-problem.ts';
import { ArcChooser, type Undercutting } from './choose-arcs.ts';
import type { PairCosts } from './flow-network.ts';
import { FlowState } from './flow-state.ts';
import { GrowingArcs } from './growing-arcs.ts';
import { type PairArcs, type RowArcs, type RowPairs, withMoreArcs } from './pair-arcs.ts';
import { recosted } from './recosted.ts';
import { sendUnits } from './send-units.ts';
import { settleFlow } from './settle-flow.ts';
import type { Search } from './solve-progress.ts';

/** Each round takes several times as many pairs as the one before. */
const moreEachRound = 4;
/**
 * So many pairs of a row are kept near, more or less: they are asked again in place of all. More would be a tenth faster at
 * 5,000 rows, and at 20,000 take more than half a gigabyte.
 */
const keptNear = 28;
const sampledRows = 32;

/**
 * A flow over few pairs that is made the cheapest over all: every pair is asked whether it would be cheaper at the prices reached,
 * and those that would join in, until none does; then the prices prove the flow for all. Columns only ever become dearer (their
 * prices are taken off, and fall). So a row is asked again only when it pays more than when it was asked last; and while it pays
 * less than a margin more, only the pairs within that margin can be cheaper, which are kept near.
 */
export class PricedFlow {
  readonly state: FlowState;
  costs: PairCosts;
  private chooser: ArcChooser;
  /** The price of each row when none of its pairs was cheaper; Infinity where they have yet to be asked. */
  private readonly asked: Float64Array;
  /** Above this price of the row, all its pairs that are cheaper, or cost as much as it pays, are among those kept near. */
  private readonly known: Float64Array;
  private readonly near: (RowPairs | null)[];
  private readonly keepsNear: boolean;
  /** The ties that were found last, and the price at which they were. */
  private readonly tied: (RowPairs | null)[];
  private readonly tiedAt: Float64Array;
  private margin = 0;

  /** Where all pairs cost alike, too many are near to keep them. */
  constructor(state: FlowState, costs: PairCosts, keepsNear: boolean) {
    this.keepsNear = keepsNear;
    this.state = state;
    this.costs = costs;
    this.chooser = new ArcChooser(costs, state.network.columnCount);
    this.asked = new Float64Array(state.network.rowCount).fill(Infinity);
    this.known = this.asked.slice();
    this.near = Array.from(this.asked, () => null);
    this.tied = Array.from(this.asked, () => null);
    this.tiedAt = this.asked.slice();
  }

  /**
   * Takes in pairs that would be cheaper until there are none; true when the flow is the cheapest. Where every row likes the same
   * columns, few pairs are never enough: after three rounds of that it may give up, and false says so.
   */
  addCheaper(search: Search, mayGiveUp: boolean): boolean {
    const { state } = this;
    if (this.keepsNear && this.margin === 0) this.margin = this.usualMargin();
    const { rowCount } = state.network;
    for (let round = 1, most = search.few; ; round += 1, most *= moreEachRound) {
      const more = this.cheaperPairs(most, search);
      if (more.size === 0) return true;
      if (mayGiveUp && round === 3 && more.size * 2 > rowCount) return false;
      const { arcs, moved } = withMoreArcs(state.arcs, more);
      state.replaceArcs(arcs, moved);
      settleFlow(state, more.keys());
      sendUnits(state);
    }
  }

  /** Goes on where pairs cost something else: those that are gone leave, and so does whoever stood on them. */
  changeCosts(costs: PairCosts, search: Search): void {
    const { state } = this;
    // With more points to have there are only fewer pairs, and none that was too dear has become cheaper.
    if (costs.least < this.costs.least) this.forget();
    this.costs = costs;
    this.chooser = new ArcChooser(costs, state.network.columnCount);
    const { arcs, moved } = recosted(state, costs);
    state.replaceArcs(arcs, moved);
    settleFlow(state, this.asked.keys());
    sendUnits(state);
    this.addCheaper(search, false);
  }

  /** Says that a pair has other points now, −1 where it may not be; the flow has to be repaired then. */
  changePair(row: number, column: number, points: number): void {
    const { arcs } = this.state;
    const cost = this.costs.costOf(points);
    const arc = arcs.column.subarray(arcs.start[row], arcs.start[row + 1]).indexOf(column) + arcs.start[row]!;
    if (arc >= arcs.start[row]!) {
      arcs.points[arc] = points;
      arcs.cost[arc] = cost;
    }
    this.near[row] = null;
    this.known[row] = Infinity;
    this.tied[row] = null;
    if (cost < Infinity) this.asked[row] = Infinity;
  }

  /** Makes the flow the cheapest again after some rows changed, or some places. */
  repair(rows: Iterable<number>, search: Search): void {
    const { state } = this;
    settleFlow(state, rows);
    sendUnits(state);
    this.addCheaper(search, false);
    const sunk = state.levelPrices();
    for (let row = 0; row < this.asked.length; row++) {
      this.asked[row]! -= sunk;
      this.known[row]! -= sunk;
      this.tiedAt[row]! -= sunk;
    }
  }

  /** Asks every row again: pairs have come up that were none before. */
  forget(): void {
    this.asked.fill(Infinity);
    this.known.fill(Infinity);
    this.tied.fill(null);
  }

  /** The pairs that cost their rows just what they pay, which is what may be chosen among for the same whole; no cost is set yet. */
  ties(): PairArcs {
    const { network, price } = this.state;
    const ties = new GrowingArcs(network.rowCount);
    for (let row = 0; row < network.rowCount; row++) {
      const rowPrice = price.rows[row]!;
      const before = ties.size;
      let cheaper = 0;
      const { columns, points } = this.tiesAmong(row, rowPrice);
      for (let at = 0; at < columns.length; at++) {
        const column = columns[at]!;
        const reduced = this.costs.costOf(points[at]!) + rowPrice - price.columns[column]!;
        if (reduced === 0) ties.add(row, column, points[at]!);
        else if (reduced < 0) cheaper++;
      }
      // One that costs less becomes a tie once its column is dearer: then the ties are looked for afresh.
      this.tied[row] = cheaper > 0 ? null : ties.since(before);
      this.tiedAt[row] = rowPrice;
    }
    return ties.arcs();
  }

  /** Pairs among which are all ties of a row: the last ties, while it pays the same and columns only became dearer. */
  private tiesAmong(row: number, rowPrice: number): RowPairs {
    const last = this.tied[row];
    if (last && this.tiedAt[row] === rowPrice) return last;
    const near = rowPrice > this.known[row]! ? this.near[row]! : null;
    // All costs are whole: what costs no more than the row pays costs less than 1 more.
    return near ?? this.chooser.pairsBelow(row, 1 - rowPrice, this.state.price.columns);
  }

  private cheaperPairs(most: number, search: Search): Map<number, RowArcs> {
    const { network, price, arcs } = this.state;
    const more = new Map<number, RowArcs>();
    let wholeRows = 0;
    for (let row = 0; row < network.rowCount; row++) {
      const rowPrice = price.rows[row]!;
      if (network.supply[row] === 0 || rowPrice >= this.asked[row]!) continue;
      // As many as the row has units may be pairs that it uses already.
      const wanted = most + network.supply[row]!;
      const near = rowPrice > this.known[row]! ? this.near[row]! : null;
      if (near === null) wholeRows++;
      const told =
        near === null
          ? this.askAll(row, rowPrice, wanted)
          : this.chooser.undercuttingAmong(near, row, rowPrice, price.columns, wanted);
      const listed = arcs.column.subarray(arcs.start[row], arcs.start[row + 1]);
      const open = told.cheaper === null ? null : without(told.cheaper, listed);
      if (open !== null) more.set(row, open);
      this.asked[row] = told.isAll ? rowPrice : Infinity;
    }
    search.lookedAt(wholeRows * this.costs.perRow);
    return more;
  }

  private askAll(row: number, rowPrice: number, wanted: number): Undercutting {
    const told = this.chooser.undercutting(row, rowPrice, this.state.price.columns, this.margin, wanted);
    this.near[row] = told.near;
    this.known[row] = told.known;
    return told;
  }

  /** Within this margin of its cheapest pair a usual row has enough of them: 1 at least, so that ties are near. */
  private usualMargin(): number {
    const { network, price } = this.state;
    const margins: number[] = [];
    const step = Math.max(1, Math.floor(network.rowCount / sampledRows));
    for (let row = 0; row < network.rowCount; row += step) {
      if (network.supply[row] === 0) continue;
      margins.push(this.chooser.marginFor(row, price.columns, keptNear));
    }
    margins.sort((a, b) => a - b);
    const usual = margins[margins.length >> 1] ?? 1;
    return Number.isFinite(usual) ? Math.max(1, usual) : mostPoints;
  }
}

/** A flow over these pairs at these prices of the columns. */
export function flowOver(network: FlowState['network'], arcs: PairArcs, columnPrices: Float64Array): FlowState {
  const state = new FlowState(network, arcs, columnPrices);
  settleFlow(state, network.supply.keys());
  sendUnits(state);
  return state;
}

/** Without the pairs that are looked at already: one that is used may well cost less than its row pays. */
function without({ columns, points, costs }: RowArcs, listed: Int32Array): RowArcs | null {
  const known = new Set(listed);
  const places = [...columns.keys()].filter((at) => !known.has(columns[at]!));
  if (places.length === 0) return null;
  return {
    columns: Int32Array.from(places, (at) => columns[at]!),
    points: Int32Array.from(places, (at) => points[at]!),
    costs: Float64Array.from(places, (at) => costs[at]!),
  };
}
