import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import { refuseReopening, refuseReopeningOfPeers, reopenedPairings } from '../../../shared/domain/refuse-reopening.ts';
import type { Readers } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';
import { gatherStandings } from './gather-standings.ts';

/**
 * Notes before something is written which pairings have ended. Asked once it is written, and in the same transaction, the
 * answer says in a sentence what keeps a pairing that would hold its place again from doing so, or null.
 */
export async function watchReopening(read: Readers, today: LocalDate): Promise<() => Promise<string | null>> {
  const before = await gatherStandings(read, today);
  return async () => {
    const after = await gatherStandings(read, today);
    const peerCohorts = await listPeerCohorts(read);
    const isOfPeers = ({ cohortId }: Pairing) => peerCohorts.has(cohortId);
    const withPlaces = { ...after, pairings: after.pairings.filter((pairing) => !isOfPeers(pairing)) };
    for (const pairing of reopenedPairings(before, after)) {
      const mentor = isOfPeers(pairing) ? null : await read.people.find(pairing.mentorId);
      const amongPeers = isOfPeers(pairing) ? refuseReopeningOfPeers(pairing, after) : null;
      const refusal = mentor === null ? amongPeers : refuseReopening(pairing, mentor, withPlaces);
      if (refusal !== null) return refusal;
    }
    return null;
  };
}
