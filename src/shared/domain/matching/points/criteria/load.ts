import type { FactCriterion } from '../criteria.ts';

const valueByMentees = [100, 70, 40];

/**
 * A mentor with few mentees now comes first, so that the work is spread. Only pairings count: the same proposals may give a
 * mentor somebody else as well, and the sentence must stay true beside that.
 */
export const load = {
  name: 'load',
  facts: (_, { currentMentees }) => String(currentMentees),
  value: ({ currentMentees }) => valueByMentees[currentMentees] ?? 10,
  sentence: ({ mentor, currentMentees }) => {
    if (currentMentees === 0) return `Proposals aside, ${mentor.name} has no mentee yet.`;
    // One mentee still speaks for a mentor more than against: there is nothing to warn of.
    return currentMentees === 1
      ? `Proposals aside, ${mentor.name} has one mentee.`
      : `Proposals aside, ${mentor.name} already has ${currentMentees} mentees.`;
  },
} satisfies FactCriterion;
