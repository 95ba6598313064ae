import { listInWords } from '../../../list-in-words.ts';
import type { WordCriterion, WordsOfCriterion } from '../criteria.ts';
import { sharedWords } from '../shared-words.ts';
import { valueOfWords } from '../value-of-words.ts';

const words: WordsOfCriterion = {
  wanted: (mentee) => mentee.goals,
  offered: (mentor) => mentor.goals,
  strengthOf: () => 1,
  fullStrength: 1,
  countOf: () => 1,
};

/** The part of the mentee's development goals that the mentor shares. */
export const goals = {
  name: 'goals',
  words,
  // In whatever order: each counts the same.
  facts: ({ goals: own }) => [...own.keys()].sort().join('\n'),
  value: (pair) => valueOfWords(words, pair),
  sentence: ({ mentee, mentor }) => {
    const unknown = [mentee, mentor].find((side) => side.goals.size === 0);
    if (unknown) return `The development goals of ${unknown.name} are not known, so this stays neutral.`;
    const shared = sharedWords(mentee.goals, mentor.goals);
    const count = mentee.goals.size;
    if (shared.length === 0) return `Shares no development goal with ${mentee.name}.`;
    const list = listInWords(shared);
    const all = count === 2 ? 'both' : `all ${count}`;
    const part = shared.length === count ? all : `${shared.length} of ${count}`;
    if (count === 1) return `Shares the development goal of ${mentee.name}: ${list}.`;
    return `Shares ${part} development goals of ${mentee.name}: ${list}.`;
  },
} satisfies WordCriterion;
