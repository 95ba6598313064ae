import type { FactCriterion } from '../criteria.ts';

/** One place counts for a pair: they can meet in person. */
export const location = {
  name: 'location',
  facts: ({ location: own }) => own ?? '',
  value: ({ mentee, mentor }) => {
    if (mentee.location === null || mentor.location === null) return null;
    return mentee.location === mentor.location ? 100 : 0;
  },
  sentence: ({ mentee, mentor }) => {
    const unknown = [mentee, mentor].find((side) => side.location === null);
    if (unknown) return `Where ${unknown.name} works is not known, so this stays neutral.`;
    return mentee.location === mentor.location
      ? `Both are in ${mentee.person.location}, so they can meet in person.`
      : `Is in ${mentor.person.location}, ${mentee.name} in ${mentee.person.location}.`;
  },
} satisfies FactCriterion;
