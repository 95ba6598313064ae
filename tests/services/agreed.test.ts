import { describe, expect, it } from 'vitest';
import { agreementOf, agreementPoints } from '../../src/shared/domain/agreement.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;

async function aPairing(kind: 'one-to-one' | 'informal' = 'one-to-one') {
  const test = await openSmallProgramme('2026-09-01', kind);
  const mentorId = await test.add('Ada', ['mentor']);
  const menteeId = await test.add('Ben', ['mentee']);
  const { id } = await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null });
  for (const side of ['mentor', 'mentee'] as const) {
    await test.ask('pairing.recordStep', { id, kind: 'consented', side, on: day('2026-09-01'), value: null });
  }
  test.setToday('2026-11-16');
  const page = () => test.ask('pairing.get', { id });
  const undo = () => test.ask('change.undo', {});
  return { ...test, id, page, undo };
}

describe('agreeing', () => {
  it('on all points on one day records the agreement in the same change, and one undo takes all of it back', async () => {
    const { ask, id, page, undo } = await aPairing();
    const points = [...agreementPoints];
    const { sentence } = await ask('agreement.agree', { id, on: day('2026-09-10'), points, medium: 'video' });
    expect(sentence).toBe('The agreement of Ada Test and Ben Test is complete.');
    const agreed = await page();
    expect(agreed.facts.agreementOn).toBe('2026-09-10');
    const [entry, ...rest] = agreed.timeline.filter(({ sentence }) => sentence.startsWith('Agree'));
    expect(entry?.sentence).toBe(
      'Agreement complete: a meeting every 30 days, meeting mostly by video, a planned length of 270 days',
    );
    expect(rest).toEqual([]);
    await undo();
    expect((await page()).facts.agreementOn).toBeNull();
    expect((await page()).record.steps).toHaveLength(2);
  });

  it('point by point records it with the last, and taking that back on the timeline leaves the others', async () => {
    const { ask, id, page } = await aPairing();
    const [first, ...others] = agreementPoints;
    await ask('agreement.agree', { id, on: day('2026-09-10'), points: [...others], medium: 'mixed' });
    expect((await page()).facts.agreementOn).toBeNull();
    await ask('agreement.agree', { id, on: day('2026-09-20'), points: [first], cadenceDays: 14 });
    const complete = await page();
    expect(complete.facts).toMatchObject({ agreementOn: '2026-09-20', cadenceDays: 14 });
    const [last] = complete.timeline.filter(({ sentence }) => sentence.startsWith('Agree'));
    await ask('pairing.takeBack', { id, kind: 'step', factId: last?.factId ?? '' });
    const open = await page();
    expect(open.facts).toMatchObject({ agreementOn: null, cadenceDays: 30 });
    expect(agreementOf(open.record.steps).points.map(({ agreedOn }) => agreedOn)).toEqual([
      null,
      ...others.map(() => '2026-09-10'),
    ]);
  });

  it('on a shorter time moves the planned end; on none takes it away', async () => {
    const { ask, id, page } = await aPairing();
    const agree = (plannedLengthDays: number | null) =>
      ask('agreement.agree', { id, on: day('2026-11-01'), points: ['planned end'], plannedLengthDays });
    await agree(90);
    expect((await page()).row.plannedEndOn).toBe('2026-11-30');
    await agree(null);
    expect((await page()).row.plannedEndOn).toBeNull();
  });

  it('is refused in words at its field, and nothing is half written', async () => {
    const { refusal, id, page } = await aPairing();
    const asked = { id, on: '2026-09-10', points: ['rhythm', 'medium'] };
    expect(await refusal('agreement.agree', asked)).toMatchObject({ data: { field: 'medium' } });
    expect(await refusal('agreement.agree', { ...asked, medium: 'video', on: '2026-11-17' })).toMatchObject({
      message: 'This day is still to come.',
    });
    expect(await refusal('agreement.agree', { ...asked, points: ['everything'] })).toMatchObject({
      code: 'INPUT_REFUSED',
    });
    expect((await page()).record.steps).toHaveLength(2);
  });

  it('is nothing an informal pairing has to do, and its page says so', async () => {
    const { page } = await aPairing('informal');
    const { facts } = await page();
    expect(facts).toMatchObject({ needsAgreement: false, plannedEnd: null });
  });
});

