import type { PersonId } from '../ids.ts';
import { displayName } from '../person.ts';
import { closeNames } from './close-names.ts';
import { doubt, type IdentitySearch, otherAddress, otherNumber } from './identity-search.ts';
import type { RowGroup } from './row-groups.ts';

/**
 * Puts aside the groups whose name is close to that of a known person nobody in the file is; returns those that are
 * new. Two different addresses speak against names that merely look alike, not against the same words in another order.
 */
export function matchByCloseName(search: IdentitySearch, groups: readonly RowGroup[]): RowGroup[] {
  if (groups.length === 0) return [];
  const unmatched = [...search.people].filter(([id]) => !search.matched.has(id));
  const names = closeNames(unmatched.map(([id, { person }]) => [id, displayName(person)] as const));
  return groups.filter((group) => {
    const close: PersonId[] = [];
    for (const [id, likeness] of names.find(group.newest.name)) {
      const person = search.people.get(id)?.person;
      if (person === undefined || otherNumber(group, person)) continue;
      if (likeness === 'same words' || !otherAddress(group, person)) close.push(id);
    }
    if (close.length === 0) return true;
    doubt(search, group, 'close name', close);
    return false;
  });
}
