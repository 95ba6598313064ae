import { addToList } from '../add-to-list.ts';
import type { PersonId } from '../ids.ts';
import { emailKey } from './identity-key.ts';
import { doubt, fewBeside, fieldsNow, type IdentitySearch, match, otherNumber, peopleBy } from './identity-search.ts';
import type { RowGroup } from './row-groups.ts';

/**
 * Finds people by e-mail address; returns the groups that are still open. A number decides before an address does: an
 * address that belongs to a person with another number is a doubt, unless that person stands in the file as well.
 */
export function matchByAddress(search: IdentitySearch, groups: readonly RowGroup[]): RowGroup[] {
  const byAddress = peopleBy(search, ({ email }) => (email === null ? null : emailKey(email)));
  const byNumber = new Set(search.matched.keys());
  doubtTakenAddresses(search, byAddress, byNumber);
  const byEmail = new Map<string, RowGroup[]>();
  for (const group of groups) for (const email of group.emails) addToList(byEmail, email, group);
  const found = new Map<PersonId, RowGroup[]>();
  const open = groups.filter((group) => {
    const holders = [...new Set([...group.emails].flatMap((email) => byAddress.get(email) ?? []))];
    if (group.sharedAddress) {
      const others = new Set([...group.emails].flatMap((email) => fewBeside(group, byEmail.get(email) ?? [])));
      doubt(search, group, 'used for several people', holders, [...others]);
      return false;
    }
    const isOther = (id: PersonId) => {
      const known = search.people.get(id);
      return known !== undefined && otherNumber(group, fieldsNow(search, known));
    };
    const maybe = holders.filter((id) => !isOther(id) || !byNumber.has(id));
    const [only] = maybe;
    if (only === undefined) return true;
    if (maybe.length > 1) doubt(search, group, 'used for several people', maybe);
    else if (isOther(only)) doubt(search, group, 'number and address disagree', maybe);
    else addToList(found, only, group);
    return false;
  });
  for (const [id, same] of found) {
    const numbers = new Set(same.map(({ externalId }) => externalId).filter((number) => number !== null));
    for (const group of same)
      if (numbers.size > 1 || search.disputed.has(id))
        doubt(search, group, 'used for several people', [id], fewBeside(group, same));
      else match(search, id, group);
  }
  return open;
}

/** A person found by number whose new address is somebody else's: one of the two is a mistake. */
function doubtTakenAddresses(
  search: IdentitySearch,
  byAddress: ReadonlyMap<string, readonly PersonId[]>,
  byNumber: ReadonlySet<PersonId>,
): void {
  for (const [id, group] of [...search.matched]) {
    const known = search.people.get(id);
    if (known === undefined || group.decision !== null) continue;
    const { email } = fieldsNow(search, known);
    if (email === null || email === known.person.email) continue;
    const others = (byAddress.get(emailKey(email)) ?? []).filter((other) => !byNumber.has(other));
    if (others.length === 0) continue;
    search.matched.delete(id);
    doubt(search, group, 'number and address disagree', [id, ...others]);
  }
}
