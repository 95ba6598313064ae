import type { GroupRow } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf } from '../../lib/format.ts';

/** How large a group would be against the places of its mentor, and how much of it is there already. */
export function groupSize({ accompanied, proposed, places }: GroupRow): string {
  const size = accompanied.length + proposed.length;
  const already = accompanied.length === 0 ? '' : `, ${accompanied.length} of them here already`;
  const beyond = size > places ? `, ${size - places} more than agreed` : '';
  return `${size} of ${countOf(places, 'place', 'places')}${already}${beyond}.`;
}

/** How many groups there would be, and how many of them of one mentee alone. */
export function groupsSentence(groups: readonly GroupRow[]): string {
  const alone = groups.filter(({ accompanied, proposed }) => accompanied.length + proposed.length === 1).length;
  const single = alone === 0 ? '' : `, ${alone} of them with one mentee alone`;
  return `${countOf(groups.length, 'group', 'groups')}${single}, if all that is open is accepted.`;
}

/** Those with a free place whose group would have been too small to begin. */
export const withoutGroupSentence = (mentors: number) =>
  mentors === 1
    ? 'One mentor with a free place would have no group in these proposals:'
    : `${mentors} mentors with a free place would have no group in these proposals:`;
