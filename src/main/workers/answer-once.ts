import { parentPort } from 'node:worker_threads';

/** What a worker tells while it works. */
export interface WorkerProgress<Progress> {
  readonly progress: Progress;
}

/** The last message a worker posts back. */
export type WorkerAnswer<Output> =
  | { readonly ok: true; readonly output: Output }
  | { readonly ok: false; readonly message: string };

/**
 * Makes this file a worker: waits for one input, posts one answer, then the thread ends by itself.
 * What the handler tells meanwhile goes to whoever waits. Whatever it throws becomes an answer too, so the caller never waits for a thread that gave up.
 */
export function answerOnce<Input, Output, Progress = never>(
  handler: (input: Input, tell: (progress: Progress) => void) => Output | Promise<Output>,
): void {
  const port = parentPort;
  if (port === null) throw new Error('a worker entry was loaded outside a worker');
  const tell = (progress: Progress) => port.postMessage({ progress } satisfies WorkerProgress<Progress>);
  port.once('message', async (input: Input) => {
    let answer: WorkerAnswer<Output>;
    try {
      answer = { ok: true, output: await handler(input, tell) };
    } catch (error) {
      answer = { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  });
}
