import type { IndexPair } from './assignment-problem.ts';

/** The goals in their order: a later one only chooses among the best for all earlier ones. */
export type Goal = 'served' | 'pairs' | 'worst' | 'total' | 'tie-break';

/** Dual values of one stage: reduced cost of an arc = its cost + price where it begins − price where it ends. */
export interface Prices {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly sink: number;
}

export interface StageProof {
  readonly goal: Goal;
  readonly prices: Prices;
  /** For 'worst': prices which prove that no choice avoids every pair at or below the worst one; else null. */
  readonly ceiling: Prices | null;
}

export interface StageCheck {
  readonly goal: Goal;
  /** What the pairs reach in this stage, as a cost (fewer is better), and what the prices prove to be the least. */
  readonly reached: number;
  readonly bound: number;
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
  /** Points of all pairs; a locked forbidden pair adds none. */
  readonly total: number;
  /** Points of the weakest pair that is not locked; null when every pair is locked or there is none. */
  readonly worst: number | null;
  readonly proof: readonly StageProof[];
}

export type AssignmentResult =
  | (Assignment & { readonly certificate: Certificate })
  | { readonly ok: false; readonly sentence: string };
