import type { IsolatedMessage, IsolatedOutcome, IsolatedRun } from './run-isolated.ts';

/** A process that was just started, whatever started it. */
export interface IsolatedProcess {
  send(request: unknown): void;
  onMessage(listener: (message: IsolatedMessage) => void): void;
  /** Called once, after the last message, however the process ended; also when it could not start. */
  onEnd(listener: () => void): void;
  kill(): void;
  /** Bytes of memory it holds now; undefined where that cannot be told. */
  residentBytes(): number | undefined;
}

export interface IsolatedLimits {
  readonly residentBytes: number;
  readonly milliseconds: number;
  readonly pollMilliseconds: number;
}

/**
 * The heap of a process that reads: 768 MB, with more room than usual for what is thrown away at once. A reader makes
 * little else, and clearing it up less often took a tenth off the time of reading a large sheet.
 */
export const isolatedHeap = ['--max-old-space-size=768', '--max-semi-space-size=32'] as const;

export const isolatedLimits: IsolatedLimits = { residentBytes: 2 ** 30, milliseconds: 90_000, pollMilliseconds: 250 };

/** Hands the request to a process and watches it to the end: answer, exit, memory, time or cancellation. It is dead afterwards. */
export function superviseIsolated(
  process: IsolatedProcess,
  { request, onPart, signal }: IsolatedRun,
  limits: IsolatedLimits = isolatedLimits,
): Promise<IsolatedOutcome> {
  return new Promise((resolve) => {
    let settled = false;
    const settle = (outcome: IsolatedOutcome) => {
      if (settled) return;
      settled = true;
      clearInterval(memoryPoll);
      clearTimeout(timeLimit);
      signal?.removeEventListener('abort', cancel);
      process.kill();
      resolve(outcome);
    };
    const cancel = () => settle({ answered: false, reason: 'cancelled' });
    const memoryPoll = setInterval(() => {
      if ((process.residentBytes() ?? 0) > limits.residentBytes) settle({ answered: false, reason: 'memory' });
    }, limits.pollMilliseconds);
    const timeLimit = setTimeout(() => settle({ answered: false, reason: 'time' }), limits.milliseconds);
    process.onMessage((message) => {
      if (settled) return;
      if (message.kind === 'part') onPart(message.part);
      else settle({ answered: true, answer: message.answer });
    });
    process.onEnd(() => settle({ answered: false, reason: 'ended' }));
    signal?.addEventListener('abort', cancel);
    if (signal?.aborted) cancel();
    else process.send(request);
  });
}
