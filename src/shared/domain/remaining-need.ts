import type { PairingId } from './ids.ts';
import type { Pairing } from './pairing.ts';
import type { Person } from './person.ts';

/**
 * How many mentors a mentee of a cohort still waits for. Every pairing made for them in that cohort counts, also one that
 * has ended, since ending is not the same as asking again; it does not count when it was declined or when what came of it
 * was the wish for another mentor. `pairings` are the cohort's.
 */
export function remainingNeed(
  mentee: Pick<Person, 'id' | 'menteeNeed'>,
  pairings: readonly Pairing[],
  reopened: ReadonlySet<PairingId>,
): number {
  const made = pairings.filter((pairing) => pairing.menteeId === mentee.id && !reopened.has(pairing.id)).length;
  return Math.max(0, Math.max(1, mentee.menteeNeed) - made);
}
