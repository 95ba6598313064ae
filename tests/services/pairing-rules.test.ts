import { describe, expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;

async function aPairing() {
  const test = await openSmallProgramme();
  const mentor = await test.add('Ada', ['mentor']);
  const mentee = await test.add('Ben', ['mentee']);
  const { id } = await test.ask('pairing.create', {
    cohortId: test.cohortId,
    mentorId: mentor,
    menteeId: mentee,
    purpose: null,
  });
  return { ...test, id, mentor, mentee };
}

describe('pairing by hand', () => {
  it('is refused inside a reporting line, however long', async () => {
    const { ask, refusal, add, cohortId } = await openSmallProgramme();
    const top = await add('Ada', ['mentor']);
    const middle = await add('Ben', [], {}, { kind: 'person', id: top });
    const low = await add('Cy', ['mentee'], {}, { kind: 'person', id: middle });
    const asked = { cohortId, mentorId: top, menteeId: low, purpose: null };
    expect((await refusal('pairing.create', asked)).code).toBe('PAIRING_NOT_ALLOWED');
    expect((await refusal('pairing.create', { ...asked, mentorId: low, menteeId: top })).code).toBe(
      'PAIRING_NOT_ALLOWED',
    );
    await ask('people.edit', { id: middle, fields: {}, manager: { kind: 'none' } });
    await ask('pairing.create', asked);
  });

  it('is refused beyond a mentor’s capacity, with oneself, and for people kept apart', async () => {
    const { ask, refusal, add, cohortId, mentor, mentee } = await aPairing();
    const cy = await add('Cy', ['mentee']);
    const pair = (mentorId: typeof mentor, menteeId: typeof mentee) => ({
      cohortId,
      mentorId,
      menteeId,
      purpose: null,
    });
    expect((await refusal('pairing.create', pair(mentor, cy))).message).toContain('All places of Ada Test are taken');
    expect((await refusal('pairing.create', pair(cy, cy))).code).toBe('PAIRING_NOT_ALLOWED');
    const dee = await add('Dee', ['mentor']);
    await ask('people.keepApart', { one: cy, other: dee, reason: 'asked for it' });
    expect((await refusal('pairing.create', pair(dee, cy))).message).toContain('not to be paired');
  });
});

describe('what is recorded about a pairing', () => {
  it('is refused at its field when its day is still to come or before the pairing began', async () => {
    const { refusal, id } = await aPairing();
    const session = { pairingId: id, minutes: 60, mode: null, rolesExercised: [], arrangedBy: null };
    expect(await refusal('session.log', { ...session, heldOn: day('2026-11-17') })).toMatchObject({
      code: 'INPUT_REFUSED',
      message: 'This day is still to come.',
      data: { field: 'heldOn' },
    });
    expect((await refusal('session.log', { ...session, heldOn: day('2026-11-15') })).message).toContain(
      'before the pairing',
    );
    expect((await refusal('session.log', { ...session, heldOn: day('2026-02-30') })).message).toContain(
      'not a day in the calendar',
    );
  });

  it('reaches the pairing’s page and its health', async () => {
    const { ask, id, setToday } = await aPairing();
    for (const side of ['mentor', 'mentee'] as const) {
      await ask('pairing.recordStep', { id, kind: 'consented', side, on: day('2026-11-16'), value: null });
    }
    setToday('2026-12-20');
    const { stages } = await ask('pairing.get', { id });
    const initiation = stages.find((stage) => stage.kind === 'initiation');
    await ask('pairing.moveStage', { id, stageId: initiation?.id as never, on: day('2026-11-17'), reason: null });
    await ask('session.log', {
      pairingId: id,
      heldOn: day('2026-11-24'),
      minutes: 45,
      mode: 'video',
      rolesExercised: ['coach'],
      arrangedBy: 'mentee',
    });
    const page = await ask('pairing.get', { id });
    expect(page.row).toMatchObject({ startedOn: '2026-11-16', lastMeetingOn: '2026-11-24', daysInStage: 33 });
    // All of one day: what was recorded last stands first, whatever it is.
    expect(page.timeline.map((entry) => entry.kind)).toEqual(['session', 'stage', 'step', 'step', 'stage']);
    const met = page.health.signals.find((signal) => signal.label.toLowerCase().includes('first meeting'));
    expect(met).toMatchObject({ state: 'known', value: 1 });
  });

  it('moves into a reporting-line conflict when the roster says so, and out of it again', async () => {
    const { ask, id, mentor, mentee } = await aPairing();
    await ask('people.edit', { id: mentee, fields: {}, manager: { kind: 'person', id: mentor } });
    const page = await ask('pairing.get', { id });
    expect(page.row.band).toBe('needs a conversation');
    expect(page.row.conflict).toBe('Ben Test reports to Ada Test.');
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).row.conflict).toBeNull();
  });

  it('is asked about its reporting line no more once somebody looked at it and accepted it', async () => {
    const { ask, id, mentor, mentee } = await aPairing();
    await ask('people.edit', { id: mentee, fields: {}, manager: { kind: 'person', id: mentor } });
    await ask('conflict.waive', { id, on: day('2026-11-16'), reason: 'both asked for it' });
    const { row } = await ask('pairing.get', { id });
    expect(row.conflict).toBeNull();
    expect(row.band).not.toBe('needs a conversation');
  });

  it('does not take a place again that was given to somebody else since', async () => {
    const { ask, refusal, add, cohortId, id, mentor } = await aPairing();
    await ask('pairing.close', { id, on: day('2026-11-16'), cause: 'goals met', party: 'both' });
    const menteeId = await add('Cy', ['mentee']);
    const next = await ask('pairing.create', { cohortId, mentorId: mentor, menteeId, purpose: null });
    const closed = (await ask('pairing.get', { id })).record.steps.find((step) => step.kind === 'closed');
    const back = { id, kind: 'step', factId: closed?.id ?? '' } as const;
    expect((await refusal('pairing.takeBack', back)).message).toContain('given to others');
    expect((await ask('pairing.get', { id })).endedOn).toBe('2026-11-16');
    await ask('pairing.close', { id: next.id, on: day('2026-11-16'), cause: 'goals met', party: 'both' });
    await ask('pairing.takeBack', back);
  });

  it('takes back only what is recorded of this very pairing, and of the kind that was named', async () => {
    const { ask, refusal, add, cohortId, id } = await aPairing();
    const [mentorId, menteeId] = [await add('Cy', ['mentor']), await add('Dee', ['mentee'])];
    const other = await ask('pairing.create', { cohortId, mentorId, menteeId, purpose: null });
    await ask('pairing.recordStep', {
      id: other.id,
      kind: 'agreement recorded',
      side: null,
      on: day('2026-11-16'),
      value: null,
    });
    const [step] = (await ask('pairing.get', { id: other.id })).record.steps;
    const factId = step?.id ?? '';
    expect((await refusal('pairing.takeBack', { id, kind: 'step', factId })).code).toBe('NOT_FOUND');
    expect((await refusal('pairing.takeBack', { id: other.id, kind: 'session', factId })).code).toBe('NOT_FOUND');
    await ask('pairing.takeBack', { id: other.id, kind: 'step', factId });
  });

  it('counts nothing of a closing that was taken back, its noted reason neither', async () => {
    const { ask, id } = await aPairing();
    await ask('pairing.close', { id, on: day('2026-11-16'), cause: 'goals met', party: 'both' });
    const closed = (await ask('pairing.get', { id })).record.steps.find((step) => step.kind === 'closed');
    await ask('pairing.takeBack', { id, kind: 'step', factId: closed?.id ?? '' });
    const page = await ask('pairing.get', { id });
    expect([page.endedOn, page.record.steps]).toEqual([null, []]);
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).endedOn).toBe('2026-11-16');
  });

  it('is taken back by one undo, and stays in the history as undone', async () => {
    const { ask, id } = await aPairing();
    await ask('session.log', {
      pairingId: id,
      heldOn: day('2026-11-16'),
      minutes: null,
      mode: null,
      rolesExercised: [],
      arrangedBy: null,
    });
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).record.sessions).toEqual([]);
    const { rows } = await ask('change.list', {});
    expect(rows.map((row) => row.canUndo)).toEqual([false, false, true, true, true, false]);
  });

  it('is taken back without being rewritten, and undo brings it back', async () => {
    const { ask, refusal, id, setToday } = await aPairing();
    await ask('session.log', {
      pairingId: id,
      heldOn: day('2026-11-16'),
      minutes: null,
      mode: null,
      rolesExercised: [],
      arrangedBy: null,
    });
    setToday('2026-11-20');
    const before = await ask('pairing.get', { id });
    const [session] = before.timeline.filter((entry) => entry.kind === 'session');
    await ask('pairing.takeBack', { id, kind: 'session', factId: session?.factId ?? '' });
    expect((await ask('change.list', {})).rows[0]?.sentence).toBe(
      'The session of 16 November 2026 was taken back from the record of Ada Test and Ben Test.',
    );
    expect((await ask('pairing.get', { id })).row.lastMeetingOn).toBeNull();
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).row.lastMeetingOn).toBe('2026-11-16');
    const [first] = before.timeline.filter((entry) => entry.kind === 'stage');
    expect((await refusal('pairing.takeBack', { id, kind: 'stage', factId: first?.factId })).message).toContain(
      'some stage',
    );
  });

  it('leaves past days as they were known, also when it is taken back later', async () => {
    const { ask, id, setToday } = await aPairing();
    const { stages } = await ask('pairing.get', { id });
    const initiation = stages.find((stage) => stage.kind === 'initiation');
    await ask('pairing.moveStage', { id, stageId: initiation?.id as never, on: day('2026-11-16'), reason: null });
    setToday('2026-11-20');
    const moved = (await ask('pairing.get', { id })).timeline.find(({ sentence }) => sentence.includes('Initiation'));
    await ask('pairing.takeBack', { id, kind: 'stage', factId: moved?.factId ?? '' });
    const inStages = async (asOf: string | null) =>
      (await ask('health.overview', { asOf: asOf as never })).stages.map(({ n }) => n);
    expect(await inStages('2026-11-17')).toEqual([0, 1, 0, 0, 0]);
    expect(await inStages(null)).toEqual([1, 0, 0, 0, 0]);
    expect(await inStages('2026-11-15')).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a pairing that had ended', () => {
  it('is not reopened by undoing its closing once the place was given to somebody else, as little as by taking it back', async () => {
    const { ask, refusal, add, cohortId, id, mentor } = await aPairing();
    const closing = await ask('pairing.close', { id, on: day('2026-11-16'), cause: 'goals met', party: 'both' });
    const menteeId = await add('Cy', ['mentee']);
    const next = await ask('pairing.create', { cohortId, mentorId: mentor, menteeId, purpose: null });
    const before = await ask('change.list', {});
    expect(await refusal('change.undo', { id: closing.change })).toMatchObject({
      code: 'UNDO_BLOCKED',
      message: 'The places of this mentor have been given to others by now.',
    });
    expect((await ask('pairing.get', { id })).endedOn).toBe('2026-11-16');
    expect(await ask('change.list', {})).toEqual(before);
    await ask('pairing.close', { id: next.id, on: day('2026-11-16'), cause: 'goals met', party: 'both' });
    await ask('change.undo', { id: closing.change });
    expect((await ask('pairing.get', { id })).endedOn).toBeNull();
  });

  it('is not reopened by doing its reopening again when the mentor has fewer places by now', async () => {
    const { ask, refusal, add, cohortId, id, mentor } = await aPairing();
    await ask('people.edit', { id: mentor, fields: { mentorCapacity: 2 } });
    const menteeId = await add('Cy', ['mentee']);
    await ask('pairing.create', { cohortId, mentorId: mentor, menteeId, purpose: null });
    await ask('pairing.close', { id, on: day('2026-11-16'), cause: 'goals met', party: 'both' });
    const closed = (await ask('pairing.get', { id })).record.steps.find((step) => step.kind === 'closed');
    const back = await ask('pairing.takeBack', { id, kind: 'step', factId: closed?.id ?? '' });
    await ask('people.edit', { id: mentor, fields: { mentorCapacity: 1 } });
    await ask('change.undo', { id: back.change });
    expect(await refusal('change.redo', {})).toMatchObject({
      code: 'UNDO_BLOCKED',
      message: 'The places of this mentor have been given to others by now.',
    });
    expect((await ask('pairing.get', { id })).endedOn).toBe('2026-11-16');
  });

  it('is not reopened by a late yes either when the place was given to somebody else since', async () => {
    const { ask, refusal, add, cohortId, id, mentor } = await aPairing();
    const answer = { id, side: 'mentee', on: day('2026-11-16'), value: null } as const;
    await ask('pairing.recordStep', { ...answer, kind: 'declined' });
    const menteeId = await add('Cy', ['mentee']);
    await ask('pairing.create', { cohortId, mentorId: mentor, menteeId, purpose: null });
    expect(await refusal('pairing.recordStep', { ...answer, kind: 'consented' })).toMatchObject({
      code: 'INPUT_REFUSED',
      message: 'The places of this mentor have been given to others by now.',
      data: { field: 'kind' },
    });
    expect((await ask('pairing.get', { id })).endedOn).toBe('2026-11-16');
  });
});
