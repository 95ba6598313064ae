import type { PairCosts } from './flow-network.ts';
import { nthSmallest } from './nth-smallest.ts';
import type { RowArcs } from './pair-arcs.ts';

/** Picks pairs of one row out of all its pairs, by what they would cost at given prices of the columns. Holds its arrays. */
export class ArcChooser {
  private readonly costs: PairCosts;
  private readonly reduced: Float64Array;
  private readonly moved: Float64Array;
  private readonly picked: Int32Array;

  constructor(costs: PairCosts, columnCount: number) {
    this.costs = costs;
    this.reduced = new Float64Array(columnCount);
    this.moved = new Float64Array(columnCount);
    this.picked = new Int32Array(columnCount);
  }

  /** The `most` cheapest pairs of a row; equal ones are taken from a place of the row's own on, so that rows spread. */
  cheapest(row: number, columnPrices: Float64Array, most: number): RowArcs {
    return this.pick(row, columnPrices, Infinity, most);
  }

  /** The pairs, `most` at most, that cost less at these prices than the dearest of the row's: the flow may become cheaper with them. */
  undercutting(row: number, rowPrice: number, columnPrices: Float64Array, most: number): RowArcs | null {
    const arcs = this.pick(row, columnPrices, -rowPrice, most);
    return arcs.columns.length === 0 ? null : arcs;
  }

  private pick(row: number, columnPrices: Float64Array, below: number, most: number): RowArcs {
    const size = this.costs.undercutting(row, columnPrices, below, this.picked, this.reduced);
    return this.arcs(row, size > most ? this.best(row, size, most) : this.picked.slice(0, size));
  }

  private best(row: number, size: number, most: number): Int32Array {
    const { reduced, picked, moved } = this;
    moved.set(reduced.subarray(0, size));
    const limit = nthSmallest(moved, size, most - 1);
    const columns = new Int32Array(most);
    let count = 0;
    for (let at = 0; at < size; at++) if (reduced[at]! < limit) columns[count++] = picked[at]!;
    let at = (Math.imul(row + 1, 0x9e3779b1) >>> 0) % size;
    while (count < most) {
      if (reduced[at] === limit) columns[count++] = picked[at]!;
      at = at + 1 === size ? 0 : at + 1;
    }
    return columns;
  }

  private arcs(row: number, columns: Int32Array): RowArcs {
    const costs = new Float64Array(columns.length);
    for (let at = 0; at < columns.length; at++) costs[at] = this.costs.cost(row, columns[at]!);
    return { columns, costs };
  }
}
