import type { PersonId } from '../ids.ts';
import { type Doubt, doubt, type IdentitySearch, match } from './identity-search.ts';
import type { KnownPerson } from './known-person.ts';
import { matchByAddress } from './match-by-address.ts';
import { matchByCloseName } from './match-by-close-name.ts';
import { matchByName } from './match-by-name.ts';
import { matchByNumber } from './match-by-number.ts';
import type { ImportRules } from './person-field-columns.ts';
import type { LiveRow, RowGroup } from './row-groups.ts';

/** Every group of rows stands in exactly one of the three. */
export interface Identities {
  readonly known: ReadonlyMap<PersonId, RowGroup>;
  readonly fresh: readonly RowGroup[];
  readonly doubtful: readonly Doubt[];
  /** The people those in doubt may be. */
  readonly disputed: ReadonlySet<PersonId>;
}

/**
 * Who each row is: by decision, then number, then address, then a name that is exactly one person's and that nothing
 * contradicts. A name that is only close, or shared, waits for the coordinator. Later steps see the people as the
 * earlier ones leave them, so the file read a second time finds everybody where the first reading put them.
 */
export function identifyPeople(
  groups: readonly RowGroup[],
  people: readonly KnownPerson[],
  rules: ImportRules,
): Identities {
  const byId = new Map(people.map((known) => [known.person.id, known]));
  const inRowOrder = groups.toSorted((a, b) => a.newest.row - b.newest.row);
  const search: IdentitySearch = { people: byId, rules, matched: new Map(), doubtful: [], disputed: new Set() };
  const declaredNew: RowGroup[] = [];
  const standingOn = new Map(groups.map((group) => [group.newest.row, group]));
  const groupWith = ({ row }: LiveRow) => [standingOn.get(row)].filter((group) => group !== undefined);
  let open = inRowOrder.filter((group) => {
    if (group.decision === 'someone else') declaredNew.push(group);
    else if (group.strangerTo !== null)
      doubt(search, group, 'used for several people', [], groupWith(group.strangerTo));
    else if (group.decision !== null && byId.has(group.decision)) match(search, group.decision, group);
    else return true;
    return false;
  });
  for (const step of [matchByNumber, matchByAddress, matchByName, matchByCloseName]) open = step(search, open);
  const { matched: known, doubtful, disputed } = search;
  return { known, fresh: [...declaredNew, ...open], doubtful, disputed };
}
