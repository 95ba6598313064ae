import { explainNonPair } from '../../../shared/domain/matching/explain-non-pair.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { gatherPool } from './gather-pool.ts';
import { openRun, requestOf } from './summarise-run.ts';

/** Why a run did not propose these two: the rules against it, or what the pair would cost the others. */
export async function explainNonPairOf(
  ports: Ports,
  { runId, menteeId, mentorId }: RouteInput<'matching.explainNonPair'>,
): Promise<RouteOutput<'matching.explainNonPair'>> {
  return ports.store.read(async (read) => {
    const run = await read.matchRuns.find(runId);
    if (run === null) throw new AppError('NOT_FOUND');
    const pool = await gatherPool(ports, read, requestOf(run));
    return explainNonPair(pool, openRun(run).result, { menteeId, mentorId });
  });
}
