import { describe, expect, it } from 'vitest';
import type { LocalDate } from '../../src/shared/domain/local-date.ts';
import type { StageKind } from '../../src/shared/domain/stage.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as LocalDate;

/** In contemplation since 16 November, initiation since 1 December, growth since 10 December. */
async function onItsWay() {
  const test = await openSmallProgramme();
  const mentorId = await test.add('Ada', ['mentor']);
  const menteeId = await test.add('Ben', ['mentee']);
  const { id } = await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null });
  test.setToday('2026-12-20');
  const { stages } = await test.ask('pairing.get', { id });
  const stageId = (kind: StageKind) => stages.find((stage) => stage.kind === kind)?.id ?? ('' as never);
  await test.ask('pairing.moveStage', { id, stageId: stageId('initiation'), on: day('2026-12-01'), reason: null });
  await test.ask('pairing.moveStage', { id, stageId: stageId('growth'), on: day('2026-12-10'), reason: null });
  const entry = async (kind: StageKind) => {
    const { asEntered } = await test.ask('pairing.get', { id });
    return asEntered.find((one) => one.stageId === stageId(kind))?.id ?? '';
  };
  return { ...test, id, stageId, entry };
}

describe('a stage entry put right', () => {
  it('supersedes what was said, shows it, is audited, and is undone', async () => {
    const { ask, id, stageId, entry } = await onItsWay();
    const before = await ask('pairing.get', { id });
    const asked = {
      id,
      factId: await entry('initiation'),
      stageId: stageId('initiation'),
      on: day('2026-11-20'),
      reason: 'they met sooner',
    };
    const { sentence } = await ask('pairing.correctEntry', asked);
    expect(sentence).toBe(
      'The move of 1 December 2026 was put right for Ada Test and Ben Test: Initiation since 20 November 2026.',
    );
    const { timeline, row } = await ask('pairing.get', { id });
    expect(timeline.find(({ corrected }) => corrected !== null)).toMatchObject({
      on: '2026-11-20',
      sentence: 'Moved to Initiation: they met sooner',
      corrected: 'before, Initiation since 1 December 2026',
    });
    expect(row.stage.kind).toBe('growth');
    expect((await ask('change.list', {})).rows[0]?.sentence).toBe(sentence);
    await ask('change.undo', {});
    expect(await ask('pairing.get', { id })).toEqual(before);
  });

  it('moves where the pairing stands when the newest one is put right', async () => {
    const { ask, id, stageId, entry } = await onItsWay();
    await ask('pairing.correctEntry', {
      id,
      factId: await entry('growth'),
      stageId: stageId('decline'),
      on: day('2026-12-12'),
      reason: null,
    });
    expect((await ask('pairing.get', { id })).row).toMatchObject({ daysInStage: 8, stage: { kind: 'decline' } });
  });

  it('lets a stage be added that was forgotten', async () => {
    const { ask, refusal, id, stageId, entry } = await onItsWay();
    await ask('pairing.takeBack', { id, kind: 'stage', factId: await entry('initiation') });
    const forgotten = { id, factId: null, stageId: stageId('initiation'), on: day('2026-12-03'), reason: null };
    await ask('pairing.correctEntry', forgotten);
    const { timeline, row } = await ask('pairing.get', { id });
    expect(timeline.filter(({ kind }) => kind === 'stage').map(({ on }) => on)).toEqual([
      '2026-12-10',
      '2026-12-03',
      '2026-11-16',
    ]);
    expect(row.stage.kind).toBe('growth');
    expect((await refusal('pairing.correctEntry', { ...forgotten, on: day('2026-12-04') })).message).toBe(
      'The pairing was in this stage already on that day.',
    );
  });

  it.each([
    ['the future', { on: '2026-12-21' }, 'on', 'This day is still to come.'],
    ['before the pairing', { on: '2026-11-15' }, 'on', 'This day is before the pairing was proposed.'],
    [
      'after the entry that follows',
      { on: '2026-12-11' },
      'on',
      'The entry after it is of 10 December 2026. This one cannot come after that.',
    ],
    [
      'the day of the entry that follows',
      { on: '2026-12-10' },
      'on',
      'Another entry follows on this day, and the two would change places. Take that one back first.',
    ],
    ['the stage before', { kind: 'contemplation' }, 'stageId', 'The pairing was in this stage already on that day.'],
    ['the stage after', { kind: 'growth' }, 'stageId', 'The next entry is of this stage already.'],
    ['nothing', {}, 'on', 'This is what is recorded already.'],
  ] as const)('is refused for %s, at its field, and nothing is written', async (_, change, field, message) => {
    const { ask, refusal, id, stageId, entry } = await onItsWay();
    const before = await ask('pairing.get', { id });
    const asked = {
      id,
      factId: await entry('initiation'),
      stageId: stageId('kind' in change ? change.kind : 'initiation'),
      on: day('on' in change ? change.on : '2026-12-01'),
      reason: null,
    };
    expect(await refusal('pairing.correctEntry', asked)).toMatchObject({
      code: 'INPUT_REFUSED',
      message,
      data: { field },
    });
    expect(await ask('pairing.get', { id })).toEqual(before);
  });

  it('is refused before the entry that comes first', async () => {
    const { refusal, id, stageId, entry, ask } = await onItsWay();
    const asked = {
      id,
      factId: await entry('growth'),
      stageId: stageId('growth'),
      on: day('2026-11-30'),
      reason: null,
    };
    expect((await refusal('pairing.correctEntry', asked)).message).toBe(
      'The entry before it is of 1 December 2026. This one cannot come before that.',
    );
    expect((await refusal('pairing.correctEntry', { ...asked, factId: 'nobody' })).code).toBe('NOT_FOUND');
    expect((await ask('pairing.get', { id })).row.stage.kind).toBe('growth');
  });
});

describe('a pause', () => {
  it('begins once, ends once, in order, and counts on no clock', async () => {
    const { ask, refusal, id, setToday } = await onItsWay();
    const step = (kind: 'paused' | 'resumed', on: string, value: string | null = null) => ({
      id,
      kind,
      side: null,
      on: day(on),
      value,
    });
    expect((await refusal('pairing.recordStep', step('resumed', '2026-12-12'))).message).toBe('It is not paused.');
    await ask('pairing.recordStep', step('paused', '2026-12-12', '2027-01-10'));
    expect((await ask('pairing.get', { id })).timeline[0]?.sentence).toBe('Paused until 10 January 2027');
    expect(await refusal('pairing.recordStep', step('paused', '2026-12-14'))).toMatchObject({
      message: 'It is paused since 12 December 2026 already.',
      data: { field: 'kind' },
    });
    expect(await refusal('pairing.recordStep', step('resumed', '2026-12-11'))).toMatchObject({
      message: 'It is paused since 12 December 2026. It cannot be taken up again before that.',
      data: { field: 'on' },
    });
    await ask('pairing.recordStep', step('resumed', '2026-12-18'));
    expect((await refusal('pairing.recordStep', step('paused', '2026-12-17'))).data).toEqual({ field: 'on' });
    expect((await refusal('pairing.recordStep', step('paused', '2026-12-19', '2026-12-19'))).message).toBe(
      'A pause lasts until a day after it begins. It may stay open.',
    );
    await ask('change.undo', {});
    setToday('2027-03-01');
    expect((await ask('pairing.get', { id })).row.band).toBe('paused');
  });
});
