import type { PointLists, PointRows } from './point-rows.ts';

/** 'worst-first' lifts the weakest free pair before it counts the total; 'total' counts the total alone. */
export type GoalPolicy = 'worst-first' | 'total';

/** A mentee's row and a mentor's column. */
export type IndexPair = readonly [row: number, column: number];

/**
 * Whom to place where, in plain numbers: rows have a need, columns a capacity, and each allowed pair a whole number of
 * points. The solver knows nothing of people; the keys only make the outcome independent of the order of rows.
 */
export interface AssignmentProblem {
  readonly rowKeys: readonly string[];
  readonly columnKeys: readonly string[];
  /** Points from 0 to `mostPoints`: a table row by row, in which null or −1 forbids the pair; rows made when asked for; or lists. */
  readonly scores: Int16Array | readonly (readonly (number | null)[])[] | PointRows | PointLists;
  /** How many different columns each row asks for. */
  readonly need: readonly number[];
  /** How many rows each column can take. */
  readonly capacity: readonly number[];
  /** How many rows each column has to take at least, before any goal counts; none where nothing is said. */
  readonly least?: readonly number[] | undefined;
  /** Columns that share a limit, such as the mentors of a department: the group of each column (−1 for none), and what each takes. */
  readonly groups?: { readonly of: readonly number[]; readonly capacity: readonly number[] } | undefined;
  /** Pairs that stand whatever the points say, even on a forbidden pair; they use need and capacity. */
  readonly locks: readonly IndexPair[];
  readonly policy: GoalPolicy;
  /** 'worst-first' lifts the weakest pair no further than this: a pair that stands there anyhow cannot be lifted. */
  readonly worstUpTo?: number | undefined;
}

/** Keeps every sum along a path far below 2^53, so that float64 counts exactly. */
export const mostPoints = 1_000_000;
