import { afterAll, describe, expect, it } from 'vitest';
import { draftInWorker } from '../../src/main/workers/draft-in-worker.ts';
import { createCandidateLists } from '../../src/shared/domain/matching/explanations/list-candidates.ts';
import { OpenDraft } from '../../src/shared/domain/matching/open-draft.ts';
import { readiness } from '../../src/shared/domain/matching/readiness/readiness.ts';
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
      drafts.propose(pool, 'draft'),
      drafts.listCandidates(pool, id('Mei')),
      drafts.readiness(pool),
    ]);
    expect(answers).toEqual([
      new OpenDraft(pool).arrange(pool),
      createCandidateLists(pool)(id('Mei')),
      readiness(pool),
    ]);
  });

  it('is not given up for the answer why two were not proposed (caught: accepting told of a draft that was stopped)', async () => {
    const pool = poolOf([somebody('Mei')], [somebody('Tom')]);
    const expected = new OpenDraft(pool).arrange(pool);
    const first = drafts.readiness(pool);
    const both = [drafts.propose(pool, 'draft'), drafts.propose(pool, 'why not')];
    expect(await Promise.all([first, ...both])).toEqual([readiness(pool), expected, expected]);
  });

  it('does not answer from another pool, nor from what was said of pairs before', async () => {
    const mei = somebody('Mei', { skillsWanted: ['presenting'] });
    const pool = poolOf([mei], [somebody('Tom', { skillsOffered: ['presenting'] }), somebody('Ann')]);
    const turnedDown = [{ menteeId: id('Mei'), mentorId: id('Tom'), reason: 'They share a desk' }];
    const changed = poolOf([mei], [somebody('Tom'), somebody('Ann', { skillsOffered: ['presenting'] })]);
    const mentorIn = async (asked: typeof pool) => {
      const draft = await drafts.propose(asked, 'draft');
      return draft.ok && draft.pairs.map(({ mentorId }) => mentorId);
    };
    expect(await mentorIn(pool)).toEqual([id('Tom')]);
    expect(await mentorIn({ ...pool, turnedDown })).toEqual([id('Ann')]);
    expect(await mentorIn(pool)).toEqual([id('Tom')]);
    expect(await mentorIn(changed)).toEqual([id('Ann')]);
  });
});
