import type { PersonId } from '../ids.ts';
import { displayName } from '../person.ts';
import { emailKey, externalIdKey } from './identity-key.ts';
import type { RowDecision } from './known-person.ts';
import { nameKey, shareWord } from './name-key.ts';
import { factsOfBoth, isOneList, listsOfBoth } from './one-list.ts';
import type { ParsedRow, RosterRow } from './parsed-row.ts';
import { partsTogether } from './parts-together.ts';

/** A row that can be imported. */
export interface LiveRow {
  readonly parsed: ParsedRow;
  readonly row: number;
  readonly person: RosterRow;
  readonly name: string;
}

/** The rows of a file that speak of one person. The newest answer stands; the others were answered again. */
export interface RowGroup {
  /** What stands: the newest answer or, of rows without a day, what all of them say together. */
  readonly newest: LiveRow;
  readonly rows: readonly LiveRow[];
  /** The rows whose word holds: the newest's and those taken together with it. */
  readonly holding: readonly LiveRow[];
  readonly externalId: string | null;
  readonly emails: ReadonlySet<string>;
  readonly decision: PersonId | 'someone else' | null;
  /** True when its address is also used under several numbers, so that it names nobody. */
  readonly sharedAddress: boolean;
  /** The row with the same number or address under quite another name, which may be somebody else's; else null. */
  readonly strangerTo: LiveRow | null;
}

/**
 * Puts together rows with the same number or, where one number at most is used with it, the same address; and rows of the
 * same name alone that give each answer its place. "Someone
 * else" said of an older answer makes a group of its own; any other decision holds for the whole group. Rows said to be
 * the same one are put together last, whatever stands in them.
 */
export function groupRows(rows: readonly ParsedRow[], decisions: ReadonlyMap<number, RowDecision>): RowGroup[] {
  const live = rows.flatMap((parsed) =>
    parsed.person === null ? [] : [{ parsed, row: parsed.row, person: parsed.person, name: rowName(parsed.person) }],
  );
  const numbersByAddress = new Map<string, Set<string>>();
  for (const row of live) {
    const [number, address] = [numberOf(row), addressOf(row)];
    if (address === null) continue;
    const numbers = numbersByAddress.get(address) ?? new Set();
    numbersByAddress.set(address, number === null ? numbers : numbers.add(number));
  }
  const nameOnly = Map.groupBy(
    live.filter((row) => numberOf(row) === null && addressOf(row) === null),
    ({ name }) => nameKey(name),
  );
  const keyOf = (row: LiveRow): string => {
    const [number, address] = [numberOf(row), addressOf(row)];
    if (number !== null) return `number ${number}`;
    if (address === null)
      return isOneList(nameOnly.get(nameKey(row.name)) ?? []) ? `name ${nameKey(row.name)}` : `row ${row.row}`;
    const numbers = [...(numbersByAddress.get(address) ?? [])];
    return numbers.length === 1 ? `number ${numbers[0]}` : `address ${address}`;
  };
  const shared = (row: LiveRow) =>
    numberOf(row) === null && (numbersByAddress.get(addressOf(row) ?? '')?.size ?? 0) > 1;
  const groups = [...Map.groupBy(live, keyOf).values()].flatMap((together) => split(together, decisions, shared));
  return joinByHand(groups, decisions);
}

function split(
  together: readonly LiveRow[],
  decisions: ReadonlyMap<number, RowDecision>,
  shared: (row: LiveRow) => boolean,
): RowGroup[] {
  const said = (row: LiveRow) => decisions.get(row.row)?.samePersonAs ?? null;
  const newest = newestOf(together);
  const isApart = (row: LiveRow) => row !== newest && said(row) === 'someone else';
  const kept = together.filter((row) => !isApart(row));
  const decided = said(newest) ?? kept.map(said).find((decision) => decision !== null) ?? null;
  // Nobody is dropped for a number typed into the wrong row: under quite another name it is asked about.
  const strangers = new Set(
    decided === null ? kept.filter((row) => row !== newest && !shareWord(row.name, newest.name)) : [],
  );
  const group = (rows: readonly LiveRow[], decision: RowGroup['decision']): RowGroup => ({
    ...joined(rows),
    decision,
    sharedAddress: rows.some(shared),
    strangerTo: null,
  });
  return [
    group(
      kept.filter((row) => !strangers.has(row)),
      decided,
    ),
    ...together.filter(isApart).map((row) => group([row], 'someone else')),
    ...[...strangers].map((row) => ({ ...group([row], null), strangerTo: newest })),
  ];
}

/** True when two groups have an e-mail address in common. */
export function shareAddress(a: RowGroup, b: RowGroup): boolean {
  // Asked of each two rows of one name: no list is made for it.
  for (const email of a.emails) if (b.emails.has(email)) return true;
  return false;
}

