import { describe, expect, it } from 'vitest';
import { proposeInWorker } from '../../src/main/workers/propose-in-worker.ts';
import type { MatchingProgress } from '../../src/shared/domain/matching/matching-progress.ts';
import { proposePairings } from '../../src/shared/domain/matching/propose-pairings.ts';
import { peopleToScore } from '../benchmarks/people-to-score.ts';
import { poolOf, somebody } from '../domain/matching/pool-of.ts';

const propose = proposeInWorker(new URL('../../src/main/workers/solve-matching.ts', import.meta.url));
const { signal } = new AbortController();
const onProgress = () => undefined;

describe('matching in a worker', () => {
  it('answers what the domain answers, so that nothing is lost on the way through the thread', async () => {
    const pool = poolOf(
      [somebody('Mei', { skillsWanted: ['presenting'] }), somebody('Lee')],
      [somebody('Tom', { skillsOffered: ['presenting'] })],
    );
    expect(await propose(pool, { signal, onProgress })).toEqual(proposePairings(pool));
  });

  it('tells each step as it comes to it, and never fewer pairs than before until the reasons', async () => {
    const told: MatchingProgress[] = [];
    await propose(peopleToScore(60, 40), { signal, onProgress: (progress) => told.push(progress) });
    const steps = told.map(({ step }) => step).filter((step, at, all) => step !== all[at - 1]);
    expect(steps).toEqual(['points', 'total', 'worst', 'total', 'tie-break', 'proof', 'reasons']);
    const compared = told.slice(0, -1).map(({ pairs }) => pairs);
    expect(compared).toEqual(compared.toSorted((a, b) => a - b));
    expect(compared.at(-1)).toBeGreaterThanOrEqual(60 * 40);
  });

  it('ends at once when it is stopped in the middle of its search, long before it would have been done', async () => {
    const stopping = new AbortController();
    let stoppedAt = 0;
    const run = propose(peopleToScore(1_500, 1_500), {
      signal: stopping.signal,
      onProgress({ step }) {
        if (step !== 'total' || stoppedAt > 0) return;
        stoppedAt = performance.now();
        stopping.abort();
      },
    });
    await expect(run).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(stoppedAt).toBeGreaterThan(0);
    // The whole of it takes seconds.
    expect(performance.now() - stoppedAt).toBeLessThan(500);
  });
});
