import { describe, expect, it } from 'vitest';
import type { Today, TodayRow } from '../../src/shared/ipc/routes/today.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;

/** A pairing that began on 16 November and of which nothing else is recorded, looked at weeks later. */
async function aQuietPairing() {
  const test = await openSmallProgramme('2026-11-16');
  const mentorId = await test.add('Ada', ['mentor'], { email: 'ada@example.org' });
  const menteeId = await test.add('Ben', ['mentee']);
  const { id } = await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null });
  for (const side of ['mentor', 'mentee'] as const) {
    await test.ask('pairing.recordStep', { id, kind: 'consented', side, on: day('2026-11-16'), value: null });
  }
  const { stages } = await test.ask('pairing.get', { id });
  const stageId = stages.find((stage) => stage.kind === 'initiation')?.id as never;
  await test.ask('pairing.moveStage', { id, stageId, on: day('2026-11-16'), reason: null });
  test.setToday('2026-12-20');
  const today = () => test.ask('today.list', {});
  const called = (outcome: 'fine' | 'worth another talk' | 'not reached' = 'fine', on = '2026-12-20') =>
    test.ask('contact.log', { pairingId: id, side: null, on: day(on), channel: 'call', outcome });
  return { ...test, id, mentorId, menteeId, today, called };
}

const rulesOf = (row: TodayRow | undefined) => row?.nudges.map(({ rule }) => rule);
const shown = ({ sections }: Today) => Object.values(sections).flatMap(({ rows }) => rows.map(({ names }) => names));

describe('Today', () => {
  it('says of a pairing what leads and what else there is, in one line, and how to reach the two', async () => {
    const { today } = await aQuietPairing();
    const { sections, sentence } = await today();
    const [row] = sections.conversation.rows;
    expect(sentence).toBe('One conversation would help today, about 5 minutes.');
    expect(row?.names).toBe('Ben Test with Ada Test');
    expect(rulesOf(row)).toEqual([
      'first meeting not held',
      'low health',
      'agreement missing',
      'check-in due',
      'contact due',
    ]);
    expect(row?.nudges[0].why).toBe('No first meeting recorded, 34 days after both said yes.');
    expect(row?.people.map(({ email }) => email)).toEqual([null, 'ada@example.org']);
    expect(shown({ sections } as Today)).toEqual(['Ben Test with Ada Test']);
  });

  it('leaves a pairing alone after a talk that went fine, brings it back in time, and undo brings it back at once', async () => {
    const { today, called, ask, setToday } = await aQuietPairing();
    await called();
    const after = await today();
    expect(shown(after)).toEqual([]);
    expect(after.done[0]?.sentence).toBe('Call with Ada Test and Ben Test, and it was fine.');
    await ask('change.undo', { id: after.done[0]?.change as never });
    expect(shown(await today())).toEqual(['Ben Test with Ada Test']);
    await ask('change.redo', {});
    setToday('2027-01-02');
    expect(shown(await today())).toEqual([]);
    setToday('2027-01-03');
    expect(rulesOf((await today()).sections.conversation.rows[0])?.[0]).toBe('first meeting not held');
  });

  it('keeps whom nobody reached in its place, and has a talk worth another come back the next day', async () => {
    const { today, called, setToday } = await aQuietPairing();
    await called('not reached');
    const [tried] = (await today()).sections.conversation.rows;
    expect([tried?.wasTriedToday, tried?.lastContactOn]).toEqual([true, null]);
    await called('worth another talk');
    expect(shown(await today())).toEqual([]);
    setToday('2026-12-21');
    const [again] = (await today()).sections.conversation.rows;
    expect(again?.nudges[0]).toMatchObject({ rule: 'another talk', since: '2026-12-21' });
  });

  it('puts a line off until its day, does not hide what is graver, and ends by itself or when it is taken back', async () => {
    const { ask, refusal, today, id, menteeId, mentorId, setToday } = await aQuietPairing();
    const off = (until: string) =>
      ask('today.snooze', { pairingId: id, rule: 'first meeting not held', until: day(until) });
    expect(await refusal('today.snooze', { pairingId: id, rule: 'silence', until: '2026-12-20' })).toMatchObject({
      code: 'INPUT_REFUSED',
      data: { field: 'until' },
    });
    await off('2026-12-22');
    await off('2026-12-24');
    const put = await today();
    expect([shown(put), put.snoozed.map(({ until }) => until)]).toEqual([[], ['2026-12-24']]);
    expect(put.done[0]?.sentence).toBe('Ben Test with Ada Test: not before 24 December 2026.');
    await ask('people.edit', { id: menteeId, fields: {}, manager: { kind: 'person', id: mentorId } });
    const graver = await today();
    expect(graver.sections.conversation.rows.map(rulesOf)).toEqual([['conflict']]);
    await ask('people.edit', { id: menteeId, fields: {}, manager: { kind: 'none' } });
    setToday('2026-12-24');
    expect(shown(await today())).toEqual(['Ben Test with Ada Test']);
    await off('2026-12-30');
    await ask('today.wake', { snoozeId: (await today()).snoozed[0]?.snoozeId ?? '' });
    expect(shown(await today())).toEqual(['Ben Test with Ada Test']);
    await ask('change.undo', {});
    expect(shown(await today())).toEqual([]);
    await ask('change.undo', {});
    expect(shown(await today())).toEqual(['Ben Test with Ada Test']);
  });

  it('names what is planned next when there is nothing for today, and what one begins with', async () => {
    const { ask, add, cohortId } = await openSmallProgramme('2026-11-16');
    expect((await ask('today.list', {})).begun).toEqual({ people: false, pairings: false, contacts: false });
    const [mentorId, menteeId] = [await add('Ada', ['mentor']), await add('Ben', ['mentee'])];
    const { id } = await ask('pairing.create', { cohortId, mentorId, menteeId, purpose: null });
    await ask('task.add', { pairingId: id, words: 'Call about the rhythm', dueOn: day('2026-11-19') });
    const today = await ask('today.list', {});
    expect(today.sentence).toBe('Nobody needs a call today.');
    expect(today.nextPlanned).toEqual({
      pairingId: id,
      names: 'Ben Test with Ada Test',
      words: 'Call about the rhythm',
      on: '2026-11-19',
    });
  });

  it('asks before a cohort starts who has no training recorded, in a line for each person', async () => {
    const { ask, add, programme } = await openSmallProgramme('2026-11-16');
    const { id: cohortId } = await ask('cohort.create', {
      programmeId: programme.id,
      fields: { name: 'Winter', startsOn: day('2026-12-01'), endsOn: null },
    });
    for (const [name, trainedOn] of [
      ['Ada', null],
      ['Ben', day('2026-11-01')],
    ] as const) {
      const id = await add(name, [], { trainedOn });
      await ask('people.enrol', { id, cohortId, roles: ['mentor'] });
    }
    const { sections } = await ask('today.list', {});
    expect(sections.look.rows.map(({ names, nudges }) => [names, nudges[0].why])).toEqual([
      ['Ada Test', 'No training recorded; Winter begins on 1 December 2026.'],
    ]);
  });
});