/** Makes one group of those that hold rows said to speak of the same person, directly or by way of others. */
function joinByHand(groups: readonly RowGroup[], decisions: ReadonlyMap<number, RowDecision>): RowGroup[] {
  const groupOf = new Map(groups.flatMap((group) => group.rows.map(({ row }) => [row, group])));
  const joint = new Map<RowGroup, Set<RowGroup>>(groups.map((group) => [group, new Set([group])]));
  for (const group of groups)
    for (const { row } of group.rows) {
      const other = groupOf.get(decisions.get(row)?.sameAsRow ?? row) ?? group;
      const [all, more] = [joint.get(group), joint.get(other)];
      if (all === undefined || more === undefined || all === more) continue;
      for (const each of more) joint.set(each, all.add(each));
    }
  return [...new Set(joint.values())].map((together) => joinedByHand([...together]));
}

/** What was decided about the newest of the groups stands; a doubt about one of them is settled when its other row is here. */
function joinedByHand(together: readonly RowGroup[]): RowGroup {
  const [first, ...others] = together.toSorted((a, b) => a.newest.row - b.newest.row);
  if (first === undefined) throw new Error('no group is empty');
  if (others.length === 0) return first;
  const all = [first, ...others];
  const rows = all.flatMap((group) => group.rows);
  const whole = joined(rows, new Set(all.flatMap((group) => group.holding)));
  const strangers = all.map(({ strangerTo }) => strangerTo).filter((other) => other !== null);
  const decided = all.toSorted((a, b) => (holds(b, whole.newest) ? 1 : 0) - (holds(a, whole.newest) ? 1 : 0));
  return {
    ...whole,
    decision: decided.map(({ decision }) => decision).find((decision) => decision !== null) ?? null,
    sharedAddress: all.every((group) => group.sharedAddress),
    strangerTo: strangers.find((other) => !rows.some(({ row }) => row === other.row)) ?? null,
  };
}

const holds = ({ rows }: RowGroup, { row }: LiveRow) => rows.some((each) => each.row === row);

/** Several groups that turned out to be one person. */
export function mergeGroups(groups: readonly [RowGroup, ...RowGroup[]]): RowGroup {
  if (groups.length === 1) return groups[0];
  return { ...groups[0], ...joined(groups.flatMap((group) => group.rows)) };
}

function joined(
  rows: readonly LiveRow[],
  byHand: ReadonlySet<LiveRow> = new Set(),
): Pick<RowGroup, 'newest' | 'rows' | 'holding' | 'externalId' | 'emails'> {
  const holding = holdingRows(rows, byHand);
  const newest = together(holding);
  return {
    newest,
    rows,
    holding,
    externalId: numberOf(newest) ?? rows.map(numberOf).find((number) => number !== null) ?? null,
    emails: new Set(rows.map(addressOf).filter((address) => address !== null)),
  };
}

/**
 * Answers with a day follow one another, so the newest holds alone. Rows without any are one list, such as mentors above
 * mentees: those under the same name hold together, and those of whom somebody said so.
 */
function holdingRows(rows: readonly LiveRow[], byHand: ReadonlySet<LiveRow>): readonly LiveRow[] {
  const newest = newestOf(rows);
  if (!isOneList(rows) && rows.some(({ person }) => person.registeredOn !== null)) return [newest];
  return rows.filter((row) => byHand.has(row) || nameKey(row.name) === nameKey(newest.name));
}

/** What rows say together; the lower one has the last word. Of one list the answers stand by their places. */
function together(rows: readonly LiveRow[]): LiveRow {
  const isList = isOneList(rows);
  return rows
    .toSorted((a, b) => (isList ? (a.person.place ?? 0) - (b.person.place ?? 0) : a.row - b.row))
    .reduce((above, below) => {
      const { fields, registeredOn, managerRef, wishes } = below.person;
      const person: RosterRow = {
        fields: {
          ...above.person.fields,
          ...fields,
          ...factsOfBoth(above.person.fields, fields),
          ...(isList ? listsOfBoth(above.person.fields, fields) : {}),
        },
        ...partsTogether(above.person, below.person),
        registeredOn,
        managerRef: managerRef ?? above.person.managerRef,
        wishes: isList
          ? [...above.person.wishes, ...wishes]
          : [...above.person.wishes.filter(({ field }) => !wishes.some((one) => one.field === field)), ...wishes],
        place: null,
      };
      return { ...below, person, name: rowName(person) };
    });
}

/** The answer registered last; of equal days, or none, the row further down. */
function newestOf(rows: readonly LiveRow[]): LiveRow {
  const day = (row: LiveRow) => row.person.registeredOn ?? '';
  return rows.reduce((best, row) => {
    if (day(row) !== day(best)) return day(row) > day(best) ? row : best;
    return row.row > best.row ? row : best;
  });
}

/** The name a row gives, as it is said. */
export const rowName = ({ fields: { givenName = '', familyName = '' } }: RosterRow) =>
  displayName({ givenName, familyName });
const numberOf = (row: LiveRow) => (row.person.fields.externalId ? externalIdKey(row.person.fields.externalId) : null);
const addressOf = (row: LiveRow) => (row.person.fields.email ? emailKey(row.person.fields.email) : null);
