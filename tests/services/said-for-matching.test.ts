import { describe, expect, it } from 'vitest';
import type { RouteRequest } from '../../src/shared/ipc/contract.ts';
import { openSmallProgramme } from '../support/small-programme.ts';
import { passphrase } from '../support/test-desk.ts';

type Said = Omit<RouteRequest<'matching.say'>, 'cohortId'>;

async function twoOfEach() {
  const desk = await openSmallProgramme();
  const [dana, kofi] = [await desk.add('Dana', ['mentor']), await desk.add('Kofi', ['mentor'])];
  const [cy, eve] = [await desk.add('Cy', ['mentee']), await desk.add('Eve', ['mentee'])];
  const { ask, cohortId } = desk;
  return {
    ...desk,
    kept: { menteeId: cy, mentorId: kofi },
    down: { menteeId: eve, mentorId: dana, reason: 'They share a desk' },
    say: (said: Said) => ask('matching.say', { cohortId, ...said }),
    said: () => ask('matching.said', { cohortId }),
    history: async () => (await ask('change.list', {})).rows.map(({ sentence }) => sentence),
  };
}

describe('what is said for a matching', () => {
  it('is there again after the vault was locked, with names and reasons, although no run followed', async () => {
    const { ask, say, said, kept, down } = await twoOfEach();
    await say({ locks: [kept], forbidden: [down], weights: { rhythm: 'matters a lot' } });
    await ask('vault.lock', {});
    const [vault] = (await ask('vault.status', {})).vaults;
    await ask('vault.unlock', { vault: vault?.token ?? '', passphrase });
    expect(await said()).toMatchObject({
      locks: [{ ...kept, menteeName: 'Cy Test', mentorName: 'Kofi Test' }],
      forbidden: [{ ...down, menteeName: 'Eve Test', mentorName: 'Dana Test' }],
      weights: { rhythm: 'matters a lot' },
      needsSharedHours: false,
    });
  });

  it('is taken back word by word, with sentences of its own, and done again, and leaves the run before it alone', async () => {
    const { ask, say, said, kept, down, cohortId } = await twoOfEach();
    await ask('matching.run', { cohortId });
    await say({ locks: [kept] });
    await say({ locks: [kept], forbidden: [down] });
    const undo = async () => (await ask('change.undo', { id: null })).sentence;
    expect(await undo()).toBe('Undone: Eve Test and Dana Test were turned down as a pair.');
    expect(await said()).toMatchObject({ locks: [kept], forbidden: [] });
    expect(await undo()).toBe('Undone: Cy Test and Kofi Test were kept together.');
    expect(await said()).toMatchObject({ locks: [], forbidden: [] });
    expect(await ask('matching.runs', { cohortId })).toHaveLength(1);
    expect((await ask('change.redo', {})).sentence).toBe('Done again: Cy Test and Kofi Test were kept together.');
    expect(await said()).toMatchObject({ locks: [kept] });
  });

  it('is one line of the history while one thing is tried out, none where it ends as it began, and the reason is in none', async () => {
    const { ask, say, said, down, history } = await twoOfEach();
    const before = await history();
    for (const most of [3, 4, 5]) await say({ departmentLimits: [{ department: 'Finance', most }] });
    expect((await history()).slice(0, -before.length)).toEqual(['Finance was limited to 5 mentees.']);
    await ask('change.undo', { id: null });
    expect(await said()).toMatchObject({ departmentLimits: [] });
    await say({ weights: { rhythm: 'not at all' } });
    await say({ weights: {} });
    expect(await history()).not.toContain('“Meeting as often” now matters some in the matching.');
    await say({ weights: { rhythm: 'not at all' } });
    await say({ weights: { rhythm: 'not at all' }, forbidden: [down] });
    expect((await history()).slice(0, 2)).toEqual([
      'Eve Test and Dana Test were turned down as a pair.',
      '“Meeting as often” now does not matter in the matching.',
    ]);
    expect(JSON.stringify(await ask('change.list', {}))).not.toContain('share a desk');
  });

  it('is no change when nothing in it is new', async () => {
    const { say, kept, history } = await twoOfEach();
    await say({ locks: [kept] });
    const before = await history();
    await say({ locks: [kept], weights: { rhythm: 'some' } });
    expect(await history()).toEqual(before);
  });

  it('lets go of two who become a pairing, and keeps them again when that is undone', async () => {
    const { ask, say, said, kept, cohortId } = await twoOfEach();
    await say({ locks: [kept] });
    await ask('pairing.create', { cohortId, ...kept, purpose: null });
    expect((await said()).locks).toEqual([]);
    await ask('change.undo', { id: null });
    expect(await said()).toMatchObject({ locks: [kept] });
  });

  it('remembers what may count in another round', async () => {
    const { say, said } = await twoOfEach();
    expect((await said()).anotherRound).toMatchObject({ keep: true, onePlaceMore: true });
    await say({ anotherRound: { keep: false } });
    expect((await said()).anotherRound).toMatchObject({ keep: false, onePlaceMore: true });
  });
});
