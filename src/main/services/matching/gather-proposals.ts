import type { Hindrance } from '../../../shared/domain/matching/accepting/judge-pairs.ts';
import { type JudgedProposals, judgeProposals } from '../../../shared/domain/matching/accepting/judge-proposals.ts';
import { type ProposalStanding, standingOf } from '../../../shared/domain/matching/accepting/proposal-standing.ts';
import { whatBecame } from '../../../shared/domain/matching/accepting/what-became.ts';
import type { PoolPair } from '../../../shared/domain/matching/matching-pool.ts';
import { pairKey } from '../../../shared/domain/matching/prepare-pool.ts';
import type { Proposal } from '../../../shared/domain/matching/proposals.ts';
import { AppError, type ErrorCode } from '../../../shared/ipc/app-error.ts';
import { gatherStandings } from '../pairings/gather-standings.ts';
import type { Ports, Readers } from '../ports.ts';
import { gatherPool, toMakePairs } from './gather-pool.ts';
import { openRun, requestOf } from './summarise-run.ts';

type StoredRun = NonNullable<Awaited<ReturnType<Readers['matchRuns']['find']>>>;

interface StandingProposal {
  readonly proposal: Proposal;
  readonly standing: ProposalStanding;
  /** Why it cannot be accepted just now; null where it can be, and where something came of it. */
  readonly hindrance: Hindrance | null;
}

/** The proposals of a run as they stand now; `turnedDown` are those the coordinator has turned down since. */
export async function gatherProposals(
  ports: Ports,
  read: Readers,
  run: StoredRun,
  turnedDown: readonly PoolPair[] = [],
): Promise<readonly StandingProposal[]> {
  const { pairs } = openRun(run).result;
  const became = whatBecame(run, await gatherStandings(read, ports.clock.today()));
  const open = pairs.filter((pair) => became(pair) === null);
  const down = new Set(turnedDown.map(pairKey));
  const isTurnedDown = (pair: PoolPair) => down.has(pairKey(pair));
  const { hindrances, acceptable } = await judge(ports, read, run, open, isTurnedDown);
  return pairs.map((proposal): StandingProposal => {
    const key = pairKey(proposal);
    const hindrance = hindrances.get(key) ?? null;
    const isAcceptable = acceptable.has(key);
    const standing = standingOf({
      became: became(proposal),
      hindrance,
      isTurnedDown: isTurnedDown(proposal),
      isAcceptable,
    });
    return { proposal, standing, hindrance };
  });
}

const keepsAll: readonly ErrorCode[] = ['COHORT_CLOSED', 'PROGRAMME_CLOSED', 'NOT_FOUND'];

/** What keeps a cohort from being matched at all keeps each of its proposals from being accepted. */
async function judge(
  ports: Ports,
  read: Readers,
  run: StoredRun,
  open: readonly Proposal[],
  isTurnedDown: (pair: PoolPair) => boolean,
): Promise<JudgedProposals> {
  try {
    return judgeProposals(await gatherPool(ports, read, toMakePairs(requestOf(run))), open, isTurnedDown);
  } catch (error) {
    if (!(error instanceof AppError) || !keepsAll.includes(error.code)) throw error;
    const hindrance = { sentence: error.message, isToAsk: false };
    return { hindrances: new Map(open.map((pair) => [pairKey(pair), hindrance])), acceptable: new Set() };
  }
}
