import { type FoundPairs, foundPairs, type PairCosts } from './flow-network.ts';
import { nthSmallest } from './nth-smallest.ts';
import type { RowArcs, RowPairs } from './pair-arcs.ts';

/** Pairs that undercut what a row pays. */
export interface Undercutting {
  /** The cheapest of them; null when there are none. */
  readonly cheaper: RowArcs | null;
  /** Whether none of them was left out. */
  readonly isAll: boolean;
}

/** What a row is told when all its pairs were asked. */
export interface Asked extends Undercutting {
  /** Pairs to ask in place of all while the row's price stays above `known`: whatever could cost it no more is among them. */
  readonly near: RowPairs | null;
  readonly known: number;
}

const nothingNear = { near: null, known: Infinity };

/** So many pairs are kept near a row at most. */
const mostNear = 40;
/** The dearest of the last so many rows' cheapest pairs is a good guess at the next one's. */
const rowsRemembered = 8;

/** Picks pairs of one row out of all its pairs, by what they would cost at given prices of the columns. Holds its arrays. */
export class ArcChooser {
  private readonly costs: PairCosts;
  private readonly found: FoundPairs;
  private readonly moved: Float64Array;
  private readonly places: Int32Array;
  /** What the last of the cheapest pairs cost the last rows. */
  private readonly limits = new Float64Array(rowsRemembered).fill(Infinity);
  private nextLimit = 0;

  constructor(costs: PairCosts, columnCount: number) {
    this.costs = costs;
    this.found = foundPairs(columnCount);
    this.moved = new Float64Array(columnCount);
    this.places = new Int32Array(columnCount);
  }

  /** The `most` cheapest pairs of a row; equal ones are taken from a place of the row's own on, so that rows spread. */
  cheapest(row: number, columnPrices: Float64Array, most: number): RowArcs {
    // Most rows are told by few of their pairs in this way. All costs are whole, so those that cost just as much are found too.
    let size = this.costs.undercutting(row, columnPrices, Math.max(...this.limits) + 1, this.found);
    if (size < most) size = this.costs.undercutting(row, columnPrices, Infinity, this.found);
    if (size > most) return this.arcsAt(this.best(row, size, most));
    const pairs = this.firstPairs(size);
    return { ...pairs, costs: this.costsOf(pairs.points) };
  }

  /** What a row that pays so much could have for less, `most` at most; and what it could have for less than `margin` more. */
  undercutting(row: number, rowPrice: number, columnPrices: Float64Array, margin: number, most: number): Asked {
    const size = this.costs.undercutting(row, columnPrices, margin - rowPrice, this.found);
    const told = this.cheaperOf(row, size, rowPrice, most);
    return { ...told, ...(margin > 0 ? this.nearOf(size, margin - rowPrice) : nothingNear) };
  }

  /** All pairs of a row that cost less than this once the prices of their columns are taken off. */
  pairsBelow(row: number, below: number, columnPrices: Float64Array): RowPairs {
    return this.firstPairs(this.costs.undercutting(row, columnPrices, below, this.found));
  }

  /** Those found below a cost; of too many the cheapest. */
  private nearOf(size: number, below: number): Pick<Asked, 'near' | 'known'> {
    const { columns, points, reduced } = this.found;
    if (size <= mostNear) return { near: this.firstPairs(size), known: -below };
    this.moved.set(reduced.subarray(0, size));
    const limit = nthSmallest(this.moved, size, mostNear - 1);
    const { places } = this;
    let count = 0;
    for (let at = 0; at < size; at++) if (reduced[at]! < limit) places[count++] = at;
    const own = places.subarray(0, count);
    return { near: { columns: own.map((at) => columns[at]!), points: own.map((at) => points[at]!) }, known: -limit };
  }

  /** The same out of few pairs, when all that could undercut are known to be among them. */
  undercuttingAmong(
    { columns, points }: RowPairs,
    row: number,
    rowPrice: number,
    columnPrices: Float64Array,
    most: number,
  ): Undercutting {
    const { costs, found } = this;
    let size = 0;
    for (let at = 0; at < columns.length; at++) {
      const reduced = costs.costOf(points[at]!) - columnPrices[columns[at]!]!;
      if (reduced + rowPrice >= 0) continue;
      found.columns[size] = columns[at]!;
      found.points[size] = points[at]!;
      found.reduced[size++] = reduced;
    }
    return this.cheaperOf(row, size, rowPrice, most);
  }

  /** How much more than the cheapest the last of so many pairs of a row costs; Infinity when it has fewer. */
  marginFor(row: number, columnPrices: Float64Array, count: number): number {
    const size = this.costs.undercutting(row, columnPrices, Infinity, this.found);
    if (size < count) return Infinity;
    const { reduced } = this.found;
    return nthSmallest(reduced, size, count - 1) - nthSmallest(reduced, size, 0);
  }

  private cheaperOf(row: number, size: number, rowPrice: number, most: number): Undercutting {
    const { reduced } = this.found;
    const { places } = this;
    let count = 0;
    for (let at = 0; at < size; at++) if (reduced[at]! + rowPrice < 0) places[count++] = at;
    if (count === 0) return { cheaper: null, isAll: true };
    if (count > most) return { cheaper: this.arcsAt(this.best(row, size, most)), isAll: false };
    return { cheaper: this.arcsAt(places.subarray(0, count)), isAll: true };
  }

  private firstPairs(size: number): RowPairs {
    return { columns: this.found.columns.slice(0, size), points: this.found.points.slice(0, size) };
  }

  /** Where the `most` cheapest of those found stand. */
  private best(row: number, size: number, most: number): Int32Array {
    const { moved } = this;
    const { reduced } = this.found;
    moved.set(reduced.subarray(0, size));
    const limit = nthSmallest(moved, size, most - 1);
    this.limits[this.nextLimit++ % rowsRemembered] = limit;
    const places = new Int32Array(most);
    let count = 0;
    for (let at = 0; at < size; at++) if (reduced[at]! < limit) places[count++] = at;
    let at = (Math.imul(row + 1, 0x9e3779b1) >>> 0) % size;
    while (count < most) {
      if (reduced[at] === limit) places[count++] = at;
      at = at + 1 === size ? 0 : at + 1;
    }
    return places;
  }

  private arcsAt(places: Int32Array): RowArcs {
    const points = places.map((at) => this.found.points[at]!);
    return { columns: places.map((at) => this.found.columns[at]!), points, costs: this.costsOf(points) };
  }

  private costsOf(points: Int32Array): Float64Array {
    const costs = new Float64Array(points.length);
    for (let at = 0; at < points.length; at++) costs[at] = this.costs.costOf(points[at]!);
    return costs;
  }
}
