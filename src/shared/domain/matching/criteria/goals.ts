import type { Criterion } from '../criteria.ts';
import { sharedWords } from '../shared-words.ts';

/** The part of the mentee's development goals that the mentor shares. */
export const goals: Criterion = {
  name: 'goals',
  value: ({ mentee, mentor }) => {
    if (mentee.goals.size === 0 || mentor.goals.size === 0) return null;
    return Math.round((100 * sharedWords(mentee.goals, mentor.goals).length) / mentee.goals.size);
  },
  sentence: ({ mentee, mentor }) => {
    const unknown = [mentee, mentor].find((side) => side.goals.size === 0);
    if (unknown) return `The development goals of ${unknown.name} are not known, so this stays neutral.`;
    const shared = sharedWords(mentee.goals, mentor.goals);
    const count = mentee.goals.size;
    if (shared.length === 0) return `Shares no development goal with ${mentee.name}.`;
    const list = shared.join(', ');
    if (count === 1) return `Shares the development goal of ${mentee.name}: ${list}.`;
    return `Shares ${shared.length} of ${count} development goals of ${mentee.name}: ${list}.`;
  },
};
