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

it('sets what those who learn there want against what those who show them offer (caught: the sides turned round)', async () => {
  const { ask, add, cohortId } = await openSmallProgramme(undefined, 'reverse');
  const wanted = { skillsWanted: ['Data', 'Social media'], skillsOffered: ['Strategy'], grade: 9 };
  for (const name of ['Mei', 'Lee', 'Kai']) await add(name, ['mentee'], wanted);
  await add('Tom', ['mentor'], { skillsOffered: ['Data'], skillsWanted: ['Strategy'], grade: 2, mentorCapacity: 2 });
  await add('Ana', ['mentor'], { skillsOffered: ['Social media'], skillsWanted: ['Strategy'], grade: 2 });
  const { skills } = await ask('matching.readiness', { cohortId });
  expect(skills).toEqual({
    rows: [
      { name: 'Social media', wanted: 3, places: 1, missing: 2 },
      { name: 'Data', wanted: 3, places: 2, missing: 1 },
    ],
    mentees: 3,
    places: 3,
    couldHaveOne: 3,
  });
  const run = await ask('matching.run', { cohortId });
  const { rows } = await ask('matching.proposals', { runId: run.id });
  expect(rows).toHaveLength(3);
  for (const { reasons, worthDiscussing } of rows)
    expect([...reasons, ...worthDiscussing].join(' ')).toMatch(/Offers 1 of the 2 skills/u);
});
