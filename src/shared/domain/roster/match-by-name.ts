import { addToList } from '../add-to-list.ts';
import type { PersonId } from '../ids.ts';
import { displayName } from '../person.ts';
import {
  doubt,
  fewBeside,
  fieldsNow,
  hasAddressOf,
  type IdentitySearch,
  match,
  otherAddress,
  otherNumber,
  peopleBy,
} from './identity-search.ts';
import { nameKey } from './name-key.ts';
import { type RowGroup, shareAddress } from './row-groups.ts';

/**
 * Finds people by their exact name when it is one person's alone and nothing contradicts; returns the groups that are
 * still open. A name two rows share, neither number nor address telling them apart, is a doubt on both. So is a name with
 * one address and two numbers: one person was given a second number, or two share a mailbox.
 */
export function matchByName(search: IdentitySearch, groups: readonly RowGroup[]): RowGroup[] {
  const byName = peopleBy(search, (fields) => nameKey(displayName(fields)));
  const settled = new Set(search.matched.keys());
  const unsettled = Map.groupBy([...groups, ...search.doubtful.map(({ group }) => group)], keyOf);
  const found = new Map<PersonId, RowGroup[]>();
  const open = groups.filter((group) => {
    const key = keyOf(group);
    const namesakes = (byName.get(key) ?? []).flatMap((id) => {
      const known = search.people.get(id);
      const fields = known && fieldsNow(search, known);
      if (fields === undefined) return [];
      const [renumbered, sameAddress] = [otherNumber(group, fields), hasAddressOf(group, fields)];
      if (renumbered && !sameAddress) return [];
      const contradicted = renumbered || otherAddress(group, fields);
      if (settled.has(id) && contradicted && !sameAddress) return [];
      return [{ id, renumbered, certain: !settled.has(id) && !contradicted }];
    });
    const rivals = fewBeside(group, unsettled.get(key) ?? [], (other) => !differ(group, other));
    const [only] = namesakes;
    if (only === undefined && rivals.length === 0) return true;
    if (only?.certain && namesakes.length === 1 && rivals.length === 0) addToList(found, only.id, group);
    else {
      const renumbered = namesakes.some((one) => one.renumbered) || rivals.some((one) => haveOtherNumbers(group, one));
      const ids = namesakes.map(({ id }) => id);
      doubt(search, group, renumbered ? 'same but for the number' : 'same name', ids, rivals);
    }
    return false;
  });
  for (const [id, same] of found)
    for (const group of same)
      if (same.length > 1 || search.disputed.has(id)) doubt(search, group, 'same name', [id], fewBeside(group, same));
      else match(search, id, group);
  return open;
}

const keyOf = (group: RowGroup) => nameKey(group.newest.name);

/** Two numbers tell apart, and two addresses do; two numbers with one address do not. */
function differ(a: RowGroup, b: RowGroup): boolean {
  if (shareAddress(a, b)) return false;
  return haveOtherNumbers(a, b) || (a.emails.size > 0 && b.emails.size > 0);
}

const haveOtherNumbers = (a: RowGroup, b: RowGroup) =>
  a.externalId !== null && b.externalId !== null && a.externalId !== b.externalId;
