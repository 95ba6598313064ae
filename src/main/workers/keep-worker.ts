import { Worker } from 'node:worker_threads';
import { AppError } from '../../shared/ipc/app-error.ts';
import type { WorkerAnswer } from './answer-once.ts';
import { WorkerEnded } from './worker-ended.ts';

/** A thread that stays between questions, because its second answer comes many times sooner than its first. */
export interface KeptWorker<Question, Answer> {
  /**
   * Questions are answered one after another. One of a sort that is still waiting when a newer of its sort comes is given
   * up: it rejects with CANCELLED. Rejects with WorkerEnded when the thread was too slow or crashed.
   */
  ask(sort: string, question: Question): Promise<Answer>;
  /** Ends the thread with all that it knew; what was under way rejects with CANCELLED. The next question starts a new one. */
  stop(): Promise<void>;
}

interface Waiting<Question, Answer> {
  readonly sort: string;
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** Keeps one worker entry (a file that calls `answerEach`) ready. It ends by itself after some time without a question. */
export function keepWorker<Question, Answer>(
  entry: URL,
  limits: { readonly timeLimitMs: number; readonly idleMs: number },
): KeptWorker<Question, Answer> {
  let worker: Worker | null = null;
  let current: Waiting<Question, Answer> | null = null;
  let waiting: Waiting<Question, Answer>[] = [];
  let timer: NodeJS.Timeout | undefined;

  function start(): Worker {
    const started = new Worker(entry);
    // A thread without a question must not keep the application from ending.
    started.unref();
    started.on('message', (answer: WorkerAnswer<Answer>) => {
      if (started !== worker || current === null) return;
      const { resolve, reject } = current;
      current = null;
      if (answer.ok) resolve(answer.output);
      else reject(new WorkerEnded('crashed', answer.message));
      next();
    });
    const crashed = (detail: string) => {
      if (started === worker) giveUp(new WorkerEnded('crashed', detail));
    };
    started.on('messageerror', (error) => crashed(error.message));
    started.on('error', (error) => crashed(error instanceof Error ? error.message : String(error)));
    started.on('exit', (code) => crashed(`the worker ended with code ${code}`));
    return started;
  }

  function next(): void {
    clearTimeout(timer);
    const [first, ...rest] = waiting;
    if (first === undefined) {
      worker?.unref();
      timer = setTimeout(() => void end(), limits.idleMs);
      timer.unref();
      return;
    }
    waiting = rest;
    current = first;
    timer = setTimeout(
      () => giveUp(new WorkerEnded('too slow', `no answer within ${limits.timeLimitMs} ms`)),
      limits.timeLimitMs,
    );
    worker ??= start();
    worker.ref();
    try {
      worker.postMessage(first.question);
    } catch (error) {
      // What cannot be sent over is never answered either.
      giveUp(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Ends the thread for what is under way; what waits behind it is asked of a new one. */
  function giveUp(reason: Error): void {
    const [under, ending] = [current, worker];
    current = null;
    worker = null;
    under?.reject(reason);
    next();
    void ending?.terminate();
  }

  async function end(): Promise<void> {
    clearTimeout(timer);
    const ending = worker;
    const left = current === null ? waiting : [current, ...waiting];
    worker = null;
    current = null;
    waiting = [];
    for (const { reject } of left) reject(new AppError('CANCELLED'));
    await ending?.terminate();
  }

  return {
    ask(sort, question) {
      const given = Promise.withResolvers<Answer>();
      const { resolve, reject } = given;
      for (const older of waiting.filter((one) => one.sort === sort)) older.reject(new AppError('CANCELLED'));
      waiting = [...waiting.filter((one) => one.sort !== sort), { sort, question, resolve, reject }];
      if (current === null) next();
      return given.promise;
    },
    stop: end,
  };
}
