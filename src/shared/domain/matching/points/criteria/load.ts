import type { FactCriterion } from '../criteria.ts';

const valueByMentees = [100, 70, 40];

/** A mentor with few mentees now comes first, so that the work is spread. */
export const load = {
  name: 'load',
  facts: (_, { currentMentees }) => String(currentMentees),
  value: ({ currentMentees }) => valueByMentees[currentMentees] ?? 10,
  sentence: ({ mentor, currentMentees }) => {
    if (currentMentees === 0) return `${mentor.name} has no mentee at present.`;
    return `${mentor.name} already has ${currentMentees} ${currentMentees === 1 ? 'mentee' : 'mentees'}.`;
  },
} satisfies FactCriterion;
