import {
  explainNonPair,
  explainNonPairNow,
  isAnswerTo,
} from '../../../shared/domain/matching/explanations/explain-non-pair.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { gatherPool } from './gather-pool.ts';
import { openRun, requestOf } from './summarise-run.ts';

/**
 * Why a run did not propose these two: the rules against it, or what the pair would cost the others. Where something has
 * changed since, it is told how the two stand now.
 */
export async function explainNonPairOf(
  ports: Ports,
  { runId, menteeId, mentorId }: RouteInput<'matching.explainNonPair'>,
): Promise<RouteOutput<'matching.explainNonPair'>> {
  const { pool, result } = await ports.store.read(async (read) => {
    const run = await read.matchRuns.find(runId);
    if (run === null) throw new AppError('NOT_FOUND');
    return { pool: await gatherPool(ports, read, requestOf(run)), result: openRun(run).result };
  });
  const asked = { menteeId, mentorId };
  if (isAnswerTo(pool, result)) return explainNonPair(pool, result, asked);
  const now = await ports.drafts.propose(pool, 'why not');
  if (!now.ok) throw new AppError('INPUT_REFUSED', now.sentence);
  return explainNonPairNow(pool, now, asked);
}