describe('a next step', () => {
  it('comes up on its day, is done by a key, and all of it is undone', async () => {
    const { ask, refusal, today, id, setToday } = await aQuietPairing();
    const plan = { pairingId: id, words: 'Call about the rhythm' };
    expect(await refusal('task.add', { ...plan, dueOn: '2026-12-19' })).toMatchObject({
      code: 'INPUT_REFUSED',
      message: 'This day has passed.',
      data: { field: 'dueOn' },
    });
    expect((await refusal('task.add', { ...plan, words: 'x'.repeat(81), dueOn: '2026-12-21' })).message).toContain(
      'too long',
    );
    await ask('task.add', { ...plan, dueOn: day('2026-12-21') });
    expect((await ask('pairing.get', { id })).row.nextStep).toEqual({
      kind: 'task',
      words: 'Call about the rhythm',
      on: '2026-12-21',
    });
    expect((await today()).sections.conversation.rows[0]?.nudges.some(({ rule }) => rule === 'task due')).toBe(false);
    setToday('2026-12-21');
    const task = (await today()).sections.conversation.rows[0]?.nudges.find(({ rule }) => rule === 'task due');
    const taskId = task?.taskId ?? '';
    await ask('task.done', { pairingId: id, taskId });
    expect((await refusal('task.done', { pairingId: id, taskId })).code).toBe('NOT_FOUND');
    expect((await ask('pairing.get', { id })).row.nextStep?.kind).toBe('suggested');
    await ask('change.undo', {});
    await ask('task.takeBack', { pairingId: id, taskId });
    expect((await ask('change.list', {})).rows[0]?.sentence).toBe(
      'The next step for Ada Test and Ben Test of 21 December 2026 was taken back.',
    );
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).row.nextStep?.kind).toBe('task');
  });
});

describe('a contact', () => {
  it('stands on the timeline, counts in health, and stops counting once it is taken back', async () => {
    const { ask, refusal, id, called } = await aQuietPairing();
    expect(
      (await refusal('contact.log', { pairingId: id, side: null, on: '2026-12-21', channel: 'call', outcome: 'fine' }))
        .message,
    ).toBe('This day is still to come.');
    await called('fine', '2026-12-01');
    await called('not reached', '2026-12-05');
    const page = await ask('pairing.get', { id });
    expect(page.facts.contactDays).toEqual(['2026-12-01']);
    const told = page.timeline.filter(({ kind }) => kind === 'contact');
    expect(told.map(({ sentence }) => sentence)).toEqual([
      'Call with Ada Test and Ben Test, not reached',
      'Call with Ada Test and Ben Test, and it was fine',
    ]);
    await ask('pairing.takeBack', { id, kind: 'contact', factId: told[1]?.factId ?? '' });
    expect((await ask('pairing.get', { id })).facts.contactDays).toEqual([]);
    expect((await ask('change.list', {})).rows[0]?.sentence).toBe(
      'The contact of 1 December 2026 was taken back from the record of Ada Test and Ben Test.',
    );
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).facts.contactDays).toEqual(['2026-12-01']);
  });
});
