import { afterEach, describe, expect, it } from 'vitest';
import { keepWorker } from '../../src/main/workers/keep-worker.ts';

interface Answer {
  readonly doubled: number;
  readonly asked: number;
}

const entry = new URL('./entries/answers-each.ts', import.meta.url);
const open: { stop(): Promise<void> }[] = [];
function keep(limits: { timeLimitMs?: number; idleMs?: number } = {}) {
  const kept = keepWorker<number | string, Answer>(entry, { timeLimitMs: 20_000, idleMs: 20_000, ...limits });
  open.push(kept);
  return kept;
}
afterEach(async () => {
  await Promise.all(open.splice(0).map((kept) => kept.stop()));
});

describe('a worker that stays', () => {
  it('answers one question after another in the same thread, which is what makes it fast', async () => {
    const kept = keep();
    expect(await kept.ask('a', 1)).toEqual({ doubled: 2, asked: 0 });
    expect(await kept.ask('a', 2)).toEqual({ doubled: 4, asked: 1 });
  });

  it('gives up a waiting question for a newer one of its sort, and for no other', async () => {
    const kept = keep();
    const running = kept.ask('draft', 1);
    const overtaken = kept.ask('draft', 2);
    const other = kept.ask('candidates', 3);
    const newest = kept.ask('draft', 4);
    await expect(overtaken).rejects.toMatchObject({ code: 'CANCELLED' });
    expect([await running, await other, await newest].map(({ doubled }) => doubled)).toEqual([2, 6, 8]);
  });

  it('lets go of all it knew when stopped, and begins anew with the next question', async () => {
    const kept = keep();
    await kept.ask('a', 1);
    const under = kept.ask('a', 2);
    const waiting = kept.ask('b', 3);
    const ended = Promise.allSettled([under, waiting]);
    await kept.stop();
    for (const { status } of await ended) expect(status).toBe('rejected');
    await expect(under).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(await kept.ask('a', 4)).toEqual({ doubled: 8, asked: 0 });
  });

  it('ends a thread that does not answer in time, so that the next question is not stuck behind it', async () => {
    const kept = keep({ timeLimitMs: 400 });
    await expect(kept.ask('a', 'hang')).rejects.toMatchObject({ reason: 'too slow' });
    const patient = keep();
    expect(await patient.ask('a', 5)).toMatchObject({ doubled: 10 });
  });

  it('answers those who wait behind a question that crashes, or that cannot be sent at all', async () => {
    const kept = keep();
    const crashing = kept.ask('a', 'leave');
    const behind = kept.ask('b', 3);
    await expect(crashing).rejects.toMatchObject({ reason: 'crashed' });
    expect(await behind).toMatchObject({ doubled: 6 });
    const unsent = kept.ask('a', (() => 1) as unknown as number);
    const next = kept.ask('b', 4);
    await expect(unsent).rejects.toThrow(/clone/u);
    expect(await next).toMatchObject({ doubled: 8 });
  });

  it('says that it crashed where the thread ends by itself, and starts another', async () => {
    const kept = keep();
    await expect(kept.ask('a', 'leave')).rejects.toMatchObject({ reason: 'crashed' });
    expect(await kept.ask('a', 5)).toEqual({ doubled: 10, asked: 0 });
  });

  it('ends by itself after a while without a question, so that nobody’s data stay in memory', async () => {
    const kept = keep({ idleMs: 50 });
    await kept.ask('a', 1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await kept.ask('a', 2)).toEqual({ doubled: 4, asked: 0 });
  });
});
