import type { LocalDate } from '../local-date.ts';
import { displayName, type Role } from '../person.ts';
import { mostWishes } from '../wish.ts';
import type { KnownPerson } from './known-person.ts';
import type { SaidWish } from './parse-wishes.ts';
import { type ImportRules, ruleOfColumn } from './person-field-columns.ts';
import type { PlannedPerson } from './planned-person.ts';
import { rosterFieldLabels, type WishField, wisherOf, wishFields } from './roster-field.ts';
import type { RosterProblemCode, RowProblem } from './roster-problem.ts';
import type { LiveRow } from './row-groups.ts';
import type { WishFinding, WishLookup } from './wish-lookup.ts';

/** Somebody wished for in a plan: a known person, or the person of a row of the same file. */
export interface PlannedWish {
  readonly whom: PlannedPerson;
  readonly name: string;
  readonly rank: number;
}

/** All that somebody wishes for on one side, as it is here and as it would be. */
export interface WishChange {
  readonly field: WishField;
  readonly label: string;
  readonly from: readonly PlannedWish[];
  readonly to: readonly PlannedWish[];
  /** Null when the file does not say; the day of the import stands in then. */
  readonly givenOn: LocalDate | null;
}

interface PlannedWishes {
  readonly wishes: readonly WishChange[];
  readonly problems: readonly RowProblem[];
}

/** What somebody new wishes for. Nobody is wished for twice, nor by themselves; that, and whoever cannot be found, is a warning. */
export function wishesOfNew(newest: LiveRow, lookup: WishLookup): PlannedWishes {
  return plan(newest.person.wishes, newest, { kind: 'row', row: newest.row }, lookup, () => []);
}

/**
 * What a row changes about a known person's wishes. Where it names somebody who can be found, its wishes stand in the place
 * of all that were known on that side; a row that names nobody takes none away.
 */
export function wishesOfKnown(
  { person, wishes: known }: KnownPerson,
  newest: LiveRow,
  rules: ImportRules,
  lookup: WishLookup,
  people: ReadonlyMap<string, KnownPerson>,
): PlannedWishes {
  const here = (role: Role) =>
    known
      .filter((wish) => wish.role === role)
      .map(({ wishedId, rank }): PlannedWish => {
        const wished = people.get(wishedId)?.person;
        return { whom: { kind: 'person', id: wishedId }, name: wished ? displayName(wished) : '', rank };
      });
  const listened = newest.person.wishes.filter(({ field }) => {
    const rule = ruleOfColumn(field, rules);
    return rule === 'overwrite' || (rule === 'fill blanks' && here(wisherOf[field]).length === 0);
  });
  return plan(listened, newest, { kind: 'person', id: person.id }, lookup, here);
}

function plan(
  said: readonly SaidWish[],
  { row, person: { registeredOn: givenOn } }: LiveRow,
  wisher: PlannedPerson,
  lookup: WishLookup,
  here: (role: Role) => readonly PlannedWish[],
): PlannedWishes {
  const problems: RowProblem[] = [];
  const wishes = wishFields.flatMap((field): WishChange[] => {
    const found = said.filter((wish) => wish.field === field).flatMap((wish) => findWished(wish, lookup));
    const to = new Map<string, PlannedWish>();
    for (const { finding, wish, rank } of found.toSorted((a, b) => a.rank - b.rank)) {
      const warn = (code: RosterProblemCode) => {
        const column = finding.said === wish.said ? wish.column : null;
        problems.push({ code, value: finding.said.slice(0, 200), row, column, field, blocks: false });
      };
      if (finding.found === null) warn(finding.code);
      else if (isSame(finding.found, wisher)) warn('WISH_FOR_ONESELF');
      else if (to.has(keyOf(finding.found))) warn('WISH_TWICE');
      else to.set(keyOf(finding.found), { whom: finding.found, name: finding.name, rank });
    }
    const from = here(wisherOf[field]);
    const wanted = [...to.values()].slice(0, mostWishes);
    if (wanted.length === 0 || isSameList(from, wanted)) return [];
    return [{ field, label: rosterFieldLabels[field], from, to: wanted, givenOn }];
  });
  return { wishes, problems };
}

/** Several people in one text follow one another from its place on. */
function findWished(wish: SaidWish, lookup: WishLookup): { finding: WishFinding; wish: SaidWish; rank: number }[] {
  const wanted: Role = wisherOf[wish.field] === 'mentee' ? 'mentor' : 'mentee';
  return lookup(wish.said, wanted).map((finding, at) => ({ finding, wish, rank: wish.rank + at }));
}

const keyOf = (whom: PlannedPerson) => (whom.kind === 'row' ? `row ${whom.row}` : `person ${whom.id}`);
const isSame = (a: PlannedPerson, b: PlannedPerson) => keyOf(a) === keyOf(b);

/** Whether two lists name the same people in the same places. */
function isSameList(a: readonly PlannedWish[], b: readonly PlannedWish[]): boolean {
  const rankOf = new Map(a.map(({ whom, rank }) => [keyOf(whom), rank]));
  return a.length === b.length && b.every(({ whom, rank }) => rankOf.get(keyOf(whom)) === rank);
}
