import { describe, expect, it } from 'vitest';
import type { PairingId } from '../../src/shared/domain/ids.ts';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const today = '2026-11-16' as LocalDate;

async function threePairings() {
  const test = await openSmallProgramme(today);
  const ids: PairingId[] = [];
  for (const letter of ['A', 'B', 'C']) {
    const mentorId = await test.add(`Mentor ${letter}`, ['mentor']);
    const menteeId = await test.add(`Mentee ${letter}`, ['mentee']);
    ids.push((await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null })).id);
  }
  const second = test.programme.stages[1];
  if (second === undefined) throw new Error('a programme has stages');
  const stageNames = async () =>
    Promise.all(ids.map(async (id) => (await test.ask('pairing.get', { id })).row.stage.name));
  const move = { kind: 'move', stageId: second.id, on: today, reason: null } as const;
  return { ...test, ids, second, stageNames, move };
}

describe('many pairings at once', () => {
  it('move as one change, which one undo takes back whole', async () => {
    const { ask, ids, second, stageNames, move } = await threePairings();
    const before = await stageNames();
    const changes = (await ask('change.list', {})).total;
    const { done, sentence } = await ask('pairing.changeMany', { ids, action: move });
    expect([done, sentence]).toEqual([3, `3 pairings were moved to ${second.name}.`]);
    expect(await stageNames()).toEqual([second.name, second.name, second.name]);
    expect((await ask('change.list', {})).total).toBe(changes + 1);
    await ask('change.undo', { id: null });
    expect(await stageNames()).toEqual(before);
    await ask('change.redo', {});
    expect(await stageNames()).toEqual([second.name, second.name, second.name]);
  });

  it('leaves alone, and names, those that are there already, and counts a pairing named twice once', async () => {
    const { ask, ids, second, move } = await threePairings();
    const [first, other] = ids;
    if (first === undefined || other === undefined) throw new Error('there are three');
    await ask('pairing.changeMany', { ids: [first], action: move });
    const { done, left, sentence } = await ask('pairing.changeMany', { ids: [first, other, other], action: move });
    expect(done).toBe(1);
    expect(left).toEqual([
      { names: 'Mentee A Test with Mentor A Test', sentence: 'The pairing is in this stage already.' },
    ]);
    expect(sentence).toContain(`1 pairing was moved to ${second.name}. 1 was left as it is: Mentee A`);
  });

  it('is refused, and writes nothing, when a rule keeps all of them from it', async () => {
    const { ask, refusal, ids } = await threePairings();
    const changes = (await ask('change.list', {})).total;
    expect(await refusal('pairing.changeMany', { ids, action: { kind: 'resumed', on: today } })).toMatchObject({
      code: 'INPUT_REFUSED',
      message: 'It is not paused.',
    });
    expect((await ask('change.list', {})).total).toBe(changes);
  });

  it('plans the same next step for all, and one undo takes it from all', async () => {
    const { ask, ids } = await threePairings();
    const steps = async () => (await ask('pairing.list', {})).rows.map(({ nextStep }) => nextStep?.words);
    const before = await steps();
    const task = { kind: 'task', words: 'Call about the forum', dueOn: '2026-11-20' as LocalDate } as const;
    const { sentence } = await ask('pairing.changeMany', { ids, action: task });
    expect(sentence).toBe('A next step was planned for 3 pairings.');
    expect(await steps()).toEqual(Array.from({ length: 3 }, () => 'Call about the forum'));
    await ask('change.undo', {});
    expect(await steps()).toEqual(before);
  });

  it('knows a pairing that stands in a stage laid aside to be where that stage is now', async () => {
    const { ask, refusal, programme, ids } = await threePairings();
    await ask('stage.switch', { programmeId: programme.id, model: 'four-phase' });
    const [first] = (await ask('programme.overview', {}))[0]?.stages ?? [];
    const action = { kind: 'move', stageId: first?.id, on: today, reason: null };
    expect((await refusal('pairing.changeMany', { ids, action })).message).toBe(
      'The pairing is in this stage already.',
    );
  });

  it('pauses, and takes up again', async () => {
    const { ask, ids } = await threePairings();
    const bands = async () => (await ask('pairing.list', {})).rows.map((row) => row.band);
    await ask('pairing.changeMany', { ids, action: { kind: 'paused', on: today } });
    expect(await bands()).toEqual(['paused', 'paused', 'paused']);
    await ask('pairing.changeMany', { ids, action: { kind: 'resumed', on: today } });
    expect(await bands()).not.toContain('paused');
  });
});

describe('the order of the table', () => {
  it('turns round for the column asked about, and keeps names by the alphabet where it says nothing', async () => {
    const { ask, ids } = await threePairings();
    const [, second] = ids;
    if (second === undefined) throw new Error('there are three');
    await ask('session.log', {
      pairingId: second,
      heldOn: today,
      minutes: null,
      mode: null,
      rolesExercised: [],
      arrangedBy: null,
    });
    const mentees = async (sort: 'mentee' | 'lastMeetingOn', descending: boolean) =>
      (await ask('pairing.list', { sort, descending })).rows.map((row) => row.menteeName.slice(7, 8)).join('');
    expect(await mentees('mentee', false)).toBe('ABC');
    expect(await mentees('mentee', true)).toBe('CBA');
    expect(await mentees('lastMeetingOn', false)).toBe('ACB');
    expect(await mentees('lastMeetingOn', true)).toBe('BAC');
  });
});
