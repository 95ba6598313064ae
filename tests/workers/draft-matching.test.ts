import { afterAll, describe, expect, it } from 'vitest';
import { draftInWorker } from '../../src/main/workers/draft-in-worker.ts';
import { listCandidates } from '../../src/shared/domain/matching/list-candidates.ts';
import { proposePairings } from '../../src/shared/domain/matching/propose-pairings.ts';
import { readiness } from '../../src/shared/domain/matching/readiness.ts';
import { id, poolOf, somebody } from '../domain/matching/pool-of.ts';

const drafts = draftInWorker(new URL('../../src/main/workers/draft-matching.ts', import.meta.url));
afterAll(() => drafts.forget());

describe('a draft in its thread', () => {
  it('answers each question as the domain does, so that nothing is lost or mixed up on the way', async () => {
    const pool = poolOf(
      [somebody('Mei', { skillsWanted: ['presenting'] }), somebody('Lee')],
      [somebody('Tom', { skillsOffered: ['presenting'] })],
    );
    const answers = await Promise.all([
      drafts.propose(pool),
      drafts.listCandidates(pool, id('Mei')),
      drafts.readiness(pool),
    ]);
    expect(answers).toEqual([
      proposePairings(pool, undefined, false),
      listCandidates(pool, id('Mei')),
      readiness(pool),
    ]);
  });
});
