import { type WeightWord, weightOf } from './criteria.ts';
import type { PairWishes } from './pair-wishes.ts';

const firstWish = 1500;
const lessEachPlace = 300;

/**
 * What wishes add to the points of a pair, beside how well the two fit: 1,500 for a first wish, 1,200 for a second and so on
 * down to 300, times the weight; the wish of each side adds its own. A share of the fit instead would hardly ever be felt:
 * one skill more would outweigh a first wish.
 */
export function wishPoints({ menteeRank, mentorRank }: PairWishes, weight: WeightWord): number {
  return weightOf[weight] * (pointsOfPlace(menteeRank) + pointsOfPlace(mentorRank));
}

/** How much two people wish for each other where wishes are met before fit is looked at: 5 for a first wish down to 1, for each side. */
export const wishStrength = (wishes: PairWishes) => wishPoints(wishes, 'some') / lessEachPlace;

function pointsOfPlace(rank: number | null): number {
  return rank === null ? 0 : Math.max(lessEachPlace, firstWish - lessEachPlace * (rank - 1));
}
