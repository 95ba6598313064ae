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
  /** The group of each column, or −1. */
  readonly groupOf: Int32Array;
  readonly groupPlaces: Int32Array;
  readonly groupCost: Float64Array;
}

/** What the pairs of a network cost in one stage. */
export interface PairCosts {
  /**
   * Writes the columns whose pair with this row costs less than `below` once their prices are taken off, and what it costs
   * then; answers how many.
   */
  undercutting(
    row: number,
    columnPrices: Float64Array,
    below: number,
    columns: Int32Array,
    reduced: Float64Array,
  ): number;
  /** The cost of a pair, Infinity where there is none. */
  cost(row: number, column: number): number;
}

/** Dual values: reduced cost of an arc = its cost + price where it begins − price where it ends. */
export interface NodePrices {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly groups: Float64Array;
  readonly sink: number;
}
