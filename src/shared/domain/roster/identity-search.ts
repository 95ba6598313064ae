import { addToList } from '../add-to-list.ts';
import type { PersonId } from '../ids.ts';
import { displayName, type PersonFields, type Role } from '../person.ts';
import { emailKey, externalIdKey } from './identity-key.ts';
import type { KnownPerson } from './known-person.ts';
import type { ImportRules } from './person-field-columns.ts';
import type { PlannedPerson } from './planned-person.ts';
import { resultingFields, withChanges } from './resulting-fields.ts';
import { mergeGroups, type RowGroup } from './row-groups.ts';

/** Somebody a row may be: a known person, or the person of another row of the file. */
export type Candidate = CandidateFacts & PlannedPerson;

/** What there is to compare a row with. */
interface CandidateFacts {
  readonly name: string;
  readonly fields: Partial<PersonFields>;
  /** Null where a row says nothing about it. */
  readonly roles: readonly Role[] | null;
}

/** Why a row waits for a decision. */
export type DoubtReason =
  | 'number and address disagree'
  | 'used for several people'
  | 'same but for the number'
  | 'same name'
  | 'close name';

export interface Doubt {
  readonly group: RowGroup;
  readonly reason: DoubtReason;
  readonly candidates: readonly Candidate[];
}

/** What has been found so far while the rows of a file are told apart; each step adds to it. */
export interface IdentitySearch {
  readonly people: ReadonlyMap<PersonId, KnownPerson>;
  readonly rules: ImportRules;
  readonly matched: Map<PersonId, RowGroup>;
  readonly doubtful: Doubt[];
  /** The people some group in doubt may be: nobody else can be taken for them before that is decided. */
  readonly disputed: Set<PersonId>;
}

/** So many suggestions are a help; more would be a list to search through. */
export const mostCandidates = 5;

/** Notes that a group is a known person, together with any group already found to be the same one. */
export function match(search: IdentitySearch, id: PersonId, group: RowGroup): void {
  const already = search.matched.get(id);
  search.matched.set(id, already ? mergeGroups([already, group]) : group);
}

/** A known person's fields as the import leaves them, as far as it is settled what it brings them. */
export function fieldsNow(search: IdentitySearch, { person }: KnownPerson): PersonFields {
  const group = search.matched.get(person.id);
  return group ? resultingFields(person, group.newest.person.fields, search.rules).fields : person;
}

/** The first few of several groups besides one of them; more would not be shown, and there may be thousands. */
export function fewBeside(
  group: RowGroup,
  groups: readonly RowGroup[],
  mayBeOne: (other: RowGroup) => boolean = () => true,
): RowGroup[] {
  const few: RowGroup[] = [];
  for (const other of groups) {
    if (few.length === mostCandidates) break;
    if (other !== group && mayBeOne(other)) few.push(other);
  }
  return few;
}

/** Puts a group aside for the coordinator, with whom it may be. */
export function doubt(
  search: IdentitySearch,
  group: RowGroup,
  reason: DoubtReason,
  people: Iterable<PersonId>,
  groups: readonly RowGroup[] = [],
): void {
  const ids = [...new Set(people)].toSorted();
  for (const id of ids) search.disputed.add(id);
  const known = ids.slice(0, mostCandidates).flatMap((id): Candidate[] => {
    const found = search.people.get(id);
    if (found === undefined) return [];
    const { person, roles: taken } = found;
    return [{ kind: 'person', id, name: displayName(person), fields: withChanges(person, []), roles: taken }];
  });
  const rows = groups
    .toSorted((a, b) => a.newest.row - b.newest.row)
    .slice(0, mostCandidates)
    .map(({ newest: { row, name, person } }): Candidate => {
      return { kind: 'row', row, name, fields: person.fields, roles: person.roles };
    });
  search.doubtful.push({ group, reason, candidates: [...known, ...rows] });
}

/** True when both have a number and the numbers differ: that is another person. */
export function otherNumber(group: RowGroup, person: PersonFields): boolean {
  return (
    group.externalId !== null && person.externalId !== null && group.externalId !== externalIdKey(person.externalId)
  );
}

/** True when both have an address and none is the same: another person, or a new address. */
export function otherAddress(group: RowGroup, person: PersonFields): boolean {
  return group.emails.size > 0 && person.email !== null && !group.emails.has(emailKey(person.email));
}

/** True when the address the person has is one of the group's. */
export function hasAddressOf(group: RowGroup, person: PersonFields): boolean {
  return person.email !== null && group.emails.has(emailKey(person.email));
}

/** The ids of people by some key of their fields as they are now; people without the key are left out. */
export function peopleBy(
  search: IdentitySearch,
  key: (fields: PersonFields) => string | null,
): Map<string, PersonId[]> {
  const index = new Map<string, PersonId[]>();
  for (const [id, known] of search.people) {
    const value = key(fieldsNow(search, known));
    if (value === null) continue;
    addToList(index, value, id);
  }
  return index;
}
