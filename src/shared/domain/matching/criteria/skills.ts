import type { WordCriterion, WordsOfCriterion } from '../criteria.ts';
import { sharedWords } from '../shared-words.ts';
import { valueOfWords } from '../value-of-words.ts';

/** What is named first is wanted most: it counts three times, the second twice, every other once. */
const countOfPlace = [3, 2];

const words: WordsOfCriterion = {
  wanted: (mentee) => mentee.skillsWanted,
  offered: (mentor) => mentor.skillsOffered,
  countOf: (place) => countOfPlace[place] ?? 1,
};

/** The part of the skills the mentee asked for that the mentor offers; the first in the list count most. */
export const skills: WordCriterion = {
  name: 'skills',
  words,
  value: (pair) => valueOfWords(words, pair),
  sentence: ({ mentee, mentor }) => {
    const wanted = mentee.skillsWanted;
    if (wanted.size === 0) return `${mentee.name} has not said which skills to work on, so this stays neutral.`;
    if (mentor.skillsOffered.size === 0)
      return `Which skills ${mentor.name} offers is not known, so this stays neutral.`;
    const shared = sharedWords(wanted, mentor.skillsOffered);
    const list = shared.join(', ');
    if (wanted.size === 1) {
      return shared.length === 1
        ? `Offers the skill ${mentee.name} asked for: ${list}.`
        : `Does not offer the skill ${mentee.name} asked for.`;
    }
    if (shared.length === 0) return `Offers none of the ${wanted.size} skills ${mentee.name} asked for.`;
    if (shared.length === wanted.size) {
      return `Offers ${wanted.size === 2 ? 'both' : `all ${wanted.size}`} skills ${mentee.name} asked for: ${list}.`;
    }
    const [first] = wanted.values();
    const offered = shared.length === 1 ? 'It was named first' : 'The one named first is among them';
    const named = first === shared[0] ? offered : `Named first was ${first}`;
    return `Offers ${shared.length} of the ${wanted.size} skills ${mentee.name} asked for: ${list}. ${named}.`;
  },
};
