import type { Hindrance } from '../../../shared/domain/matching/accepting/judge-pairs.ts';
import { type JudgedProposals, judgeProposals } from '../../../shared/domain/matching/accepting/judge-proposals.ts';
import { type Became, whatBecame } from '../../../shared/domain/matching/accepting/what-became.ts';
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
  readonly became: Became;
  /** Why it cannot be accepted just now; null where it can be, and where something came of it. */
  readonly hindrance: Hindrance | null;
}

/** The proposals of a run as they stand now, and how many of them can be accepted at once. */
export async function gatherProposals(
  ports: Ports,
  read: Readers,
  run: StoredRun,
): Promise<{ readonly proposals: readonly StandingProposal[]; readonly acceptable: number }> {
  const { pairs } = openRun(run).result;
  const became = whatBecame(run, await gatherStandings(read, ports.clock.today()));
  const open = pairs.filter((pair) => became(pair) === null);
  const { hindrances, acceptable } = await judge(ports, read, run, open);
  const standing = (proposal: Proposal): StandingProposal => ({
    proposal,
    became: became(proposal),
    hindrance: hindrances.get(pairKey(proposal)) ?? null,
  });
  return { proposals: pairs.map(standing), acceptable };
}

const keepsAll: readonly ErrorCode[] = ['COHORT_CLOSED', 'PROGRAMME_CLOSED', 'NOT_FOUND'];

/** What keeps a cohort from being matched at all keeps each of its proposals from being accepted. */
async function judge(ports: Ports, read: Readers, run: StoredRun, open: readonly Proposal[]): Promise<JudgedProposals> {
  try {
    return judgeProposals(await gatherPool(ports, read, toMakePairs(requestOf(run))), open);
  } catch (error) {
    if (!(error instanceof AppError) || !keepsAll.includes(error.code)) throw error;
    const hindrance = { sentence: error.message, isToAsk: false };
    return { hindrances: new Map(open.map((pair) => [pairKey(pair), hindrance])), acceptable: 0 };
  }
}
