import type { FactCriterion } from '../criteria.ts';

const every = (days: number) => (days === 1 ? 'every day' : `every ${days} days`);

/** How near the wished gaps between meetings are: the shorter as a part of the longer. */
export const rhythm = {
  name: 'rhythm',
  facts: ({ person }) => String(person.rhythmDays),
  value: ({ mentee, mentor }) => {
    const [wish, offer] = [mentee.person.rhythmDays, mentor.person.rhythmDays];
    if (wish === null || offer === null || wish <= 0 || offer <= 0) return null;
    return Math.round((100 * Math.min(wish, offer)) / Math.max(wish, offer));
  },
  sentence: ({ mentee, mentor }) => {
    const unknown = [mentee, mentor].find(({ person }) => person.rhythmDays === null || person.rhythmDays <= 0);
    if (unknown) return `How often ${unknown.name} would like to meet is not known, so this stays neutral.`;
    const [wish, offer] = [mentee.person.rhythmDays ?? 0, mentor.person.rhythmDays ?? 0];
    if (wish === offer) return `Both would like to meet ${every(wish)}.`;
    return `${mentor.name} would like to meet ${every(offer)}, ${mentee.name} ${every(wish)}.`;
  },
} satisfies FactCriterion;
