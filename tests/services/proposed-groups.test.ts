import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('a group programme shows the groups its proposals would make; accepted ones are there already', async () => {
  const { ask, refusal, add, cohortId } = await openSmallProgramme(undefined, 'group');
  await add('Dana', ['mentor'], { mentorCapacity: 4 });
  for (const name of ['Cy', 'Eve', 'Fay']) await add(name, ['mentee'], { skillsWanted: ['Presenting'] });
  const run = await ask('matching.run', { cohortId });
  const groups = async () => (await ask('matching.groups', { runId: run.id })).groups;
  expect(await groups()).toMatchObject([
    { places: 4, accompanied: [], inCommon: 'All 3 would like to work on Presenting.' },
  ]);
  const [first] = (await ask('matching.proposals', { runId: run.id })).rows;
  if (first === undefined) throw new Error('three are proposed');
  const { menteeId, mentorId } = first;
  // Somebody turned down since is in no group, though the run still proposes them.
  const turnedDown = [{ menteeId, mentorId }];
  const without = (await ask('matching.groups', { runId: run.id, turnedDown })).groups;
  expect(without.flatMap(({ proposed }) => proposed.map(({ id }) => id))).not.toContain(menteeId);
  expect(without.map(({ proposed }) => proposed.length)).toEqual([2]);
  await ask('matching.accept', { runId: run.id, pairs: [{ menteeId, mentorId }] });
  const [group] = await groups();
  expect([group?.accompanied.map(({ id }) => id), group?.proposed.length]).toEqual([[menteeId], 2]);
  await ask('matching.accept', { runId: run.id, pairs: 'all' });
  expect(await groups()).toEqual([]);
  expect((await refusal('matching.groups', { runId: cohortId })).code).toBe('NOT_FOUND');
});

it('makes no group smaller than was asked for, says whose it would have been, and keeps to it when asked why not', async () => {
  const { ask, add, cohortId } = await openSmallProgramme(undefined, 'group');
  await add('Dana', ['mentor'], { mentorCapacity: 3, skillsOffered: ['Presenting'] });
  await add('Omar', ['mentor'], { mentorCapacity: 3, skillsOffered: ['Budgets'] });
  for (const name of ['Cy', 'Eve']) await add(name, ['mentee'], { skillsWanted: ['Presenting'] });
  await add('Fay', ['mentee'], { skillsWanted: ['Budgets'] });
  const apart = await ask('matching.run', { cohortId });
  const alone = await ask('matching.groups', { runId: apart.id });
  expect(alone.groups.map(({ mentor, proposed }) => [mentor.name, proposed.length])).toEqual([
    ['Dana Test', 2],
    ['Omar Test', 1],
  ]);
  const run = await ask('matching.run', { cohortId, smallestGroup: 2 });
  expect(run).toMatchObject({ proposals: 3, proven: true, notProven: null, asked: { smallestGroup: 2 } });
  const { groups, withoutGroup, whyWithoutGroup } = await ask('matching.groups', { runId: run.id });
  expect(groups.map(({ mentor, proposed }) => [mentor.name, proposed.length])).toEqual([['Dana Test', 3]]);
  expect(withoutGroup.map(({ name }) => name)).toEqual(['Omar Test']);
  expect(whyWithoutGroup).toEqual(['Everybody has a mentor without a group of two with Omar Test.']);
  const fay = groups[0]?.proposed.find(({ name }) => name === 'Fay Test');
  const omar = withoutGroup[0];
  if (fay === undefined || omar === undefined) throw new Error('both are there');
  // Fay cannot go to Omar alone: somebody else would have to come along.
  const why = await ask('matching.explainNonPair', { runId: run.id, menteeId: fay.id, mentorId: omar.id });
  expect(why).toMatchObject({ kind: 'possible', fewerServed: 0 });
  expect(why.kind === 'possible' && why.moves.length).toBeGreaterThan(1);
  const draft = await ask('matching.draft', { cohortId, smallestGroup: 2, beside: run.id });
  expect(draft.mentees.map(({ proposed }) => proposed[0]?.mentorName)).toEqual(['Dana Test', 'Dana Test', 'Dana Test']);
});

it('leaves the size of groups out of a programme of pairs', async () => {
  const { ask, add, cohortId } = await openSmallProgramme();
  await add('Dana', ['mentor']);
  await add('Cy', ['mentee']);
  expect(await ask('matching.run', { cohortId, smallestGroup: 2 })).toMatchObject({ proposals: 1 });
});
