/** What each column of a row adds, by classes of columns. */
export interface RowPart {
  /** By class. */
  readonly amounts: Int16Array;
  /** The class of each column. */
  readonly classes: Classification;
}

/** The narrower, the more of it is at hand: all of one table have the same width. */
export type Classification = Uint16Array | Uint32Array;

/** Room for a number below `most` for each column. */
export function createClassification(columns: number, most: number): Classification {
  return most <= 0x1_00_00 ? new Uint16Array(columns) : new Uint32Array(columns);
}
