import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forkIsolated } from '../../src/main/adapters/fork-isolated.ts';
import type { IsolatedMessage, IsolatedOutcome } from '../../src/main/adapters/run-isolated.ts';
import { superviseIsolated } from '../../src/main/adapters/supervise-isolated.ts';

const gigabyte = 1_073_741_824;

/** A process that does what the test says, and what became of it. */
function startProcess(residentBytes: number) {
  const seen = { killed: false, outcome: undefined as IsolatedOutcome | undefined };
  let end: () => void = () => undefined;
  let say: (message: IsolatedMessage) => void = () => undefined;
  const outcome = superviseIsolated(
    {
      send: () => undefined,
      onMessage: (listener) => {
        say = listener;
      },
      onEnd: (listener) => {
        end = listener;
      },
      kill: () => {
        seen.killed = true;
      },
      residentBytes: () => residentBytes,
    },
    { request: {}, onPart: () => undefined },
  );
  void outcome.then((reached) => (seen.outcome = reached));
  return { seen, end: () => end(), say: (message: IsolatedMessage) => say(message) };
}

describe('a process that reads a file', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is killed after a quarter of a second above one gigabyte, and not at one gigabyte', async () => {
    const atTheLimit = startProcess(gigabyte);
    const above = startProcess(gigabyte + 1);
    await vi.advanceTimersByTimeAsync(250);
    expect(atTheLimit.seen).toEqual({ killed: false, outcome: undefined });
    expect(above.seen).toEqual({ killed: true, outcome: { answered: false, reason: 'memory' } });
  });

  it('is killed after 90 seconds, and not before', async () => {
    const { seen } = startProcess(0);
    await vi.advanceTimersByTimeAsync(89_999);
    expect(seen.killed).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(seen).toEqual({ killed: true, outcome: { answered: false, reason: 'time' } });
  });

  it('has not answered when it ends without its last message, whatever it sent before', async () => {
    const { seen, end, say } = startProcess(0);
    say({ kind: 'part', part: 'rows' });
    end();
    await vi.advanceTimersByTimeAsync(0);
    expect(seen.outcome).toEqual({ answered: false, reason: 'ended' });
  });
});

it('a forked process has a heap of 768 MB, so that a file cannot take all there is', async () => {
  const entry = new URL('../support/isolated/tell-heap-limit.ts', import.meta.url);
  const outcome = await forkIsolated(entry)({ request: {}, onPart: () => undefined });
  const megabytes = outcome.answered ? Number(outcome.answer) / 1_048_576 : Number.NaN;
  // The engine adds what it keeps for young objects.
  expect(megabytes).toBeGreaterThanOrEqual(768);
  expect(megabytes).toBeLessThan(1_024);
});
