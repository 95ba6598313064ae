import type { PossiblePair, WordsOfCriterion } from './criteria.ts';

/** The part of what a mentee asks for that the mentor has, 0 to 100; null when one of the two has said nothing. */
export function valueOfWords(words: WordsOfCriterion, { mentee, mentor }: PossiblePair): number | null {
  const wanted = words.wanted(mentee);
  const offered = words.offered(mentor);
  if (wanted.size === 0 || offered.size === 0) return null;
  let got = 0;
  let all = 0;
  let place = 0;
  for (const key of wanted.keys()) {
    const count = words.countOf(place++);
    all += count * words.fullStrength;
    if (offered.has(key)) got += count * words.strengthOf(mentor, key);
  }
  return valueOfPart(got, all);
}

/** What a part counts as a value, whole. */
export const valueOfPart = (got: number, all: number) => Math.round((100 * got) / all);
