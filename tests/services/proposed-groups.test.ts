import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('a group programme shows the groups its proposals would make; accepted ones are there already', async () => {
  const { ask, refusal, add, cohortId } = await openSmallProgramme(undefined, 'group');
  await add('Dana', ['mentor'], { mentorCapacity: 4 });
  for (const name of ['Cy', 'Eve', 'Fay']) await add(name, ['mentee'], { skillsWanted: ['Presenting'] });
  const run = await ask('matching.run', { cohortId });
  const groups = () => ask('matching.groups', { runId: run.id });
  expect(await groups()).toMatchObject([
    { places: 4, accompanied: [], inCommon: 'All 3 would like to work on Presenting.' },
  ]);
  const [first] = (await ask('matching.proposals', { runId: run.id })).rows;
  if (first === undefined) throw new Error('three are proposed');
  const { menteeId, mentorId } = first;
  await ask('matching.accept', { runId: run.id, pairs: [{ menteeId, mentorId }] });
  const [group] = await groups();
  expect([group?.accompanied.map(({ id }) => id), group?.proposed.length]).toEqual([[menteeId], 2]);
  await ask('matching.accept', { runId: run.id, pairs: 'all' });
  expect(await groups()).toEqual([]);
  expect((await refusal('matching.groups', { runId: cohortId })).code).toBe('NOT_FOUND');
});
