import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('a reverse programme proposes the junior as mentor, and every sentence on its way keeps the two apart rightly', async () => {
  const { ask, add, cohortId } = await openSmallProgramme(undefined, 'reverse');
  const boss = await add('Mei', ['mentee'], { grade: 6 });
  const junior = await add('Tom', ['mentor'], { grade: 4 });
  await add('Ada', ['mentor'], { grade: 9 });
  const ready = await ask('matching.readiness', { cohortId });
  expect(ready.sentence).toBe('A run makes sense now: 1 mentee waits, and 2 mentors have 2 free places.');
  const run = await ask('matching.run', { cohortId });
  const { rows } = await ask('matching.proposals', { runId: run.id });
  expect(rows).toMatchObject([{ menteeId: boss, mentorId: junior }]);
  expect(rows[0]?.reasons).toContain('Tom Test is 2 grades below Mei Test.');
  expect(rows[0]?.worthDiscussing).not.toContain('Tom Test is 2 grades below Mei Test.');
  await ask('matching.accept', { runId: run.id, pairs: 'all' });
  const [pairing] = (await ask('pairing.list', {})).rows;
  if (pairing === undefined) throw new Error('a pairing was made');
  const page = await ask('pairing.get', { id: pairing.id });
  const said = JSON.stringify([page.timeline, page.health, page.row.reason]);
  expect(page.row).toMatchObject({ menteeName: 'Mei Test', mentorName: 'Tom Test', conflict: null });
  expect(said).not.toMatch(/senior|experienced|above|below/);
});
