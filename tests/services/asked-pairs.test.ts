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
  const asked = () => desk.ask('matching.asked', { runId: run.id });
  return { ...desk, run, asked };
}

describe('the pairs accepted from a run', () => {
  it('are asked one by one; those still to be asked come first', async () => {
    const { ask, asked } = await withTwoAccepted();
    const [cy, dee] = (await asked()).rows;
    if (cy === undefined || dee === undefined) throw new Error('two pairs were accepted');
    expect([cy.menteeName, dee.menteeName]).toEqual(['Cy Test', 'Dee Test']);
    for (const side of ['mentee', 'mentor'] as const) {
      await ask('pairing.recordStep', { id: cy.pairingId, kind: 'consented', side, on, value: null });
    }
    const { rows, counts } = await asked();
    expect(rows.map((row) => [row.menteeName, row.state])).toEqual([
      ['Dee Test', 'being asked'],
      ['Cy Test', 'agreed'],
    ]);
    expect(counts).toEqual({ 'being asked': 1, agreed: 1, 'not to be': 0, closed: 0 });
  });

  it('give the place back after a no, and the next run proposes others without saying whose no it was', async () => {
    const { ask, asked, add, run, cohortId } = await withTwoAccepted();
    const [cy] = (await asked()).rows;
    if (cy === undefined) throw new Error('two pairs were accepted');
    const id = cy.pairingId;
    await ask('pairing.recordStep', { id, kind: 'consented', side: 'mentee', on, value: null });
    await ask('pairing.recordStep', { id, kind: 'declined', side: 'mentor', on, value: null });
    expect((await asked()).rows.at(-1)).toMatchObject({ state: 'not to be', yesSince: { mentee: null, mentor: null } });

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

  it('are asked of a run that is there', async () => {
    const { refusal, cohortId } = await withTwoAccepted();
    expect((await refusal('matching.asked', { runId: cohortId })).code).toBe('NOT_FOUND');
  });
});
