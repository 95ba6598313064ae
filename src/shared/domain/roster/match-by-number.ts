import { externalIdKey } from './identity-key.ts';
import { doubt, type IdentitySearch, match, peopleBy } from './identity-search.ts';
import type { RowGroup } from './row-groups.ts';

/** Finds people by staff or member number; returns the groups that are still open. */
export function matchByNumber(search: IdentitySearch, groups: readonly RowGroup[]): RowGroup[] {
  const byNumber = peopleBy(search, ({ externalId }) => (externalId === null ? null : externalIdKey(externalId)));
  return groups.filter((group) => {
    const found = byNumber.get(group.externalId ?? '') ?? [];
    const [only] = found;
    if (group.externalId === null || only === undefined) return true;
    if (found.length > 1) doubt(search, group, 'used for several people', found);
    else match(search, only, group);
    return false;
  });
}
