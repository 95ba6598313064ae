import { describe, expect, it } from 'vitest';
import { runInWorker } from '../../src/main/workers/run-in-worker.ts';
import type { MatchingPool } from '../../src/shared/domain/matching/matching-pool.ts';
import type { Proposals } from '../../src/shared/domain/matching/proposals.ts';
import { proposePairings } from '../../src/shared/domain/matching/propose-pairings.ts';
import { poolOf, somebody } from '../domain/matching/pool-of.ts';

const entry = new URL('../../src/main/workers/solve-matching.ts', import.meta.url);

describe('matching in a worker', () => {
  it('answers what the domain answers, so that nothing is lost on the way through the thread', async () => {
    const pool = poolOf(
      [somebody('Mei', { skillsWanted: ['presenting'] }), somebody('Lee')],
      [somebody('Tom', { skillsOffered: ['presenting'] })],
    );
    expect(await runInWorker<MatchingPool, Proposals>(entry, pool)).toEqual(proposePairings(pool));
  });
});
