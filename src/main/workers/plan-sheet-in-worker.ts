import type { ImportPlan } from '../../shared/domain/roster/plan-import.ts';
import { planSheet, type SheetQuestion } from '../../shared/domain/roster/plan-sheet.ts';
import { runInWorker } from './run-in-worker.ts';

/** Below this many rows and people a plan is ready sooner than a thread is. */
const worthAThread = 1_000;
const timeLimitMs = 120_000;

/** Plans large sheets in a thread of their own, from the worker entry at `entry`, so that the window goes on being answered. */
export function planSheetInWorker(entry: URL) {
  return async (question: SheetQuestion): Promise<ImportPlan> =>
    question.rows.length + question.people.length < worthAThread
      ? planSheet(question)
      : runInWorker<SheetQuestion, ImportPlan>(entry, question, { timeLimitMs });
}
