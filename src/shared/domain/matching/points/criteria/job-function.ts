import type { FactCriterion } from '../criteria.ts';

/** The same trade speaks for a pair: skills of the trade are learned from somebody who has it. Another hardly speaks against it. */
export const jobFunction = {
  name: 'jobFunction',
  facts: ({ jobFunction: own }) => own ?? '',
  value: ({ mentee, mentor }) => {
    if (mentee.jobFunction === null || mentor.jobFunction === null) return null;
    return mentee.jobFunction === mentor.jobFunction ? 100 : 40;
  },
  sentence: ({ mentee, mentor }) => {
    const unknown = [mentee, mentor].find((side) => side.jobFunction === null);
    if (unknown) return `The function of ${unknown.name} is not known, so this stays neutral.`;
    return mentee.jobFunction === mentor.jobFunction
      ? `Both have the function ${mentee.person.jobFunction}.`
      : `The function of ${mentor.name} is ${mentor.person.jobFunction}, that of ${mentee.name} ${mentee.person.jobFunction}.`;
  },
} satisfies FactCriterion;
