import type { PairingId } from './ids.ts';
import type { LocalDate } from './local-date.ts';
import type { Pairing } from './pairing.ts';
import type { PairingStanding } from './pairing-standing.ts';
import type { Person } from './person.ts';

/**
 * How many mentors a mentee of a cohort still waits for. Every pairing made for them in that cohort counts, also one that
 * has ended, since ending is not the same as asking again. It does not count when it was declined, when what came of it was the
 * wish for another mentor or for a new agreement, nor when it ended before the cohort began, as one of an earlier round does that
 * was brought in with it. `own` are the mentee's pairings in that cohort.
 */
export function remainingNeed(
  mentee: Pick<Person, 'menteeNeed'>,
  own: readonly Pairing[],
  standings: ReadonlyMap<PairingId, PairingStanding>,
  startsOn: LocalDate,
): number {
  const counts = ({ id }: Pairing) => {
    const standing = standings.get(id);
    if (standing === undefined) return true;
    const isOfEarlierRound = standing.endedOn !== null && standing.endedOn < startsOn;
    return !(standing.wasDeclined || standing.asksAgain || isOfEarlierRound);
  };
  return Math.max(0, Math.max(1, mentee.menteeNeed) - own.filter(counts).length);
}
