import { addToList } from '../add-to-list.ts';
import { displayName, type PersonFields } from '../person.ts';
import { emailKey, externalIdKey } from './identity-key.ts';
import { nameKey } from './name-key.ts';
import { parseEmail } from './parse-email.ts';
import { parseName } from './parse-name.ts';

/** What somebody can be named by. */
export type Identifying = Pick<PersonFields, 'givenName' | 'familyName' | 'email' | 'externalId'>;

/**
 * Finds people by what somebody wrote to name them: a number, then an address, then a name, in that order. Everybody who
 * fits the first of these that fits anybody is answered.
 */
export function personIndex<Entry>(
  entries: readonly Entry[],
  fieldsOf: (entry: Entry) => Identifying,
): (said: string) => readonly Entry[] {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const fields = fieldsOf(entry);
    if (fields.externalId !== null) addToList(index, `number ${externalIdKey(fields.externalId)}`, entry);
    if (fields.email !== null) addToList(index, `address ${emailKey(fields.email)}`, entry);
    addToList(index, `name ${nameKey(displayName(fields))}`, entry);
  }
  return (said) => {
    for (const key of keysOf(said)) {
      const held = index.get(key);
      if (held) return held;
    }
    return [];
  };
}

function keysOf(said: string): string[] {
  const email = parseEmail(said);
  const name = parseName(said);
  return [
    `number ${externalIdKey(said)}`,
    ...(email.ok ? [`address ${emailKey(email.value)}`] : []),
    `name ${nameKey(said)}`,
    ...(name.ok ? [`name ${nameKey(displayName(name.value))}`] : []),
  ];
}
