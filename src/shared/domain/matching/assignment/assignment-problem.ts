import type { PointLists, PointRows } from './point-rows.ts';

/**
 * 'worst-first' lifts the weakest free pair before it counts the total; 'leximin' then has as few pairs as can be in the lowest
 * band of points, then in the next, and so on; 'total' counts the total alone.
 */
export type GoalPolicy = (typeof goalPolicies)[number];

export const goalPolicies = ['worst-first', 'leximin', 'total'] as const;

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
  /** Whether as many columns as can be get at least one row, once as many pairs as can be are made. Locked pairs count. */
  readonly columnsServed?: boolean | undefined;
  /** How much is wished for each pair, row by row, where wishes are met before points count. */
  readonly wishes?: WishTable | undefined;
  /** 'leximin': pairs whose points lie in one band of so many points are alike; 250 where nothing is said. */
  readonly bandWidth?: number | undefined;
}

/** Whole numbers from 0 to `mostWished`, as a table row by row or as lines. */
export type WishTable = Int16Array | readonly (readonly number[])[];

export const mostWished = 10_000;

/** Keeps every sum along a path far below 2^53, so that float64 counts exactly. */
export const mostPoints = 1_000_000;
