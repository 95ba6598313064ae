import { listInWords } from '../../../list-in-words.ts';
import type { FactCriterion } from '../criteria.ts';
import { sharedWords } from '../shared-words.ts';

/** A common language; pairs known to have none are already blocked as a rule. */
export const language = {
  name: 'language',
  facts: ({ languages }) => [...languages.keys()].sort().join('\n'),
  value: ({ mentee, mentor }) => {
    if (mentee.languages.size === 0 || mentor.languages.size === 0) return null;
    return sharedWords(mentee.languages, mentor.languages).length > 0 ? 100 : 0;
  },
  sentence: ({ mentee, mentor }) => {
    const unknown = [mentee, mentor].find((side) => side.languages.size === 0);
    if (unknown) return `Which languages ${unknown.name} speaks is not known, so this stays neutral.`;
    const shared = sharedWords(mentee.languages, mentor.languages);
    return shared.length > 0 ? `Both speak ${listInWords(shared)}.` : 'They share no language.';
  },
} satisfies FactCriterion;
