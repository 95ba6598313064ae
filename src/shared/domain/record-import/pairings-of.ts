import { addToList } from '../add-to-list.ts';
import type { PersonId } from '../ids.ts';
import type { PairingRecord } from '../pairing.ts';

/** Every pairing somebody stands in, on either side, in the order they were given. */
export type PairingsOf = (person: PersonId) => readonly PairingRecord[];

/** Looks pairings up by a person, so that no row of a long file goes through all of them. */
export function pairingsOf(records: readonly PairingRecord[]): PairingsOf {
  const held = new Map<PersonId, PairingRecord[]>();
  for (const record of records) {
    addToList(held, record.pairing.mentorId, record);
    addToList(held, record.pairing.menteeId, record);
  }
  return (person) => held.get(person) ?? [];
}
