import type { MatchingPool } from '../../shared/domain/matching/matching-pool.ts';
import type { MatchingProgress } from '../../shared/domain/matching/matching-progress.ts';
import type { Proposals } from '../../shared/domain/matching/proposals.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import { runInWorker } from './run-in-worker.ts';
import { WorkerEnded } from './worker-ended.ts';

const timeLimitMs = 120_000;

interface MatchingOptions {
  /** Ends the thread at once. */
  readonly signal: AbortSignal;
  readonly onProgress: (progress: MatchingProgress) => void;
}

/** Works proposals out in a thread of its own, from the worker entry at `entry`. Throws MATCHING_TOO_SLOW or CANCELLED. */
export function proposeInWorker(entry: URL) {
  return async (pool: MatchingPool, options: MatchingOptions): Promise<Proposals> => {
    try {
      const limits = { ...options, timeLimitMs };
      return await runInWorker<MatchingPool, Proposals, MatchingProgress>(entry, pool, limits);
    } catch (error) {
      if (error instanceof WorkerEnded && error.reason === 'too slow') throw new AppError('MATCHING_TOO_SLOW');
      if (error instanceof WorkerEnded && error.reason === 'cancelled') throw new AppError('CANCELLED');
      throw error;
    }
  };
}
