import type { LocalDate } from '../../../shared/domain/local-date.ts';
import { decidingKinds, type PairingsOnADay, pairingStandings } from '../../../shared/domain/pairing-standing.ts';
import type { Readers } from '../ports.ts';

/** Every pairing of the vault and how it stands on a day, as it is known now. */
export async function gatherStandings(read: Readers, on: LocalDate): Promise<PairingsOnADay> {
  const pairings = await read.pairings.list();
  return { pairings, standings: pairingStandings(pairings, await read.pairings.listSteps(decidingKinds), on) };
}