describe('goals and commitments', () => {
  it('reach the timeline and the health of the pairing, and go as they came', async () => {
    const { ask, id, page, undo } = await aPairing();
    await ask('goal.set', { id, label: 'Speaking up', on: day('2026-10-01') });
    const [goal] = (await page()).record.goals;
    await ask('goal.move', { id, goalId: goal?.goalId ?? '', status: 'moving', on: day('2026-11-10') });
    const moved = await page();
    expect(moved.facts.goalsMovedOn).toBe('2026-11-10');
    expect(moved.timeline.slice(0, 2).map(({ sentence }) => sentence)).toEqual([
      'Goal moved: Speaking up',
      'Goal set: Speaking up',
    ]);
    await undo();
    expect((await page()).facts.goalsMovedOn).toBeNull();
    await ask('pairing.takeBack', { id, kind: 'goal', factId: goal?.id ?? '' });
    expect((await page()).record.goals).toEqual([]);
  });

  it('are named shortly: a longer label is refused with a sentence', async () => {
    const { refusal, id } = await aPairing();
    const refused = await refusal('goal.set', { id, label: 'x'.repeat(61), on: '2026-10-01' });
    expect(refused).toMatchObject({ data: { field: 'label' } });
    expect(refused.message).toContain('60 characters');
    expect(await refusal('goal.move', { id, goalId: 'gone', status: 'met', on: '2026-10-01' })).toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are taken on by one side for a day or the next session and settled, with no word of what they are', async () => {
    const { ask, id, page, undo } = await aPairing();
    await ask('commitment.make', { id, side: 'mentee', agreedOn: day('2026-10-01'), dueOn: null });
    const [made] = (await page()).record.commitments;
    const settled = { id, commitmentId: made?.commitmentId ?? '', state: 'done', on: day('2026-10-15') } as const;
    const { sentence } = await ask('commitment.settle', settled);
    expect(sentence).toBe('What Ben Test took on was noted as done.');
    expect((await page()).timeline.slice(0, 2).map((entry) => entry.sentence)).toEqual([
      'Ben Test: what was agreed on 1 October 2026 is done',
      'Ben Test took something on for the next session',
    ]);
    await undo();
    await undo();
    expect((await page()).record.commitments).toEqual([]);
  });
});

describe('corrections', () => {
  const told = { minutes: 60, mode: null, rolesExercised: [], arrangedBy: null };

  it('of a session tell it anew: the first telling stays for days before, and undo brings it back', async () => {
    const { ask, refusal, id, page, undo, setToday } = await aPairing();
    await ask('session.log', { pairingId: id, heldOn: day('2026-10-10'), ...told });
    setToday('2026-11-17');
    const factId = (await page()).record.sessions[0]?.id ?? '';
    const corrected = { pairingId: id, factId, heldOn: day('2026-10-11'), ...told, minutes: 45 };
    await ask('session.correct', corrected);
    expect((await page()).record.sessions).toMatchObject([{ heldOn: '2026-10-11', minutes: 45 }]);
    expect(await refusal('session.correct', corrected)).toMatchObject({ code: 'NOT_FOUND' });
    await undo();
    expect((await page()).record.sessions).toMatchObject([{ id: factId, heldOn: '2026-10-10', minutes: 60 }]);
    expect(await refusal('session.correct', { ...corrected, heldOn: '2026-11-18' })).toMatchObject({
      data: { field: 'heldOn' },
    });
    expect(await refusal('session.correct', { ...corrected, heldOn: '2026-08-31' })).toMatchObject({
      data: { field: 'heldOn' },
    });
  });

  it('of a check-in keep where it came from', async () => {
    const { ask, id, page } = await aPairing();
    const answers = {
      side: 'mentee',
      givenOn: day('2026-10-10'),
      channel: 'call',
      quality: 2,
      trust: null,
      fit: null,
      goalsMoving: null,
      wantsContact: null,
      metOn: null,
      notMetSince: null,
    } as const;
    await ask('checkIn.log', { pairingId: id, ...answers });
    const factId = (await page()).record.checkIns[0]?.id ?? '';
    await ask('checkIn.correct', { pairingId: id, factId, ...answers, quality: 3 });
    expect((await page()).record.checkIns).toMatchObject([{ quality: 3, source: 'typed' }]);
  });
});

describe('support and purpose', () => {
  it('are changed and undone; support from its day on', async () => {
    const { ask, refusal, id, page, undo } = await aPairing();
    await ask('pairing.setPurpose', { id, purpose: 'finding a first post' });
    expect((await page()).row.purpose).toBe('finding a first post');
    await ask('pairing.setSupport', { id, level: 'close', on: day('2026-11-01') });
    expect((await page()).timeline[0]?.sentence).toBe('Support set to close');
    await undo();
    await undo();
    expect((await page()).row.purpose).toBeNull();
    expect(await refusal('pairing.setSupport', { id, level: 'close', on: '2026-11-17' })).toMatchObject({
      data: { field: 'on' },
    });
  });
});

it('a sheet to prepare with is for one of the two, and both sheets are saved under their names', async () => {
  const { ask, refusal, id, saved } = await aPairing();
  expect(await refusal('pairing.saveSheet', { id, sheet: 'preparation', side: null })).toMatchObject({
    data: { field: 'side' },
  });
  await ask('pairing.saveSheet', { id, sheet: 'preparation', side: 'mentor' });
  await ask('pairing.saveSheet', { id, sheet: 'agreement', side: null });
  expect(saved).toEqual(['Before we meet Ada Test.pdf', 'Agreement Ben Test, Ada Test.pdf']);
});
