import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runInWorker } from '../../src/main/workers/run-in-worker.ts';
import { WorkerEnded } from '../../src/main/workers/worker-ended.ts';

const entry = (name: string) => new URL(`./entries/${name}.ts`, import.meta.url);

async function ending(run: Promise<unknown>): Promise<WorkerEnded> {
  const error = await run.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof WorkerEnded)) throw new Error(`expected WorkerEnded, got ${String(error)}`);
  return error;
}

/** Counts on while the thread lives; two equal readings apart in time mean that it is gone. */
async function standsStill(counter: Int32Array): Promise<boolean> {
  const before = Atomics.load(counter, 0);
  const wake = new AbortController();
  setTimeout(() => wake.abort(), 30);
  await once(wake.signal, 'abort');
  return Atomics.load(counter, 0) === before;
}

describe('running a worker', () => {
  it('resolves with the output of an entry that is TypeScript source', async () => {
    expect(await runInWorker<{ numbers: number[] }, number[]>(entry('doubles'), { numbers: [1, 2, 21] })).toEqual([
      2, 4, 42,
    ]);
  });

  it('runs an entry that was built to JavaScript, so the packaged application is not left without workers', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'worker-'));
    try {
      const file = join(folder, 'entry.mjs');
      await writeFile(
        file,
        "import { parentPort } from 'node:worker_threads';\n" +
          "parentPort.once('message', (input) => parentPort.postMessage({ ok: true, output: input + 1 }));\n",
      );
      expect(await runInWorker<number, number>(pathToFileURL(file), 41)).toBe(42);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('passes on all that an entry tells, in its order, before it resolves', async () => {
    const told: number[] = [];
    const onProgress = (step: number) => told.push(step);
    expect(await runInWorker<number, string, number>(entry('tells'), 3, { onProgress })).toBe('done');
    expect(told).toEqual([1, 2, 3]);
  });

  it('says crashed, with the message, when the handler throws', async () => {
    const error = await ending(runInWorker(entry('refuses'), null));
    expect([error.reason, error.message]).toEqual(['crashed', 'no mentor in sight']);
  });

  it('says crashed when the entry breaks before it listens, instead of waiting for ever', async () => {
    expect((await ending(runInWorker(entry('breaks-at-once'), null))).reason).toBe('crashed');
  });

  it('says crashed when the thread leaves without an answer', async () => {
    expect((await ending(runInWorker(entry('leaves-silently'), null))).reason).toBe('crashed');
  });

  it('ends a thread that passes its time limit, so a stuck run cannot burn a core until the application closes', async () => {
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const run = runInWorker(entry('never-ends'), { started: counter.buffer }, { timeLimitMs: 400 });
    expect((await ending(run)).reason).toBe('too slow');
    expect(await standsStill(counter)).toBe(true);
  });

  it('ends a busy thread at once when cancelled', async () => {
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const cancel = new AbortController();
    const run = ending(
      runInWorker(entry('never-ends'), { started: counter.buffer }, { signal: cancel.signal, timeLimitMs: 15_000 }),
    );
    while (Atomics.load(counter, 0) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    cancel.abort();
    expect((await run).reason).toBe('cancelled');
    expect(await standsStill(counter)).toBe(true);
  });

  it('starts nothing when cancelled beforehand', async () => {
    const counter = new Int32Array(new SharedArrayBuffer(4));
    const run = runInWorker(entry('never-ends'), { started: counter.buffer }, { signal: AbortSignal.abort() });
    expect((await ending(run)).reason).toBe('cancelled');
    expect(Atomics.load(counter, 0)).toBe(0);
  });
});
