import type { PairingId } from './ids.ts';
import type { Pairing } from './pairing.ts';
import type { PairingStanding } from './pairing-standing.ts';
import type { Person } from './person.ts';
import type { Refusal } from './recording-rules.ts';

/**
 * What keeps an ended pairing from holding its place again, or null: the two have another pairing by now, or the mentor's
 * places have been given to others. `pairings` are all of the vault, `standings` how each stands today.
 */
export function refuseReopening(
  pairing: Pairing,
  mentor: Pick<Person, 'mentorCapacity'>,
  pairings: readonly Pairing[],
  standings: ReadonlyMap<PairingId, PairingStanding>,
): Refusal | null {
  const others = pairings.filter(({ id }) => id !== pairing.id && standings.get(id)?.endedOn === null);
  const withMentor = others.filter(({ mentorId }) => mentorId === pairing.mentorId);
  if (withMentor.some(({ menteeId }) => menteeId === pairing.menteeId))
    return { field: 'factId', sentence: 'These two have another pairing by now.' };
  return withMentor.length >= mentor.mentorCapacity
    ? { field: 'factId', sentence: 'The places of this mentor have been given to others by now.' }
    : null;
}
