import { describe, expect, it } from 'vitest';
import type { RoundChoices } from '../../src/shared/domain/matching/rounds/open-round.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

async function withSomebodyLeftOver() {
  const desk = await openSmallProgramme();
  const dana = await desk.add('Dana', ['mentor']);
  for (const name of ['Cy', 'Eve']) await desk.add(name, ['mentee']);
  const run = await desk.ask('matching.run', { cohortId: desk.cohortId });
  const round = (allowed: Partial<RoundChoices> = {}) =>
    desk.ask('matching.run', { cohortId: desk.cohortId, round: { after: run.id, ...allowed } });
  return { ...desk, dana, run, round };
}

describe('another round for those left over', () => {
  it('keeps what was proposed and names the mentor who would take one mentee more', async () => {
    const { ask, run, round } = await withSomebodyLeftOver();
    const [first] = (await ask('matching.proposals', { runId: run.id })).rows;
    const second = await round({ onePlaceMore: true });
    expect(second.sentence).toBe(
      'Proposals for 2 of 2 mentees. 1 of them stayed as it was. Everyone waiting has a proposal.',
    );
    const { rows, toAsk } = await ask('matching.proposals', { runId: second.id });
    expect(rows.map((row) => row.onePlaceMore).toSorted()).toEqual([false, true]);
    expect(rows.find((row) => !row.onePlaceMore)?.menteeId).toBe(first?.menteeId);
    expect(toAsk).toMatchObject([{ mentorName: 'Dana Test' }]);
    const why = await ask('matching.explainNonPair', {
      runId: second.id,
      menteeId: rows[0]?.menteeId as never,
      mentorId: rows[0]?.mentorId as never,
    });
    expect(why.kind).toBe('proposed');
  });

  it('says that a try brings nothing new, keeps no run of it, and makes one as soon as something else is asked', async () => {
    const { ask, refusal, cohortId, add, run, round } = await withSomebodyLeftOver();
    const again = (after: string) => ({ cohortId, round: { after, onePlaceMore: true } });
    expect((await refusal('matching.run', { cohortId, round: { after: run.id } })).code).toBe('MATCHING_NOTHING_NEW');
    await add('Fay', ['mentee']);
    const second = await round({ onePlaceMore: true });
    expect(second).toMatchObject({ proposals: 2, unmatched: 1 });
    const toAsk = async (runId: typeof run.id) => (await ask('matching.proposals', { runId })).toAsk;
    expect((await refusal('matching.run', again(second.id))).code).toBe('MATCHING_NOTHING_NEW');
    expect(await ask('matching.runs', { cohortId })).toHaveLength(2);
    const third = await ask('matching.run', { ...again(second.id), policy: 'total' } as never);
    expect(await toAsk(third.id)).toEqual(await toAsk(second.id));
  });

  it('accepts a place beyond what was agreed only once the mentor was asked, and then for that one pair', async () => {
    const { ask, refusal, round } = await withSomebodyLeftOver();
    const second = await round({ onePlaceMore: true });
    // All that are agreed to, and not the one that is not.
    expect((await ask('matching.accept', { runId: second.id, pairs: 'all' })).pairings).toBe(1);
    const left = await refusal('matching.accept', { runId: second.id, pairs: 'all' });
    expect(left.message).toContain('ask first');
    const [extra] = (await ask('matching.proposals', { runId: second.id })).toAsk;
    if (extra === undefined) throw new Error('one is to be asked');
    const pairs = [{ menteeId: extra.menteeId, mentorId: extra.mentorId }];
    const refused = await refusal('matching.accept', { runId: second.id, pairs });
    expect(refused).toMatchObject({
      code: 'PAIRING_NOT_ALLOWED',
      message: 'Dana Test would take one mentee more than agreed: ask first.',
    });
    expect((await ask('matching.accept', { runId: second.id, pairs, wereAskedForMore: true })).pairings).toBe(1);
    expect((await ask('matching.proposals', { runId: second.id })).toAsk).toEqual([]);
    expect((await ask('pairing.board', {})).total).toBe(2);
  });

  it('takes a yes as one place more in whatever order pairs are accepted, and gives it back with a no', async () => {
    const { ask, cohortId, round } = await withSomebodyLeftOver();
    const second = await round({ onePlaceMore: true });
    const [extra] = (await ask('matching.proposals', { runId: second.id })).toAsk;
    if (extra === undefined) throw new Error('one is to be asked');
    const pairs = [{ menteeId: extra.menteeId, mentorId: extra.mentorId }];
    await ask('matching.accept', { runId: second.id, pairs, wereAskedForMore: true });
    // Dana's own place is still free for whom she had agreed to.
    expect((await ask('matching.proposals', { runId: second.id })).standings.open).toBe(1);
    const rest = await ask('matching.accept', { runId: second.id, pairs: 'all' });
    expect(rest).toMatchObject({ pairings: 1, leftOut: [], sentence: 'Pairing recorded. Now ask both sides.' });

    // With the extra pair not to be, she has as many mentees as she agreed to, and no more.
    const made = (await ask('pairing.list', {})).rows.find(({ menteeId }) => menteeId === extra.menteeId);
    await ask('pairing.recordStep', {
      id: made!.id,
      kind: 'declined',
      side: 'mentor',
      on: '2026-11-16' as never,
      value: null,
    });
    expect(await ask('matching.readiness', { cohortId })).toMatchObject({ places: 0 });
  });

  it('asks nobody again who was asked for one mentee more and keeps to what was agreed', async () => {
    const { ask, add, cohortId, round } = await withSomebodyLeftOver();
    const second = await round({ onePlaceMore: true });
    const [extra] = (await ask('matching.proposals', { runId: second.id })).toAsk;
    if (extra === undefined) throw new Error('one is to be asked');
    await add('Fay', ['mentee']);
    const forbidden = [{ menteeId: extra.menteeId, mentorId: extra.mentorId, reason: 'it stays with what was agreed' }];
    const third = await ask('matching.run', { cohortId, forbidden, round: { after: second.id, onePlaceMore: true } });
    expect(third).toMatchObject({ proposals: 1, unmatched: 2 });
  });

  it('counts nobody with a second place more, round after round', async () => {
    const { ask, add, cohortId, round } = await withSomebodyLeftOver();
    const second = await round({ onePlaceMore: true });
    await ask('matching.accept', { runId: second.id, pairs: 'all', wereAskedForMore: true });
    await add('Fay', ['mentee']);
    // Dana has two mentees for one place: there is nobody left to be asked for more.
    const again = { cohortId, round: { after: second.id, onePlaceMore: true } };
    await expect(ask('matching.run', again)).rejects.toThrow('MATCHING_NO_MENTORS');
  });

  it('lets two meet again who were paired before, for those left over, and says so beside the pair', async () => {
    const { ask, cohortId, add } = await openSmallProgramme();
    const dana = await add('Dana', ['mentor']);
    const cy = await add('Cy', ['mentee'], { menteeNeed: 2 });
    const first = await ask('matching.run', { cohortId });
    await ask('matching.accept', { runId: first.id, pairs: 'all' });
    const [pairing] = (await ask('pairing.list', {})).rows;
    if (pairing === undefined) throw new Error('a pairing was made');
    await ask('pairing.close', { id: pairing.id, on: '2026-11-16' as never, cause: 'goals met', party: 'both' });
    const none = await ask('matching.run', { cohortId });
    expect(none).toMatchObject({ proposals: 0, unmatched: 1 });
    const round = await ask('matching.run', { cohortId, round: { after: none.id, pairedBefore: true } });
    const { rows } = await ask('matching.proposals', { runId: round.id });
    expect(rows).toMatchObject([
      { menteeId: cy, mentorId: dana, notes: ['Cy Test and Dana Test have been a pairing before.'] },
    ]);
    expect((await ask('matching.accept', { runId: round.id, pairs: 'all' })).pairings).toBe(1);
  });

  it('goes on from proposals of its own cohort alone', async () => {
    const { ask, refusal, programme, run } = await withSomebodyLeftOver();
    const fields = { name: 'Other', startsOn: '2026-11-01' as never, endsOn: null };
    const { id: cohortId } = await ask('cohort.create', { programmeId: programme.id, fields });
    expect((await refusal('matching.run', { cohortId, round: { after: run.id } })).code).toBe('INPUT_REFUSED');
    expect((await refusal('matching.run', { cohortId, round: { after: cohortId } })).code).toBe('NOT_FOUND');
  });
});
