import type { WeightWord } from './criteria.ts';

/** How a kept column of two people is compared. */
export const comparisons = ['same', 'different', 'overlap', 'distance'] as const;
export type Comparison = (typeof comparisons)[number];

/** A kept column that counts in a match. */
export interface OwnCriterion {
  /** The heading it was kept under; capitals, accents and spaces do not matter. */
  readonly fact: string;
  readonly comparison: Comparison;
  readonly weight: WeightWord;
}

/** As many kept columns count in one match. */
export const mostOwnCriteria = 12;
