import type { PossiblePair } from './criteria.ts';
import type { Profile } from './profile.ts';

/** Words that a mentee asks for and a mentor may have, and how much each counts by its place in the mentee's list. */
export interface WordsOfCriterion {
  readonly wanted: (mentee: Profile) => ReadonlyMap<string, string>;
  readonly offered: (mentor: Profile) => ReadonlyMap<string, string>;
  /** A whole number; place 0 is the first. */
  readonly countOf: (place: number) => number;
}

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
    all += count;
    if (offered.has(key)) got += count;
  }
  return valueOfPart(got, all);
}

/** What a part counts as a value, whole. */
export const valueOfPart = (got: number, all: number) => Math.round((100 * got) / all);
