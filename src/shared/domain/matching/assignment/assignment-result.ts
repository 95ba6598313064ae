import type { IndexPair } from './assignment-problem.ts';

/** The goals in their order: a later one only chooses among the best for all earlier ones. */
export type Goal = 'served' | 'pairs' | 'columns' | 'worst' | 'even' | 'wishes' | 'total' | 'tie-break';

/** Dual values: reduced cost of an arc = its cost + price where it begins − price where it ends. The sink's price is 0. */
export interface Prices {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly groups: readonly number[];
}

/** Prices by which anybody can check that nothing better exists, without searching. */
export interface Proof {
  /** All policies but 'total': that no choice at all serves more rows, nor makes more pairs, nor serves more columns. */
  readonly placed: Prices | null;
  /** All policies but 'total': that less is placed where the weakest pair has one point more; null where all pairs are locked. */
  readonly ceiling: Prices | null;
  /**
   * Where there are further goals: that no choice with the weakest pair this strong places more; then for each of these goals that
   * no choice equally good before is better by it. Empty for all other problems.
   */
  readonly between: readonly Prices[];
  /** That no choice (with the weakest pair this strong, and as good by further goals) serves more, or makes more pairs, or has more points. */
  readonly total: Prices;
  /** That no equally good choice comes before it by the hash of its keys. */
  readonly tieBreak: Prices;
}

export interface StageCheck {
  readonly goal: Goal;
  /** By how much the prices fail to prove that nothing better exists; 0 is a proof. */
  readonly gap: number;
  readonly ok: boolean;
}

export interface Certificate {
  readonly ok: boolean;
  /** Sum of the gaps of all stages; 0 when the pairs are proved best in every goal. */
  readonly gap: number;
  readonly stages: readonly StageCheck[];
  /** What does not add up, for the log; empty when ok. */
  readonly findings: readonly string[];
  /** Under smallest group sizes, into how many parts all choices were split, each with a proof of its own. */
  readonly parts?: number;
}

/** A choice of pairs with its figures and the prices that prove it. */
export interface Assignment {
  readonly ok: true;
  /** Sorted by row, then column; locks included. */
  readonly pairs: readonly IndexPair[];
  /** Rows with a need and no pair, ascending. */
  readonly unserved: readonly number[];
  readonly served: number;
  readonly count: number;
  /** Columns with a pair. */
  readonly columns: number;
  /** What is wished for all pairs together; 0 where wishes are no goal of their own. */
  readonly wishes: number;
  /** Points of all pairs; a locked forbidden pair adds none. */
  readonly total: number;
  /** Points of the weakest pair that is not locked; null when every pair is locked or there is none. */
  readonly worst: number | null;
  readonly proof: Proof;
}

export type AssignmentResult =
  | (Assignment & { readonly certificate: Certificate })
  | { readonly ok: false; readonly sentence: string };
