import { parentPort } from 'node:worker_threads';

/** The one message a worker posts back. */
export type WorkerAnswer<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly message: string };

/**
 * Makes this file a worker: waits for one input, posts one answer, then the thread ends by itself.
 * Whatever the handler throws becomes an answer too, so the caller never waits for a thread that gave up.
 */
export function answerOnce<Input, Output>(handler: (input: Input) => Output | Promise<Output>): void {
  const port = parentPort;
  if (port === null) throw new Error('a worker entry was loaded outside a worker');
  port.once('message', async (input: Input) => {
    let answer: WorkerAnswer<Output>;
    try {
      answer = { ok: true, output: await handler(input) };
    } catch (error) {
      answer = { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  });
}
