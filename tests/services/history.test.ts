import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('says in both histories what an edit changed, and turned round once it is undone', async () => {
  const { ask, add } = await openSmallProgramme();
  const ada = await add('Ada', ['mentor'], { jobTitle: 'Nurse' });
  const ben = await add('Ben', []);
  await ask('people.edit', {
    id: ada,
    fields: { jobTitle: 'Matron', skillsOffered: ['hiring'] },
    manager: { kind: 'person', id: ben },
  });
  const details = ['Job: from “Nurse” to “Matron”', 'Offers: “hiring” added', 'Reports to: from nobody to Ben Test'];
  expect((await ask('change.list', {})).rows[0]).toMatchObject({ sentence: 'Ada Test was updated.', details });
  expect((await ask('people.get', { id: ada })).history[0]).toMatchObject({ details });
  await ask('change.undo', {});
  expect((await ask('change.list', {})).rows[0]?.details[0]).toBe('Job: from “Matron” to “Nurse”');
});

it('never tells a reason that was written about two people, nor one that a pairing moved for', async () => {
  const { ask, add, cohortId, programme } = await openSmallProgramme();
  const [ada, ben] = [await add('Ada', ['mentor']), await add('Ben', ['mentee'])];
  const cy = await add('Cy', []);
  await ask('people.keepApart', { one: ada, other: cy, reason: 'a secret between them' });
  const { id } = await ask('pairing.create', { cohortId, mentorId: ada, menteeId: ben, purpose: null });
  const stageId = programme.stages[1]?.id;
  if (stageId === undefined) throw new Error('a programme has stages');
  await ask('pairing.moveStage', { id, stageId, on: '2026-11-16' as never, reason: 'a secret of the move' });
  const told = JSON.stringify([(await ask('change.list', {})).rows, (await ask('people.get', { id: ada })).history]);
  expect(told).toContain('Mentor in');
  expect(told).not.toContain('secret');
});

it('says on a person’s page what an edit wrote about them, and nothing of the others it wrote', async () => {
  const { ask, add, cohortId } = await openSmallProgramme();
  const ada = await add('Ada', []);
  const ben = await add('Ben', [], {}, { kind: 'person', id: ada });
  await ask('people.enrol', { id: ada, cohortId, roles: ['mentor'] });
  const [newest] = (await ask('people.get', { id: ada })).history;
  expect(newest?.details).toEqual([
    expect.stringMatching(/^Mentor in .*: added$/),
    'Mentees they could take: from 0 to 1',
  ]);
  // Ben was added under Ada: his row names her, and what it says is his.
  expect((await ask('people.get', { id: ada })).history.flatMap(({ details }) => details).join()).not.toContain('Ben');
  expect((await ask('people.get', { id: ben })).history[0]?.details).toEqual([]);
});
