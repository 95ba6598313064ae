import { parentPort } from 'node:worker_threads';
import type { WorkerAnswer } from './answer-once.ts';

/** Makes this file a worker that stays: every message is a question and gets one answer, in the order they come. */
export function answerEach<Question, Answer>(handler: (question: Question) => Answer): void {
  const port = parentPort;
  if (port === null) throw new Error('a worker entry was loaded outside a worker');
  port.on('message', (question: Question) => {
    let answer: WorkerAnswer<Answer>;
    try {
      answer = { ok: true, output: handler(question) };
    } catch (error) {
      answer = { ok: false, message: error instanceof Error ? error.message : String(error) };
    }
    port.postMessage(answer);
  });
}
