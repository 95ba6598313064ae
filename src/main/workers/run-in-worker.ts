import { Worker } from 'node:worker_threads';
import type { WorkerAnswer, WorkerProgress } from './answer-once.ts';
import { WorkerEnded, type WorkerEnding } from './worker-ended.ts';

export interface WorkerLimits<Progress = never> {
  /** Ends the thread at once when aborted. */
  readonly signal?: AbortSignal;
  /** Milliseconds from the call to the answer, starting the thread included. No limit when left out. */
  readonly timeLimitMs?: number;
  /** Hears what the entry tells while it works. */
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Runs one worker entry (a file that calls `answerOnce`) in a thread of its own and resolves with its output.
 * Rejects with WorkerEnded when cancelled, too slow or crashed; by then the thread is gone in every case.
 */
export async function runInWorker<Input, Output, Progress = never>(
  entry: URL,
  input: Input,
  limits: WorkerLimits<Progress> = {},
): Promise<Output> {
  const { signal, timeLimitMs, onProgress } = limits;
  if (signal?.aborted) throw new WorkerEnded('cancelled', 'cancelled before the worker began');

  const worker = new Worker(entry);
  const { promise, resolve, reject } = Promise.withResolvers<Output>();
  const end = (reason: WorkerEnding, detail: string) => reject(new WorkerEnded(reason, detail));
  const cancel = () => end('cancelled', 'cancelled while the worker ran');

  const timer =
    timeLimitMs === undefined
      ? undefined
      : setTimeout(() => end('too slow', `no answer within ${timeLimitMs} ms`), timeLimitMs);
  signal?.addEventListener('abort', cancel, { once: true });

  worker.on('message', (answer: WorkerAnswer<Output> | WorkerProgress<Progress>) => {
    if ('progress' in answer) onProgress?.(answer.progress);
    else if (answer.ok) resolve(answer.output);
    else end('crashed', answer.message);
  });
  worker.once('messageerror', (error) => end('crashed', error.message));
  worker.once('error', (error) => end('crashed', error instanceof Error ? error.message : String(error)));
  worker.once('exit', (code) => end('crashed', `the worker ended with code ${code} and no answer`));

  try {
    worker.postMessage(input);
    return await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', cancel);
    await worker.terminate();
  }
}
