import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { StageKind } from '../../src/shared/domain/stage.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as LocalDate;

async function inGrowth() {
  const test = await openSmallProgramme();
  const mentorId = await test.add('Ada', ['mentor']);
  const menteeId = await test.add('Ben', ['mentee']);
  const { id } = await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null });
  const [programme] = await test.ask('programme.overview', {});
  if (programme === undefined) throw new Error('there is a programme');
  const programmeId = programme.id;
  const stageOf = async (kind: StageKind) => {
    const { stages } = await test.ask('stage.list', { programmeId });
    const found = stages.find(({ stage }) => stage.kind === kind);
    if (found === undefined) throw new Error('every kind is there');
    return found;
  };
  const growth = await stageOf('growth');
  test.setToday('2026-12-20');
  await test.ask('pairing.moveStage', { id, stageId: growth.stage.id, on: day('2026-12-01'), reason: null });
  const asSaved = async () => {
    const { stages } = await test.ask('stage.list', { programmeId });
    return stages.map(({ stage: { id, kind, name, expectedDays }, tasks }) => ({
      id,
      kind,
      name,
      expectedDays,
      tasks: tasks.map((task) => ({ id: task.id, text: task.text })),
    }));
  };
  return { ...test, id, programmeId, stageOf, asSaved, growth };
}

describe('another stage model', () => {
  it('shows beforehand where everybody will stand, and does just that', async () => {
    const { ask, programmeId } = await inGrowth();
    const { other } = await ask('stage.list', { programmeId });
    expect(other.moves.map(({ from, to, n }) => [from, to, n])).toEqual([
      ['Contemplation', 'Preparation', 0],
      ['Initiation', 'Negotiating', 0],
      ['Growth and maintenance', 'Enabling growth', 1],
      ['Decline and dissolution', 'Closure', 0],
      ['Redefinition', 'After closure', 0],
    ]);
    await ask('stage.switch', { programmeId, model: 'four-phase' });
    const { stages } = await ask('stage.list', { programmeId });
    expect(stages.map(({ stage, standing }) => [stage.name, standing])).toEqual(
      other.moves.map(({ to, n }) => [to, n]),
    );
  });

  it('leaves history in the words it was recorded in (caught: stages renamed under the entries)', async () => {
    const { ask, id, programmeId } = await inGrowth();
    const before = await ask('pairing.get', { id });
    await ask('stage.switch', { programmeId, model: 'four-phase' });
    const after = await ask('pairing.get', { id });
    expect(after.timeline.map(({ sentence }) => sentence)).toEqual(before.timeline.map(({ sentence }) => sentence));
    expect(after.row.stage.name).toBe('Enabling growth');
    expect(after.row.daysInStage).toBe(before.row.daysInStage);
    expect(after.health).toEqual({ ...before.health, stageId: after.row.stage.id });
  });

  it('gives exactly what was there when it is switched back, by switching or by undoing', async () => {
    const { ask, id, programmeId } = await inGrowth();
    const all = async () => [await ask('pairing.get', { id }), (await ask('stage.list', { programmeId })).stages];
    const before = await all();
    await ask('stage.switch', { programmeId, model: 'four-phase' });
    await ask('stage.switch', { programmeId, model: 'five-stage' });
    // The stages that were made meanwhile are known, and laid aside.
    const shown = async () =>
      (await all()).map((one) => ('everyStage' in one ? { ...one, everyStage: [], timeline: one.timeline } : one));
    const expected = before.map((one) => ('everyStage' in one ? { ...one, everyStage: [] } : one));
    expect(await shown()).toEqual(expected);
    await ask('stage.switch', { programmeId, model: 'four-phase' });
    await ask('change.undo', {});
    expect(await shown()).toEqual(expected);
  });

  it('keeps a move made meanwhile, and what was ticked in either model', async () => {
    const { ask, id, programmeId, stageOf, growth } = await inGrowth();
    const task = growth.tasks[0]?.id ?? ('' as never);
    await ask('stageTask.tick', { pairingId: id, taskId: task, on: day('2026-12-10') });
    await ask('stage.switch', { programmeId, model: 'four-phase' });
    expect((await ask('pairing.get', { id })).checklist.every(({ doneOn }) => doneOn === null)).toBe(true);
    const closure = await stageOf('decline');
    await ask('pairing.moveStage', { id, stageId: closure.stage.id, on: day('2026-12-18'), reason: null });
    await ask('stage.switch', { programmeId, model: 'five-stage' });
    const page = await ask('pairing.get', { id });
    expect(page.row.stage.name).toBe('Decline and dissolution');
    expect(page.timeline[0]?.sentence).toBe('Moved to Closure');
    const back = page.asEntered.at(-1)?.id ?? '';
    await ask('pairing.takeBack', { id, kind: 'stage', factId: back });
    const ticked = (await ask('pairing.get', { id })).checklist.find(({ taskId }) => taskId === task);
    expect(ticked?.doneOn).toBe('2026-12-10');
  });

  it('is refused where it is in use already, and lets nobody move to a stage laid aside', async () => {
    const { ask, refusal, id, programmeId, growth } = await inGrowth();
    expect(await refusal('stage.switch', { programmeId, model: 'five-stage' })).toMatchObject({
      message: 'The programme goes by these stages already.',
      data: { field: 'model' },
    });
    await ask('stage.switch', { programmeId, model: 'four-phase' });
    const move = { id, stageId: growth.stage.id, on: day('2026-12-19'), reason: null };
    expect((await refusal('pairing.moveStage', move)).data).toEqual({ field: 'stageId' });
    expect(
      (await refusal('pairing.moveStage', { ...move, stageId: (await ask('pairing.get', { id })).row.stage.id }))
        .message,
    ).toBe('The pairing is in this stage already.');
  });
});

