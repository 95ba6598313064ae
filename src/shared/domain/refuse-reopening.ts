import type { Pairing } from './pairing.ts';
import type { PairingsOnADay } from './pairing-standing.ts';
import type { Person } from './person.ts';

/** The pairings that had ended before and hold their places again after. */
export function reopenedPairings(before: PairingsOnADay, after: PairingsOnADay): readonly Pairing[] {
  return after.pairings.filter(({ id }) => {
    const then = before.standings.get(id);
    return then !== undefined && then.endedOn !== null && after.standings.get(id)?.endedOn === null;
  });
}

/**
 * What keeps an ended pairing from holding its place again, as a sentence, or null: the two have another pairing by now, or
 * the mentor's places have been given to others. It needs all pairings of the vault, as they stand once it is reopened.
 */
export function refuseReopening(
  pairing: Pairing,
  mentor: Pick<Person, 'mentorCapacity'>,
  { pairings, standings }: PairingsOnADay,
): string | null {
  const withMentor = pairings.filter(
    ({ id, mentorId }) => id !== pairing.id && mentorId === pairing.mentorId && standings.get(id)?.endedOn === null,
  );
  if (withMentor.some(({ menteeId }) => menteeId === pairing.menteeId)) return 'These two have another pairing by now.';
  return withMentor.length >= mentor.mentorCapacity
    ? 'The places of this mentor have been given to others by now.'
    : null;
}

/** The same among peers, of whom nobody gives places: one of the two has another partner in the cohort by now. */
export function refuseReopeningOfPeers(pairing: Pairing, { pairings, standings }: PairingsOnADay): string | null {
  const ofEither = pairings.filter(
    ({ id, cohortId, menteeId, mentorId }) =>
      id !== pairing.id &&
      cohortId === pairing.cohortId &&
      standings.get(id)?.endedOn === null &&
      [menteeId, mentorId].some((peer) => peer === pairing.menteeId || peer === pairing.mentorId),
  );
  return ofEither.length > 0 ? 'One of these two has another partner by now.' : null;
}
