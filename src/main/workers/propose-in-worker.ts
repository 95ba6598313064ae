import type { MatchingPool } from '../../shared/domain/matching/matching-pool.ts';
import type { Proposals } from '../../shared/domain/matching/proposals.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import { runInWorker } from './run-in-worker.ts';
import { WorkerEnded } from './worker-ended.ts';

const timeLimitMs = 120_000;

/** Works proposals out in a thread of its own, from the worker entry at `entry`. Throws MATCHING_TOO_SLOW. */
export function proposeInWorker(entry: URL) {
  return async (pool: MatchingPool): Promise<Proposals> => {
    try {
      return await runInWorker<MatchingPool, Proposals>(entry, pool, { timeLimitMs });
    } catch (error) {
      if (error instanceof WorkerEnded && error.reason === 'too slow') throw new AppError('MATCHING_TOO_SLOW');
      throw error;
    }
  };
}
