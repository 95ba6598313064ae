import type { PersonId } from '../../../shared/domain/ids.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import { makePairings } from '../pairings/make-pairings.ts';
import type { Ports } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';
import { openRun, requestOf } from './summarise-run.ts';

interface Pair {
  readonly menteeId: PersonId;
  readonly mentorId: PersonId;
}

const askFirst =
  'What is left would take mentors beyond what they agreed to: ask them first, then accept these one by one.';

/**
 * Turns proposals of a run into pairings in contemplation, all of them or none: each is checked once more against the
 * vault as it is now. Nothing is agreed by it until both sides have said yes.
 */
export async function acceptProposals(
  ports: Ports,
  { runId, pairs, except, wereAskedForMore }: RouteInput<'matching.accept'>,
): Promise<RouteOutput<'matching.accept'>> {
  const made = await makeChange(ports, 'matching.accept', async (write, read) => {
    const run = await read.matchRuns.find(runId);
    if (run === null) throw new AppError('NOT_FOUND');
    const { result } = openRun(run);
    // Since the programme changed between peers and sides, its proposals are of pairs that it no longer makes.
    if ((await listPeerCohorts(read)).has(run.cohortId) !== (result.ofPeers ?? false))
      throw new AppError('PROPOSAL_NO_LONGER_POSSIBLE');
    const accepted = (await read.pairings.list()).filter((pairing) => pairing.matchRunId === runId);
    const isSame = (one: Pair, other: Pair) => one.menteeId === other.menteeId && one.mentorId === other.mentorId;
    const isOpen = (pair: Pair) => !accepted.some((pairing) => isSame(pairing, pair));
    const wanted =
      pairs === 'all'
        ? result.pairs.filter(
            (pair) =>
              isOpen(pair) && !except.some((left) => isSame(left, pair)) && (wereAskedForMore || !pair.onePlaceMore),
          )
        : pairs.map((pair) => {
            const proposal = result.pairs.find((one) => isSame(one, pair));
            if (proposal === undefined || !isOpen(proposal)) throw new AppError('PROPOSAL_NO_LONGER_POSSIBLE');
            return proposal;
          });
    if (wanted.length === 0) {
      const isOneToAsk = result.pairs.some((pair) => pair.onePlaceMore && isOpen(pair));
      throw new AppError('NOT_FOUND', isOneToAsk ? askFirst : 'No proposal of this run is left to accept.');
    }
    const asked = wanted.map(({ menteeId, mentorId, locked }) => ({
      menteeId,
      mentorId,
      purpose: null,
      isLocked: locked,
      wasAskedForMore: wereAskedForMore,
    }));
    await makePairings(ports, write, read, requestOf(run), asked, runId);
    const n = wanted.length;
    return {
      sentence: n === 1 ? '1 pairing was proposed to both sides.' : `${n} pairings were proposed to both sides.`,
      value: n,
    };
  });
  return { change: made.change, sentence: made.sentence, pairings: made.value };
}
