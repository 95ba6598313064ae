import type { PersonId } from '../ids.ts';
import { stableHash } from '../stable-hash.ts';
import type { Identities } from './identify-people.ts';
import { emailKey, externalIdKey } from './identity-key.ts';
import type { KnownPerson, RowDecision } from './known-person.ts';
import { nameKey } from './name-key.ts';
import type { LiveRow, RowGroup } from './row-groups.ts';

/** Who a row of an earlier file was, as the coordinator said. */
export interface RowMemory {
  /** Tells a row of the same number, address and name again. */
  readonly key: string;
  readonly personId: PersonId;
}

/** An answer that is worth remembering; somebody new has no id before the plan is carried out. */
export interface RowToRemember {
  readonly key: string;
  readonly whom: { readonly kind: 'person'; readonly id: PersonId } | { readonly kind: 'row'; readonly row: number };
}

/**
 * The answers given before that say who a row is which is in doubt, or would come in as somebody new: only about people who
 * are still here, and only where one group of rows alone looks like the one that was answered.
 */
export function answersGivenBefore(
  { known, fresh, doubtful }: Identities,
  memory: readonly RowMemory[],
  people: readonly KnownPerson[],
  decisions: ReadonlyMap<number, RowDecision>,
): readonly { readonly row: number; readonly personId: PersonId }[] {
  const unsettled = [...doubtful.map(({ group }) => group), ...fresh];
  if (unsettled.length === 0 || memory.length === 0) return [];
  const personOf = new Map(memory.map((remembered) => [remembered.key, remembered.personId]));
  const here = new Set(people.map(({ person }) => person.id));
  const holders = groupsByKey([...known.values(), ...unsettled]);
  return unsettled.flatMap(({ newest }) => {
    const key = rowKey(newest);
    const { samePersonAs, askAgain } = decisions.get(newest.row) ?? {};
    const personId = holders.get(key) === 1 ? personOf.get(key) : undefined;
    // What was answered and is in doubt all the same cannot be settled by answering it once more.
    if (personId === undefined || !here.has(personId) || askAgain === true || samePersonAs !== undefined) return [];
    return [{ row: newest.row, personId }];
  });
}

/** What was said this time about who a row is, in a form that tells the row again. Rows nothing tells apart are left out. */
export function rowsToRemember(
  { known, fresh }: Identities,
  decisions: ReadonlyMap<number, RowDecision>,
): RowToRemember[] {
  const holders = groupsByKey([...known.values(), ...fresh]);
  const isAnswered = ({ rows }: RowGroup) =>
    rows.some(({ row }) => {
      const { samePersonAs, sameAsRow } = decisions.get(row) ?? {};
      return samePersonAs !== undefined || sameAsRow !== undefined;
    });
  const remember = (group: RowGroup, whom: RowToRemember['whom']) =>
    isAnswered(group) ? [...keysOf(group)].filter((key) => holders.get(key) === 1).map((key) => ({ key, whom })) : [];
  const told = [
    ...[...known].flatMap(([id, group]) => remember(group, { kind: 'person', id })),
    ...fresh.flatMap((group) => remember(group, { kind: 'row', row: group.newest.row })),
  ];
  return told.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

/** How many groups hold a row of each key. */
function groupsByKey(groups: readonly RowGroup[]): ReadonlyMap<string, number> {
  const holders = new Map<string, number>();
  for (const group of groups) for (const key of keysOf(group)) holders.set(key, (holders.get(key) ?? 0) + 1);
  return holders;
}

const keysOf = ({ newest, rows }: RowGroup) => new Set([newest, ...rows].map(rowKey));

function rowKey({ name, person: { fields } }: LiveRow): string {
  const number = fields.externalId ? externalIdKey(fields.externalId) : null;
  const address = fields.email ? emailKey(fields.email) : null;
  return stableHash(JSON.stringify([number, address, nameKey(name)]));
}
