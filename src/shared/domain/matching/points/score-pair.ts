import { allCriteria } from './criteria/all-criteria.ts';
import { type Criterion, neutralValue, type PossiblePair, type Weights, weightOf } from './criteria.ts';
import type { WeighedOwn } from './own-criteria.ts';

export interface CriterionPart {
  readonly criterion: Criterion;
  /** Whole points this criterion adds, out of those it could; the parts of a pair add up to its points. */
  readonly points: number;
  readonly outOf: number;
  readonly known: boolean;
}

export interface PairScore {
  /** 0 to 10,000, whole. */
  readonly points: number;
  readonly parts: readonly CriterionPart[];
}

export const fullPoints = 10_000;

/** What all criteria weigh together. */
export const sumOfWeights = (weights: Weights, own: readonly WeighedOwn[]) =>
  weigh(weights, own).reduce((total, { weight }) => total + weight, 0);

/** Every criterion with what it weighs, the pool's own last. */
const weigh = (weights: Weights, own: readonly WeighedOwn[]): readonly { criterion: Criterion; weight: number }[] => [
  ...allCriteria.map((criterion) => ({ criterion, weight: weightOf[weights[criterion.name]] })),
  ...own,
];

/** Points for values times their weights, added up; the middle where nothing has a weight. */
export const pointsOfAmount = (amount: number, sum: number) =>
  sum === 0 ? fullPoints / 2 : Math.round((amount * fullPoints) / (100 * sum));

/**
 * Weighted mean of the criteria in whole points; what is not known counts as the neutral middle. Without any weight
 * every pair stands in the middle.
 */
export function scorePair(pair: PossiblePair, weights: Weights, own: readonly WeighedOwn[] = []): PairScore {
  const weighed = weigh(weights, own).filter(({ weight }) => weight > 0);
  const sum = sumOfWeights(weights, own);

  // Each part is the difference of two rounded running sums, so that no point is lost between the parts and the whole.
  const share = (amount: number) => pointsOfAmount(amount, sum);
  let reached = 0;
  let possible = 0;
  const parts = weighed.map(({ criterion, weight }): CriterionPart => {
    const value = criterion.value(pair);
    const [reachedBefore, possibleBefore] = [reached, possible];
    reached += weight * (value ?? neutralValue);
    possible += weight * 100;
    return {
      criterion,
      points: share(reached) - share(reachedBefore),
      outOf: share(possible) - share(possibleBefore),
      known: value !== null,
    };
  });
  return { points: share(reached), parts };
}
