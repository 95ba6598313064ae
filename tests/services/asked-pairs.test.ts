import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const on = localDate('2026-11-16');

async function withTwoAccepted() {
  const desk = await openSmallProgramme();
  for (const name of ['Ada', 'Ben']) await desk.add(name, ['mentor']);
  for (const name of ['Cy', 'Dee']) await desk.add(name, ['mentee']);
  const run = await desk.ask('matching.run', { cohortId: desk.cohortId });
  await desk.ask('matching.accept', { runId: run.id, pairs: 'all' });
  const asked = () => desk.ask('matching.asked', { cohortId: desk.cohortId });
  return { ...desk, run, asked };
}

describe('the pairs of a cohort that are being asked', () => {
  it('are asked one by one until both have said yes', async () => {
    const { ask, asked } = await withTwoAccepted();
    const [cy, dee] = (await asked()).rows;
    if (cy === undefined || dee === undefined) throw new Error('two pairs were accepted');
    expect([cy.menteeName, dee.menteeName]).toEqual(['Cy Test', 'Dee Test']);
    await ask('pairing.recordStep', { id: cy.pairingId, kind: 'consented', side: 'mentee', on, value: null });
    expect(await asked()).toMatchObject({ total: 2, withOneYes: 1 });
    await ask('pairing.recordStep', { id: cy.pairingId, kind: 'consented', side: 'mentor', on, value: null });
    expect(await asked()).toMatchObject({ total: 1, withOneYes: 0, rows: [{ menteeName: 'Dee Test' }] });
    expect((await ask('pairing.list', {})).rows.map(({ isBeingAsked }) => isBeingAsked)).toEqual([false, true]);
  });

  it('belong to the cohort, whichever run or word they came from', async () => {
    const { ask, asked, add, cohortId } = await withTwoAccepted();
    const fay = await add('Fay', ['mentor']);
    const gil = await add('Gil', ['mentee']);
    await ask('matching.run', { cohortId });
    expect((await asked()).total).toBe(2);
    await ask('pairing.create', { cohortId, menteeId: gil, mentorId: fay, purpose: null });
    expect((await asked()).rows.map(({ menteeName }) => menteeName)).toEqual(['Cy Test', 'Dee Test', 'Gil Test']);
    const [row] = (await ask('pairing.list', {})).rows;
    expect(row).toMatchObject({ reason: 'Both sides are being asked.', isBeingAsked: true });
  });

  it('give the place back after a no, and the next run proposes others without saying whose no it was', async () => {
    const { ask, asked, add, run, cohortId } = await withTwoAccepted();
    const [cy] = (await asked()).rows;
    if (cy === undefined) throw new Error('two pairs were accepted');
    const id = cy.pairingId;
    await ask('pairing.recordStep', { id, kind: 'consented', side: 'mentee', on, value: null });
    await ask('pairing.recordStep', { id, kind: 'declined', side: 'mentor', on, value: null });
    expect((await asked()).rows.map(({ menteeName }) => menteeName)).toEqual(['Dee Test']);
    expect((await ask('matching.runs', { cohortId }))[0]).toMatchObject({ accepted: 1, notToBe: 1 });
    const [counted] = (await ask('programme.overview', {}))[0]!.cohorts;
    expect(counted?.pairings).toBe(1);

    const before = await ask('matching.proposals', { runId: run.id });
    expect(before.rows.map((row) => [row.accepted, row.notToBe])).toEqual([
      [true, true],
      [true, false],
    ]);

    const eve = await add('Eve', ['mentee']);
    const next = await ask('matching.run', { cohortId });
    const { rows, unmatched } = await ask('matching.proposals', { runId: next.id });
    // The place that was given back goes to Eve; Cy is told why the same mentor is not proposed again.
    expect(rows.map((row) => [row.menteeId, row.mentorName])).toEqual([[eve, cy.mentorName]]);
    expect(unmatched.map((one) => one.menteeName)).toEqual(['Cy Test']);
    const why = unmatched[0]?.why ?? '';
    expect(why).not.toMatch(/said no|declined|would rather not/);
  });

  it('are asked of a cohort that is there', async () => {
    const { refusal, run } = await withTwoAccepted();
    expect((await refusal('matching.asked', { cohortId: run.id as never })).code).toBe('NOT_FOUND');
  });
});
