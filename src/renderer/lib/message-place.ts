import type { PairingId, PersonId } from '../../shared/domain/ids.ts';
import { placeOf } from './location.ts';

/** Where messages to both sides of these pairings are drafted; `template` is the one to begin with. */
export function messagesToPairings(ids: readonly PairingId[], template: string | null = null): string {
  return placeOf('/messages', { pairings: ids.join(','), template });
}

/** Where a message to one person is drafted, about each of their pairings. */
export function messagesToPerson(id: PersonId): string {
  return placeOf('/messages', { person: id });
}
