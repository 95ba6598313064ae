import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { refuseReopening, reopenedPairings } from '../../../shared/domain/refuse-reopening.ts';
import type { Readers } from '../ports.ts';
import { gatherStandings } from './gather-standings.ts';

/**
 * Notes before something is written which pairings have ended. Asked once it is written, and in the same transaction, the
 * answer says in a sentence what keeps a pairing that would hold its place again from doing so, or null.
 */
export async function watchReopening(read: Readers, today: LocalDate): Promise<() => Promise<string | null>> {
  const before = await gatherStandings(read, today);
  return async () => {
    const after = await gatherStandings(read, today);
    for (const pairing of reopenedPairings(before, after)) {
      const mentor = await read.people.find(pairing.mentorId);
      const refusal = mentor === null ? null : refuseReopening(pairing, mentor, after);
      if (refusal !== null) return refusal;
    }
    return null;
  };
}
