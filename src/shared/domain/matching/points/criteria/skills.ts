import { listInWords } from '../../../list-in-words.ts';
import type { WordCriterion, WordsOfCriterion } from '../criteria.ts';
import type { Profile } from '../profile.ts';
import { sharedWords } from '../shared-words.ts';
import { valueOfWords } from '../value-of-words.ts';

/** What is named first is wanted most: it counts three times, the second twice, every other once. */
const countOfPlace = [3, 2];

/** Tenths of a skill by how well it is offered. Who does not say how well stands with those who know it well. */
const strengthOfLevel = { some: 6, well: 9, expert: 10 } as const;

const words: WordsOfCriterion = {
  wanted: (mentee) => mentee.skillsWanted,
  offered: (mentor) => mentor.skillsOffered,
  strengthOf: (mentor, skill) => strengthOfLevel[mentor.skillLevels.get(skill) ?? 'well'],
  fullStrength: 10,
  countOf: (place) => countOfPlace[place] ?? 1,
};

/** Shared skills as the mentee spells them, each with how well the mentor says to know it. */
function withLevels(wanted: ReadonlyMap<string, string>, mentor: Profile): string {
  const shared = [...wanted].filter(([key]) => mentor.skillsOffered.has(key));
  return listInWords(
    shared.map(([key, word]) => (mentor.skillLevels.has(key) ? `${word} (${mentor.skillLevels.get(key)})` : word)),
  );
}

/**
 * The part of the skills the mentee asked for that the mentor offers; the first in the list count most, and what is offered
 * counts by how well it is known.
 */
export const skills = {
  name: 'skills',
  words,
  value: (pair) => valueOfWords(words, pair),
  sentence: ({ mentee, mentor }) => {
    const wanted = mentee.skillsWanted;
    if (wanted.size === 0) return `${mentee.name} has not said which skills to work on, so this stays neutral.`;
    if (mentor.skillsOffered.size === 0)
      return `Which skills ${mentor.name} offers is not known, so this stays neutral.`;
    const shared = sharedWords(wanted, mentor.skillsOffered);
    const list = withLevels(wanted, mentor);
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
} satisfies WordCriterion;
