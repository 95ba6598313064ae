import type { PairWishes } from '../points/pair-wishes.ts';
import type { PairNames } from '../rules/explain-rule.ts';

const places = ['first', 'second', 'third', 'fourth', 'fifth'];

/** Who of the two wished for the other and in which place, in at most two sentences; none where nobody did. */
export function explainWishes(
  { menteeRank, mentorRank }: PairWishes,
  { mentee, mentor }: Pick<PairNames, 'mentee' | 'mentor'>,
): string[] {
  const place = menteeRank === mentorRank && menteeRank !== null ? places[menteeRank - 1] : undefined;
  if (place !== undefined) return [`${mentee} and ${mentor} are each other’s ${place} wish.`];
  return [
    ...(menteeRank === null ? [] : [`${sayWish(mentor, mentee, menteeRank)}.`]),
    ...(mentorRank === null ? [] : [`${sayWish(mentee, mentor, mentorRank)}.`]),
  ];
}

/** "Tom is the first wish of Mei", without a full stop. */
export function sayWish(wished: string, wisher: string, rank: number): string {
  const place = places[rank - 1];
  return place === undefined
    ? `${wished} is among the wishes of ${wisher}`
    : `${wished} is the ${place} wish of ${wisher}`;
}
