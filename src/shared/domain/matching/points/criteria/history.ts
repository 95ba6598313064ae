import type { FactCriterion } from '../criteria.ts';

/**
 * Having mentored somebody here before speaks for a mentor. Nothing recorded says nothing: they may have done so elsewhere.
 * That two people were a pairing before is a rule, not a criterion.
 */
export const history = {
  name: 'history',
  facts: (_, { pastMentees }) => String(pastMentees > 0),
  value: ({ pastMentees }) => (pastMentees > 0 ? 100 : null),
  sentence: ({ mentor, pastMentees }) => {
    if (pastMentees === 0)
      return `No earlier pairing of ${mentor.name} as a mentor is recorded, so this stays neutral.`;
    return `${mentor.name} has mentored ${pastMentees === 1 ? 'somebody' : `${pastMentees} people`} here before.`;
  },
} satisfies FactCriterion;
