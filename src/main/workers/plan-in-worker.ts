import type { ImportPlan } from '../../shared/domain/roster/plan-import.ts';
import { planSheet, type SheetQuestion } from '../../shared/domain/roster/plan-sheet.ts';
import { AppError } from '../../shared/ipc/app-error.ts';
import { runInWorker } from './run-in-worker.ts';
import { WorkerEnded } from './worker-ended.ts';

/** Below this many rows and people a plan is ready sooner than a thread is. */
const worthAThread = 1_000;
const timeLimitMs = 120_000;

/** Plans large sheets in a thread of their own, from the worker entry at `entry`, so that the window goes on being answered; throws CANCELLED. */
export function planSheetInWorker(entry: URL) {
  return async (question: SheetQuestion, signal?: AbortSignal): Promise<ImportPlan> => {
    if (question.rows.length + question.people.length < worthAThread) return planSheet(question);
    try {
      const limits = { timeLimitMs, ...(signal === undefined ? {} : { signal }) };
      return await runInWorker<SheetQuestion, ImportPlan>(entry, question, limits);
    } catch (error) {
      if (error instanceof WorkerEnded && error.reason === 'cancelled') throw new AppError('CANCELLED');
      throw error;
    }
  };
}
