/** What is asked of the pairs: how strong each must be, and what it weighs. */
export interface PairGoal {
  readonly least: number;
  readonly weightOf: (one: number, other: number) => number;
  /** No pair of so many points weighs more. */
  readonly mostWeight: (points: number) => number;
}
