import type { Criterion } from '../criteria.ts';
import { sharedWords } from '../shared-words.ts';

/** The part of the skills the mentee asked for that the mentor offers. */
export const skills: Criterion = {
  name: 'skills',
  value: ({ mentee, mentor }) => {
    const wanted = mentee.skillsWanted;
    if (wanted.size === 0 || mentor.skillsOffered.size === 0) return null;
    return Math.round((100 * sharedWords(wanted, mentor.skillsOffered).length) / wanted.size);
  },
  sentence: ({ mentee, mentor }) => {
    const wanted = mentee.skillsWanted;
    if (wanted.size === 0) return `${mentee.name} has not said which skills to work on, so this stays neutral.`;
    if (mentor.skillsOffered.size === 0)
      return `Which skills ${mentor.name} offers is not known, so this stays neutral.`;
    const shared = sharedWords(wanted, mentor.skillsOffered);
    const list = shared.join(', ');
    if (wanted.size === 1) {
      return shared.length === 1
        ? `Offers the skill ${mentee.name} asked for: ${list}.`
        : `Does not offer the skill ${mentee.name} asked for.`;
    }
    if (shared.length === 0) return `Offers none of the ${wanted.size} skills ${mentee.name} asked for.`;
    const everything = wanted.size === 2 ? 'both' : `all ${wanted.size}`;
    const part = shared.length === wanted.size ? everything : `${shared.length} of the ${wanted.size}`;
    return `Offers ${part} skills ${mentee.name} asked for: ${list}.`;
  },
};
