import { sayHours } from '../../rules/say-hours.ts';
import { enoughSharedHours, fewestSharedHours, sharedHours } from '../../rules/shared-hours.ts';
import type { FactCriterion, PossiblePair } from '../criteria.ts';

/** Nothing below the fewest hours that count, then from 25 there to 100 where there are enough. */
function valueOfHours(hours: number): number {
  if (hours < fewestSharedHours) return 0;
  const part = (hours - fewestSharedHours) / (enoughSharedHours - fewestSharedHours);
  return Math.round(25 + 75 * Math.min(1, part));
}

/** How many hours of their working days the two have in common, so that they can talk while both are at work. */
export const timeZone = {
  name: 'timeZone',
  facts: ({ clock }) => String(clock),
  value: ({ mentee, mentor }) => {
    const hours = sharedHours(mentee, mentor);
    return hours === null ? null : valueOfHours(hours);
  },
  sentence: ({ mentee, mentor }) => {
    const hours = sharedHours(mentee, mentor);
    if (hours === null) {
      const unknown = mentee.clock === null ? mentee : mentor;
      return `The time zone of ${unknown.name} is not known, so this stays neutral.`;
    }
    return mentee.clock === mentor.clock
      ? 'The clocks of both show the same time.'
      : `Their working days have ${sayHours(hours)} in common: ${sayAhead({ mentee, mentor })}.`;
  },
} satisfies FactCriterion;

function sayAhead({ mentee, mentor }: Pick<PossiblePair, 'mentee' | 'mentor'>): string {
  const minutes = (mentor.clock ?? 0) - (mentee.clock ?? 0);
  return `the clock of ${mentor.name} is ${sayHours(Math.abs(minutes) / 60)} ${minutes > 0 ? 'ahead of' : 'behind'} that of ${mentee.name}`;
}
