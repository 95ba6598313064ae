import { AppError } from '../../shared/ipc/app-error.ts';
import { runInWorker } from './run-in-worker.ts';
import { WorkerEnded } from './worker-ended.ts';

/** Below this many rows and people a plan is ready sooner than a thread is. */
const worthAThread = 1_000;
const timeLimitMs = 120_000;

interface Sized {
  readonly rows: readonly unknown[];
  readonly people: readonly unknown[];
}

/** Plans small sheets with `plan`, and large ones by the same in a thread of their own, from the worker entry at `entry`, so that the window goes on being answered; throws CANCELLED. */
export function planInWorker<Question extends Sized, Plan>(entry: URL, plan: (question: Question) => Plan) {
  return async (question: Question, signal?: AbortSignal): Promise<Plan> => {
    if (question.rows.length + question.people.length < worthAThread) return plan(question);
    try {
      const limits = { timeLimitMs, ...(signal === undefined ? {} : { signal }) };
      return await runInWorker<Question, Plan>(entry, question, limits);
    } catch (error) {
      if (error instanceof WorkerEnded && error.reason === 'cancelled') throw new AppError('CANCELLED');
      throw error;
    }
  };
}
