import type { FactCriterion } from '../criteria.ts';

/** Different departments count for a pair: the mentor sees the mentee's work from outside. */
export const department = {
  name: 'department',
  facts: ({ department: own }) => own ?? '',
  value: ({ mentee, mentor }) => {
    if (mentee.department === null || mentor.department === null) return null;
    return mentee.department === mentor.department ? 0 : 100;
  },
  sentence: ({ mentee, mentor }) => {
    const unknown = [mentee, mentor].find((side) => side.department === null);
    if (unknown) return `The department of ${unknown.name} is not known, so this stays neutral.`;
    return mentee.department === mentor.department
      ? `Both work in ${mentee.person.department}.`
      : `${mentor.name} works in ${mentor.person.department}, ${mentee.name} in ${mentee.person.department}.`;
  },
} satisfies FactCriterion;