describe('stages edited', () => {
  it('take another name, share and task, and all of it back with one undo', async () => {
    const { ask, programmeId, asSaved } = await inGrowth();
    const before = await ask('stage.list', { programmeId });
    const stages = await asSaved();
    const edited = stages.map((stage, at) =>
      at === 2
        ? { ...stage, name: 'Working together', expectedDays: 135, tasks: [{ id: null, text: 'Ask for a story' }] }
        : stage,
    );
    await ask('stage.save', { programmeId, stages: edited });
    const growth = (await ask('stage.list', { programmeId })).stages[2];
    expect(growth).toMatchObject({ share: 50, days: 135, standing: 1, stage: { name: 'Working together' } });
    expect(growth?.tasks.map(({ text }) => text)).toEqual(['Ask for a story']);
    await ask('change.undo', {});
    expect(await ask('stage.list', { programmeId })).toEqual({ ...before, other: expect.anything() });
  });

  it('may be two of one kind; taking one out sends its pairings to the other, and nothing entered is lost', async () => {
    const { ask, id, programmeId, asSaved } = await inGrowth();
    const stages = await asSaved();
    const more = { id: null, kind: 'growth' as const, name: 'Second half', expectedDays: 90, tasks: [] };
    await ask('stage.save', { programmeId, stages: stages.toSpliced(3, 0, more as never) });
    const { everyStage } = await ask('pairing.get', { id });
    const second = everyStage.find(({ name }) => name === 'Second half')?.id ?? ('' as never);
    await ask('pairing.moveStage', { id, stageId: second, on: day('2026-12-15'), reason: null });
    await ask('stage.save', { programmeId, stages });
    const page = await ask('pairing.get', { id });
    // Going from the first half to the second is no move any more: it stands there since it came to the first.
    expect(page.row.stage.name).toBe('Growth and maintenance');
    expect(page.row.daysInStage).toBe(19);
    expect(page.timeline[0]?.sentence).toBe('Moved to Second half');
  });

  it.each([
    ['none at all', () => [], 'stages', 'A programme has at least one stage.'],
    [
      'a kind that somebody stands in without a stage',
      (all: never[]) => all.toSpliced(2, 1),
      'stages',
      'A pairing stands in “Growth and maintenance”. Keep one stage of that kind.',
    ],
    [
      'one name twice',
      (all: { name: string }[]) => all.with(1, { ...all[1], name: 'contemplation' } as never),
      'stages.1.name',
      'Another stage has this name.',
    ],
    [
      'another kind for a stage that was entered',
      (all: { kind: string }[]) => all.with(2, { ...all[2], kind: 'initiation' } as never),
      'stages.2.kind',
      'Pairings have been in “Growth and maintenance”, so its kind stays. Add a stage of the other kind instead.',
    ],
    [
      'an end before its beginning',
      (all: unknown[]) => [all[0], all[1], all[3], all[2], all[4]],
      'stages.3.kind',
      '“Growth and maintenance” is of a kind that comes before that of “Decline and dissolution”. Put it further up.',
    ],
    [
      'one task twice',
      (all: { tasks: { id: null; text: string }[] }[]) =>
        all.with(0, {
          ...all[0],
          tasks: [
            { id: null, text: 'Ask' },
            { id: null, text: 'ask' },
          ],
        } as never),
      'stages.0.tasks.1.text',
      'This task is there already.',
    ],
    [
      'a stage twice',
      (all: unknown[]) => [all[0], all[0], ...all.slice(1)],
      'stages.1.id',
      'This stage is no longer in use here.',
    ],
    [
      'a name of nothing',
      (all: { name: string }[]) => all.with(0, { ...all[0], name: ' ' } as never),
      'stages.0.name',
      'Please fill this in.',
    ],
    [
      'a stage longer than can be',
      (all: { expectedDays: number }[]) => all.with(0, { ...all[0], expectedDays: 541 } as never),
      'stages.0.expectedDays',
      'A stage takes at most twice the planned length.',
    ],
  ] as readonly (readonly [string, (all: never[]) => unknown[], string, string])[])(
    'are refused with %s, in one sentence at its field',
    async (_, edit, field, message) => {
      const { refusal, programmeId, asSaved } = await inGrowth();
      const stages = edit((await asSaved()) as never[]);
      const refused = await refusal('stage.save', { programmeId, stages });
      expect(refused.message).toContain(message);
      expect(JSON.stringify(refused.data)).toContain(field);
    },
  );
});

