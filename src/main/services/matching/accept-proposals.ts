import { inOrderOfAccepting } from '../../../shared/domain/matching/accepting/judge-proposals.ts';
import { sayAccepted, sayAllAccepted } from '../../../shared/domain/matching/accepting/say-accepted.ts';
import { whatBecame } from '../../../shared/domain/matching/accepting/what-became.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import { pairKey } from '../../../shared/domain/matching/prepare-pool.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import { makePairings } from '../pairings/make-pairings.ts';
import type { Ports } from '../ports.ts';
import { listPeerCohorts } from '../programme/list-peer-cohorts.ts';
import { openRun, requestOf } from './summarise-run.ts';

/**
 * Turns proposals of a run into pairings in contemplation, as one change: each is checked once more against the vault as it is
 * now, and those that cannot be are left out and named. Nothing is agreed by it until both sides have said yes. Throws
 * PAIRING_NOT_ALLOWED when none can be.
 */
export async function acceptProposals(
  ports: Ports,
  { runId, pairs, except, wereAskedForMore }: RouteInput<'matching.accept'>,
): Promise<RouteOutput<'matching.accept'>> {
  const accepted = await makeChange(ports, 'matching.accept', async (write, read) => {
    const run = await read.matchRuns.find(runId);
    if (run === null) throw new AppError('NOT_FOUND');
    const became = whatBecame(run, await gatherStandings(read, ports.clock.today()));
    const asking = new Set(typeof wereAskedForMore === 'boolean' ? [] : wereAskedForMore.map(pairKey));
    const wasAsked = (pair: PoolPair) => wereAskedForMore === true || asking.has(pairKey(pair));
    const { pairs: proposals, ofPeers = false } = openRun(run).result;
    // Since the programme changed between peers and sides, its proposals are of pairs that it no longer makes.
    if ((await listPeerCohorts(read)).has(run.cohortId) !== ofPeers) throw new AppError('PROPOSAL_NO_LONGER_POSSIBLE');
    const named = new Set((pairs === 'all' ? except : pairs).map(pairKey));
    const meant = proposals.filter((pair) => named.has(pairKey(pair)) === (pairs !== 'all'));
    const chosen = meant.filter((pair) => became(pair) === null);
    if (chosen.length === 0)
      throw pairs === 'all'
        ? new AppError('NOT_FOUND', 'No proposal of this run is left to accept.')
        : new AppError('PROPOSAL_NO_LONGER_POSSIBLE');
    const asked = inOrderOfAccepting(chosen, wasAsked).map((pair) => ({ ...pair, purpose: null }));
    const { made, leftOut } = await makePairings(ports, write, read, requestOf(run), asked, runId);
    // With 'all' nobody meant those whose mentors are to be asked first.
    const missed = pairs === 'all' ? leftOut.filter(({ isToAsk }) => !isToAsk) : leftOut;
    const sentence = pairs === 'all' ? sayAllAccepted(made.length, missed.length) : sayAccepted(made.length, missed);
    return { sentence, value: { pairings: made.length, leftOut: missed } };
  });
  const { change, sentence, value } = accepted;
  const leftOut = value.leftOut.map(({ menteeId, mentorId, isToAsk, sentence: because }) => ({
    menteeId,
    mentorId,
    isToAsk,
    sentence: because,
  }));
  return { change, sentence, pairings: value.pairings, leftOut };
}
