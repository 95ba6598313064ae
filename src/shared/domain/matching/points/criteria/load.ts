import type { FactCriterion } from '../criteria.ts';

const valueByMentees = [100, 70, 40];

/** A mentor with few mentees now comes first, so that the work is spread. */
export const load = {
  name: 'load',
  facts: (_, { currentMentees }) => String(currentMentees),
  value: ({ currentMentees }) => valueByMentees[currentMentees] ?? 10,
  sentence: ({ mentor, currentMentees }) => {
    if (currentMentees === 0) return `${mentor.name} has no mentee at present.`;
    // One mentee still speaks for a mentor more than against: there is nothing to warn of.
    return currentMentees === 1
      ? `${mentor.name} has one mentee at present.`
      : `${mentor.name} already has ${currentMentees} mentees.`;
  },
} satisfies FactCriterion;