describe('a task of a stage', () => {
  it('is ticked with its day, ticked for another, opened again, and each of it undone', async () => {
    const { ask, refusal, id, growth } = await inGrowth();
    const taskId = growth.tasks[0]?.id ?? ('' as never);
    const doneOn = async () => (await ask('pairing.get', { id })).checklist[0]?.doneOn;
    const tick = { pairingId: id, taskId, on: day('2026-12-10') };
    await ask('stageTask.tick', tick);
    await ask('stageTask.tick', { ...tick, on: day('2026-12-11') });
    expect(await doneOn()).toBe('2026-12-11');
    await ask('change.undo', {});
    expect(await doneOn()).toBe('2026-12-10');
    await ask('stageTask.untick', { pairingId: id, taskId });
    expect(await doneOn()).toBeNull();
    expect((await refusal('stageTask.untick', { pairingId: id, taskId })).message).toBe('This is not ticked.');
    await ask('change.undo', {});
    expect(await doneOn()).toBe('2026-12-10');
    expect((await refusal('stageTask.tick', { ...tick, on: day('2026-12-21') })).message).toBe(
      'This day is still to come.',
    );
    expect((await refusal('stageTask.tick', { ...tick, on: day('2026-11-01') })).data).toEqual({ field: 'on' });
  });

  it('of another programme cannot be ticked', async () => {
    const { ask, refusal, id, programmeId } = await inGrowth();
    const [programme] = await ask('programme.overview', {});
    if (programme === undefined) throw new Error('there is a programme');
    const { name: _, ...fields } = programme;
    const made = await ask('programme.create', {
      name: 'Another',
      kind: fields.kind,
      stageModel: fields.stageModel,
      plannedLengthDays: 180,
      cadenceDays: fields.cadenceDays,
      mentorTerm: fields.mentorTerm,
      menteeTerm: fields.menteeTerm,
    });
    const taskId = (await ask('stage.list', { programmeId: made.id })).stages[0]?.tasks[0]?.id ?? ('' as never);
    expect((await refusal('stageTask.tick', { pairingId: id, taskId, on: day('2026-12-10') })).code).toBe('NOT_FOUND');
    // Expected times follow the planned length of the programme, shares do not.
    const [short] = (await ask('stage.list', { programmeId: made.id })).stages;
    const [long] = (await ask('stage.list', { programmeId })).stages;
    expect([short?.days, long?.days, short?.share]).toEqual([20, 30, long?.share]);
  });
});
