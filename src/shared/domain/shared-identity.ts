import type { Person } from './person.ts';
import { emailKey, externalIdKey } from './roster/identity-key.ts';

/** Somebody who is known by the same address or number already. */
export interface SharedIdentity {
  readonly by: 'email' | 'externalId';
  readonly other: Person;
}

/**
 * Who else has the staff number or the e-mail address that this person would be saved with, compared as an import does.
 * What was theirs already (`before`) is not asked about again. The number comes first: two people never share it, while
 * an address may be that of a team.
 */
export function findSharedIdentity(
  people: readonly Person[],
  person: Person,
  before: Person | null,
): SharedIdentity | null {
  const others = people.filter(({ id }) => id !== person.id);
  for (const by of ['externalId', 'email'] as const) {
    const key = keyOf(person, by);
    if (key === null || (before !== null && keyOf(before, by) === key)) continue;
    const other = others.find((one) => keyOf(one, by) === key);
    if (other !== undefined) return { by, other };
  }
  return null;
}

function keyOf(person: Person, by: SharedIdentity['by']): string | null {
  const said = person[by];
  if (said === null) return null;
  return by === 'email' ? emailKey(said) : externalIdKey(said);
}
