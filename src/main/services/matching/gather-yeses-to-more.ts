import type { PersonId } from '../../../shared/domain/ids.ts';
import { pairKey } from '../../../shared/domain/matching/prepare-pool.ts';
import type { YesToOneMore } from '../../../shared/domain/matching/rounds/free-places.ts';
import type { Pairing } from '../../../shared/domain/pairing.ts';
import type { Readers } from '../ports.ts';
import { type KeptRequest, openRun } from './summarise-run.ts';

/** Which of these pairings take a place beyond those their mentor had agreed to, by mentor: their runs proposed them so. */
export async function gatherYesesToMore(
  read: Readers,
  live: readonly Pairing[],
): Promise<ReadonlyMap<PersonId, readonly YesToOneMore[]>> {
  const ofRuns = Map.groupBy(
    live.filter(({ matchRunId }) => matchRunId !== null),
    ({ matchRunId }) => matchRunId,
  );
  const yeses = new Map<PersonId, YesToOneMore[]>();
  const runIds = [...ofRuns.keys()].filter((id) => id !== null);
  for (const [id, request] of await read.matchRuns.requestsOf(runIds)) {
    // Only another round takes more than was agreed; opening the others for nothing would slow every draft down.
    if ((request as Partial<KeptRequest>).round == null) continue;
    const run = await read.matchRuns.find(id);
    if (run === null) continue;
    const opened = openRun(run);
    const beyond = new Set(opened.result.pairs.filter(({ onePlaceMore }) => onePlaceMore).map(pairKey));
    for (const pairing of ofRuns.get(id) ?? []) {
      if (!beyond.has(pairKey(pairing))) continue;
      const yes = { agreedTo: opened.request.agreedTo?.[pairing.mentorId] ?? null };
      yeses.set(pairing.mentorId, [...(yeses.get(pairing.mentorId) ?? []), yes]);
    }
  }
  return yeses;
}
