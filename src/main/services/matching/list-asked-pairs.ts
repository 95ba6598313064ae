import { askedPairs, askedStates } from '../../../shared/domain/matching/asked-pairs.ts';
import { decidingKinds } from '../../../shared/domain/pairing-standing.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';

/** One page of the pairs accepted from a run, with who of the two has said yes; those still to be asked come first. */
export async function listAskedPairs(
  ports: Ports,
  { runId, offset, limit }: RouteInput<'matching.asked'>,
): Promise<RouteOutput<'matching.asked'>> {
  return ports.store.read(async (read) => {
    if ((await read.matchRuns.find(runId)) === null) throw new AppError('NOT_FOUND');
    const accepted = (await read.pairings.list()).filter((pairing) => pairing.matchRunId === runId);
    const asked = askedPairs(accepted, await read.pairings.listSteps(decidingKinds), ports.clock.today());
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    const rows = asked
      .map(({ pairing, state, yesSince }) => ({
        pairingId: pairing.id,
        menteeName: names.get(pairing.menteeId) ?? '',
        mentorName: names.get(pairing.mentorId) ?? '',
        state,
        yesSince,
      }))
      .toSorted(
        (a, b) =>
          askedStates.indexOf(a.state) - askedStates.indexOf(b.state) || a.menteeName.localeCompare(b.menteeName),
      );
    const counts = Object.fromEntries(
      askedStates.map((state) => [state, rows.filter((row) => row.state === state).length] as const),
    ) as RouteOutput<'matching.asked'>['counts'];
    return { rows: rows.slice(offset, offset + limit), total: rows.length, counts };
  });
}
