/** Points of a row's pairs. */
export type Points = Int16Array | Int32Array;

/** Points that are made row by row whenever they are asked for, so that a table too large to be held never has to be. */
export interface PointRows {
  /** Writes what the pairs of a row have, one number for each column; less than 0 forbids. The same row always gets the same. */
  readonly write: (row: number, points: Int16Array) => void;
}

/** Points of few pairs of each row; all others are forbidden. */
export interface PointLists {
  /** Pairs of row r: from start[r] up to, not including, start[r + 1]. */
  readonly start: Int32Array;
  readonly columns: Int32Array;
  readonly points: Int32Array;
}

/** Pairs of one row: each with column `columns[at]`, or with column `at` where every column has its place. Less than 0 forbids. */
export interface RowPoints {
  readonly columns: Int32Array | null;
  readonly points: Points;
}
