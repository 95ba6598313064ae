import { describe, expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;
const today = day('2026-11-16');
const nothing = { worthTheTime: null, goals: null, helped: [], wouldHaveHelped: [], again: null };

async function aClosedPairing() {
  const test = await openSmallProgramme();
  const mentor = await test.add('Ada', ['mentor']);
  const mentee = await test.add('Ben', ['mentee']);
  const { id } = await test.ask('pairing.create', {
    cohortId: test.cohortId,
    mentorId: mentor,
    menteeId: mentee,
    purpose: null,
  });
  for (const side of ['mentor', 'mentee'] as const) {
    await test.ask('pairing.recordStep', { id, kind: 'consented', side, on: today, value: null });
  }
  await test.ask('pairing.close', { id, on: today, cause: 'goals met', party: 'both' });
  const addCohort = async () => {
    const fields = { name: 'Next', startsOn: day('2027-01-10'), endsOn: null };
    return (await test.ask('cohort.create', { programmeId: test.programme.id, fields })).id;
  };
  return { ...test, id, mentor, mentee, addCohort };
}

describe('what the two say looking back', () => {
  it('is kept with its day, told on the timeline, and health hears that it was answered', async () => {
    const { ask, id } = await aClosedPairing();
    await ask('ending.answer', {
      pairingId: id,
      side: 'mentee',
      on: today,
      ...nothing,
      worthTheTime: 4,
      goals: 'reached',
    });
    const page = await ask('pairing.get', { id });
    expect(page.exitAnswers).toMatchObject({ mentee: { worthTheTime: 4, goals: 'reached' }, mentor: null });
    expect(page.facts.exitAnsweredOn).toEqual({ mentor: null, mentee: today });
    expect(page.timeline.map(({ sentence }) => sentence)).toContain(
      'Ben Test answered the closing questions: worth the time: 4 of 4; goals reached',
    );
  });

  it('is corrected by answering again: one answer counts, and the history holds both', async () => {
    const { ask, id } = await aClosedPairing();
    const answer = { pairingId: id, side: 'mentor' as const, on: today, ...nothing };
    await ask('ending.answer', { ...answer, side: 'mentee', worthTheTime: 4 });
    await ask('ending.answer', { ...answer, worthTheTime: 1, again: 'as mentor' });
    await ask('ending.answer', { ...answer, worthTheTime: 3 });
    const page = await ask('pairing.get', { id });
    expect(page.record.steps.filter(({ kind }) => kind === 'exit answered')).toHaveLength(2);
    expect([page.exitAnswers.mentor?.worthTheTime, page.exitAnswers.mentee?.worthTheTime]).toEqual([3, 4]);
    // Not asked this time, so what was said before about coming back still stands.
    expect(page.facts.returning.mentor).toEqual({ on: today, answer: 'as mentor' });
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).exitAnswers.mentor?.worthTheTime).toBe(1);
  });

  it('goes with its step when that is taken back, and comes back with undo', async () => {
    const { ask, id } = await aClosedPairing();
    await ask('ending.answer', { pairingId: id, side: 'mentee', on: today, ...nothing, worthTheTime: 2 });
    const step = (await ask('pairing.get', { id })).record.steps.find(({ kind }) => kind === 'exit answered');
    await ask('pairing.takeBack', { id, kind: 'step', factId: step?.id ?? '' });
    expect((await ask('pairing.get', { id })).exitAnswers.mentee).toBeNull();
    await ask('change.undo', {});
    expect((await ask('pairing.get', { id })).exitAnswers.mentee?.worthTheTime).toBe(2);
  });

  it('is refused at its field, and then nothing of it is written', async () => {
    const { ask, refusal, id } = await aClosedPairing();
    const answer = { pairingId: id, side: 'mentee' as const, ...nothing };
    const time = ['time for it at work'];
    expect(await refusal('ending.answer', { ...answer, on: today, helped: time, wouldHaveHelped: time })).toMatchObject(
      {
        code: 'INPUT_REFUSED',
        data: { field: 'wouldHaveHelped' },
      },
    );
    expect((await refusal('ending.answer', { ...answer, on: '2026-11-17' })).data).toEqual({ field: 'on' });
    expect((await refusal('ending.answer', { ...answer, on: '2026-11-15' })).data).toEqual({ field: 'on' });
    expect((await ask('pairing.get', { id })).facts.exitAnsweredOn.mentee).toBeNull();
  });
});

describe('coming back', () => {
  it('brings whoever said yes into the next cohort, with a place, and one undo takes all of it back', async () => {
    const { ask, id, mentor, mentee, addCohort } = await aClosedPairing();
    await ask('ending.answer', { pairingId: id, side: 'mentee', on: today, ...nothing, again: 'as mentor' });
    await ask('pairing.recordStep', { id, kind: 'asked to return', side: 'mentor', on: today, value: 'not now' });
    const next = await addCohort();
    expect(await ask('cohort.returners', { id: next })).toMatchObject([
      { personId: mentee, name: 'Ben Test', roles: ['mentor'], saidOn: today },
    ]);
    const { sentence } = await ask('cohort.bringBack', { id: next, people: [{ personId: mentee, roles: ['mentor'] }] });
    expect(sentence).toBe('One person was brought back into “Next”.');
    const { person, enrolments } = await ask('people.get', { id: mentee });
    expect(person.mentorCapacity).toBe(1);
    expect(enrolments.map(({ cohortId, role }) => [cohortId, role])).toContainEqual([next, 'mentor']);
    expect(await ask('cohort.returners', { id: next })).toEqual([]);
    await ask('change.undo', {});
    expect((await ask('people.get', { id: mentee })).person.mentorCapacity).toBe(0);
    expect(await ask('cohort.returners', { id: next })).toHaveLength(1);
    expect(mentor).not.toBe(mentee);
  });

  it('refuses a part nobody offered, and a cohort that is closed', async () => {
    const { ask, refusal, id, mentee, addCohort } = await aClosedPairing();
    await ask('pairing.recordStep', { id, kind: 'asked to return', side: 'mentee', on: today, value: 'as mentor' });
    const next = await addCohort();
    const asked = (role: string) => ({ id: next, people: [{ personId: mentee, roles: [role] }] });
    expect((await refusal('cohort.bringBack', asked('mentee'))).message).toContain('Look at the list again');
    await ask('programme.close', { id: (await ask('programme.overview', {}))[0]?.id as never, on: today });
    expect((await refusal('cohort.bringBack', asked('mentor'))).code).toBe('PROGRAMME_CLOSED');
  });

  it('does not let a made-up answer in', async () => {
    const { refusal, id } = await aClosedPairing();
    const step = { id, side: 'mentee', on: today, value: 'as king' };
    expect((await refusal('pairing.recordStep', { ...step, kind: 'asked to return' })).data).toEqual({
      field: 'value',
    });
    expect((await refusal('pairing.recordStep', { ...step, side: null, kind: 'followed up' })).data).toEqual({
      field: 'value',
    });
  });
});

describe('a new agreement', () => {
  it('makes a pairing of its own of the same two, in the cohort they were in', async () => {
    const { ask, id, mentor, mentee, cohortId } = await aClosedPairing();
    await ask('pairing.recordStep', { id, kind: 'redefined', side: null, on: today, value: 'new agreement' });
    const again = await ask('pairing.create', { cohortId, mentorId: mentor, menteeId: mentee, purpose: null });
    const page = await ask('pairing.get', { id: again.id });
    expect(page.row.isBeingAsked).toBe(true);
    expect((await ask('pairing.get', { id })).endedOn).toBe(today);
  });
});
