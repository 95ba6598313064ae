import type { GoalPolicy } from '../assignment/assignment-problem.ts';

/** Two peers by their places, the earlier place first. */
export type PeerPair = readonly [one: number, other: number];

/**
 * Whom to pair with whom where anybody may partner anybody, in plain numbers. The solver knows nothing of people; the keys
 * only make the outcome independent of their order.
 */
export interface PeerProblem {
  readonly keys: readonly string[];
  /** Points of every two, a square table read row by row, the same in both halves; below 0 forbids the pair. */
  readonly points: Int16Array;
  /** Pairs that stand whatever the points say, even forbidden ones; each takes both out for all others. */
  readonly locks: readonly PeerPair[];
  readonly policy: GoalPolicy;
  /** 'worst-first' lifts the weakest pair no further than this: a pair that stands there anyhow cannot be lifted. */
  readonly worstUpTo?: number | undefined;
}
