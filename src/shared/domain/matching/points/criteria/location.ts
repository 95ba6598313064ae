import type { FactCriterion } from '../criteria.ts';
import type { Profile } from '../profile.ts';

/** What lists write in place of a site for whoever works from anywhere. */
const noSite = new Set(['remote', 'remotely', 'fully remote', 'home', 'home office', 'home based', 'from home']);

const isRemote = ({ location: own }: Profile) => noSite.has((own ?? '').replaceAll(/[^\p{L}]+/gu, ' ').trim());

/** One place counts for a pair: they can meet in person, or both know what it is to work from afar. */
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
    const [menteeIs, mentorIs] = [mentee, mentor].map(isRemote);
    if (menteeIs && mentorIs) return 'Both work remotely.';
    if (mentorIs) return `${mentor.name} works remotely, ${mentee.name} in ${mentee.person.location}.`;
    if (menteeIs) return `${mentee.name} works remotely, ${mentor.name} in ${mentor.person.location}.`;
    return mentee.location === mentor.location
      ? `Both are in ${mentee.person.location}, so they can meet in person.`
      : `${mentor.name} is in ${mentor.person.location}, ${mentee.name} in ${mentee.person.location}.`;
  },
} satisfies FactCriterion;
