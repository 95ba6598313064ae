import { describe, expect, it } from 'vitest';
import { reverseSteps } from '../../src/shared/domain/reverse-checklist.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;
const today = day('2026-11-16');

describe('a reverse programme', () => {
  it('begins with its five steps open, and marks, moves and unmarks each with its day', async () => {
    const { ask, cohortId } = await openSmallProgramme(undefined, 'reverse');
    const list = async () => (await ask('programme.overview', {}))[0]?.cohorts[0]?.reverseChecklist;
    expect((await list())?.map(({ step, doneOn }) => [step, doneOn])).toEqual(reverseSteps.map((step) => [step, null]));
    const mark = (doneOn: string | null) =>
      ask('cohort.markReverseStep', { cohortId, step: 'set goals', doneOn: doneOn as never });
    const goals = async () => (await list())?.[1]?.doneOn;
    await mark('2026-11-10');
    await mark('2026-11-12');
    expect(await goals()).toBe('2026-11-12');
    await mark(null);
    expect(await goals()).toBeNull();
    await ask('change.undo', {});
    await ask('change.undo', {});
    expect(await goals()).toBe('2026-11-10');
  });

  it('alone has the list, and no step is done on a day to come', async () => {
    const plain = await openSmallProgramme();
    const { cohortId } = plain;
    expect((await plain.ask('programme.overview', {}))[0]?.cohorts[0]?.reverseChecklist).toEqual([]);
    const step = 'monitor';
    expect((await plain.refusal('cohort.markReverseStep', { cohortId, step, doneOn: today })).data).toEqual({
      field: 'step',
    });
    const reverse = await openSmallProgramme(undefined, 'reverse');
    const ahead = { cohortId: reverse.cohortId, step, doneOn: '2026-11-17' };
    expect((await reverse.refusal('cohort.markReverseStep', ahead)).data).toEqual({ field: 'doneOn' });
  });
});

describe('a group', () => {
  async function aGroup() {
    const test = await openSmallProgramme(undefined, 'group');
    const mentorId = await test.add('Ada', ['mentor'], { mentorCapacity: 3 });
    const ids = [];
    for (const name of ['Cy', 'Ben']) {
      const menteeId = await test.add(name, ['mentee']);
      const pair = { cohortId: test.cohortId, mentorId, menteeId, purpose: null };
      ids.push((await test.ask('pairing.create', pair)).id);
    }
    return { ...test, mentorId, ids };
  }
  const session = { heldOn: today, minutes: 60, mode: null, rolesExercised: [], arrangedBy: null };

  it('is a mentor with all whom they accompany now, by name, and leaves out whoever has parted', async () => {
    const { ask, ids } = await aGroup();
    const groups = async () =>
      (await ask('pairing.groups', {})).groups.map(({ mentorName, places, members }) => [
        mentorName,
        places,
        members.map(({ menteeName }) => menteeName),
      ]);
    expect(await groups()).toEqual([['Ada Test', 3, ['Ben Test', 'Cy Test']]]);
    await ask('pairing.close', { id: ids[0] as never, on: today, cause: 'goals met', party: 'both' });
    expect(await groups()).toEqual([['Ada Test', 3, ['Ben Test']]]);
  });

  it('meets once, and it is recorded of every pairing in one change', async () => {
    const { ask, ids } = await aGroup();
    const { sentence } = await ask('session.logForGroup', { pairingIds: ids, ...session });
    expect(sentence).toBe('Session recorded for Ada Test with Ben Test and Cy Test.');
    const held = async () =>
      Promise.all(ids.map(async (id) => (await ask('pairing.get', { id })).record.sessions.length));
    expect(await held()).toEqual([1, 1]);
    await ask('change.undo', {});
    expect(await held()).toEqual([0, 0]);
  });

  it('records nothing at all when it cannot be recorded of one of them, and names who', async () => {
    const { ask, refusal, add, cohortId, ids } = await aGroup();
    await ask('pairing.close', { id: ids[1] as never, on: today, cause: 'goals met', party: 'both' });
    const another = { pairingIds: [...ids, ids[0]], ...session };
    expect((await refusal('session.logForGroup', another)).code).toBe('INPUT_REFUSED');
    const [mentorId, menteeId] = [await add('Dee', ['mentor']), await add('Eve', ['mentee'])];
    const { id } = await ask('pairing.create', { cohortId, mentorId, menteeId, purpose: null });
    expect(await refusal('session.logForGroup', { pairingIds: [ids[0], id], ...session })).toMatchObject({
      message: 'A group meets with one mentor.',
      data: { field: 'pairingIds' },
    });
    expect((await ask('pairing.get', { id: ids[0] as never })).record.sessions).toEqual([]);
  });

  it('names the one of whom a session cannot be recorded', async () => {
    const { setToday, ask, refusal, ids } = await aGroup();
    await ask('pairing.close', { id: ids[1] as never, on: today, cause: 'goals met', party: 'both' });
    setToday('2026-11-20');
    const later = { pairingIds: ids, ...session, heldOn: '2026-11-18' };
    expect(await refusal('session.logForGroup', later)).toMatchObject({
      message: 'Ben Test: This pairing was closed before this day.',
      data: { field: 'heldOn' },
    });
    expect((await ask('pairing.get', { id: ids[0] as never })).record.sessions).toEqual([]);
  });
});
