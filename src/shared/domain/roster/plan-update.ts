import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import { displayName, type PersonFields, type Role } from '../person.ts';
import { firstPlaces } from './first-places.ts';
import type { KeepableField, KnownPerson } from './known-person.ts';
import type { RosterRow } from './parsed-row.ts';
import type { ImportRules } from './person-field-columns.ts';
import type { ManagerChange } from './plan-manager.ts';
import type { WishChange } from './plan-wishes.ts';
import { type FieldChange, resultingFields, withChanges } from './resulting-fields.ts';
import type { LiveRow } from './row-groups.ts';

/** What an import would change about a known person. */
export interface PlannedUpdate {
  readonly row: number;
  readonly personId: PersonId;
  /** As known before the import. */
  readonly name: string;
  readonly changes: readonly FieldChange[];
  /** What follows from a part taken on and no column says: one place, for a mentor or a mentee without a number. */
  readonly consequences: readonly FieldChange[];
  /** What the file says otherwise and the coordinator wants kept as it is here. */
  readonly kept: readonly FieldChange[];
  /** All fields as they are after the changes. */
  readonly fields: PersonFields;
  /** Parts taken on in the cohort. An import never takes one away, nor moves the day of one already taken. */
  readonly rolesToAdd: readonly Role[];
  /** Day of the parts taken on; null when the file does not say and the day of the import stands in. */
  readonly registeredOn: LocalDate | null;
  readonly manager: ManagerChange | null;
  readonly wishes: readonly WishChange[];
  /** Wishes the file says otherwise and the coordinator wants kept as they are here. */
  readonly keptWishes: readonly WishChange[];
}

/** The plan for a known person; null when the row says nothing that is not known. */
export function planUpdate(
  known: KnownPerson,
  newest: LiveRow,
  rules: ImportRules,
  {
    manager,
    wishes: differingWishes,
    keep,
  }: {
    readonly manager: ManagerChange | null;
    readonly wishes: readonly WishChange[];
    readonly keep: readonly KeepableField[];
  },
): PlannedUpdate | null {
  const { person, roles } = known;
  const rolesToAdd = addedRoles(newest.person, roles, rules);
  const said = newest.person.fields;
  const consequences = resultingFields(person, firstPlaces(rolesToAdd, said), whereBlank(rules)).changes;
  const differing = resultingFields(person, said, rules).changes;
  const changes = differing.filter(({ field }) => !keep.includes(field));
  const kept = differing.filter(({ field }) => keep.includes(field));
  const wishes = differingWishes.filter(({ field }) => !keep.includes(field));
  const keptWishes = differingWishes.filter(({ field }) => keep.includes(field));
  if (changes.length === 0 && rolesToAdd.length === 0 && manager === null && wishes.length === 0) return null;
  const { row, person: rosterRow } = newest;
  const registeredOn = rolesToAdd.length > 0 ? rosterRow.registeredOn : null;
  const fields = withChanges(person, [...changes, ...consequences]);
  const name = displayName(person);
  const parts = { rolesToAdd, registeredOn, manager };
  return { row, personId: person.id, name, changes, consequences, kept, fields, ...parts, wishes, keptWishes };
}

const whereBlank = ({ mentorCapacity, menteeNeed }: ImportRules): ImportRules => ({
  mentorCapacity: mentorCapacity === 'never' ? 'never' : 'fill blanks',
  menteeNeed: menteeNeed === 'never' ? 'never' : 'fill blanks',
});

/** The parts a row gives somebody who has some already. A part that follows from columns nobody listens to is none. */
export function addedRoles(said: RosterRow | undefined, has: readonly Role[], rules: ImportRules): readonly Role[] {
  if (said?.roles == null || keepsRoles(rules)) return [];
  const isHeard = (role: Role) => said.partsFrom?.[role]?.some((column) => rules[column] !== 'never') ?? true;
  return said.roles.filter((role) => !has.includes(role) && isHeard(role));
}

const keepsRoles = (rules: ImportRules) => [rules.role, rules.isMentor, rules.isMentee].includes('never');
