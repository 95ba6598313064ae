/**
 * Rows send units over pairs (one unit each) to columns, and on to the sink, through the column's group where it has one; or
 * straight to the sink: over `unfilled` (one wish fewer) or `unserved` (nobody at all). Pairs are not listed here: a
 * stage tells what each costs.
 */
export interface FlowNetwork {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly groupCount: number;
  /** Units each row sends. */
  readonly supply: Int32Array;
  /** How many units of each row may stay without a pair, at the one cost and at the other. */
  readonly unservedRoom: Int32Array;
  readonly unfilledRoom: Int32Array;
  readonly unservedCost: number;
  readonly unfilledCost: number;
  /** How many units each column can take, and each group, and what each of them costs (less than 0 where it has to be full). */
  readonly places: Int32Array;
  readonly columnCost: Float64Array;
  /** The first so many units of each column cost this beside, less than 0: they are taken before the others. */
  readonly firm: Int32Array;
  readonly firmCost: Float64Array;
  /** The group of each column, or −1. */
  readonly groupOf: Int32Array;
  readonly groupPlaces: Int32Array;
  readonly groupCost: Float64Array;
}

/** What the pairs of a network cost in one stage. */
export interface PairCosts {
  /** How many pairs a row has, on the average. */
  readonly perRow: number;
  /** How many points a pair has to have. */
  readonly least: number;
  /** Writes the pairs of this row that cost less than `below` once the prices of their columns are taken off; answers how many. */
  undercutting(row: number, columnPrices: Float64Array, below: number, found: FoundPairs): number;
  /** What a pair of so many points costs, Infinity where it may not be. */
  costOf(points: number): number;
}

/** Room for pairs of one row: with which column, of how many points, at what cost once the column's price is taken off. */
export interface FoundPairs {
  readonly columns: Int32Array;
  readonly points: Int32Array;
  readonly reduced: Float64Array;
}

/** Room for as many pairs as there are columns. */
export const foundPairs = (columnCount: number): FoundPairs => ({
  columns: new Int32Array(columnCount),
  points: new Int32Array(columnCount),
  reduced: new Float64Array(columnCount),
});

/** Dual values: reduced cost of an arc = its cost + price where it begins − price where it ends. */
export interface NodePrices {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly groups: Float64Array;
  readonly sink: number;
}
