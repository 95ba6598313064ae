import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

it('limits a department in readiness, in the run, in what is said of it later, and in what is accepted', async () => {
  const { ask, refusal, add, cohortId } = await openSmallProgramme();
  const finance = { department: 'Finance', mentorCapacity: 2 };
  for (const name of ['Dana', 'Omar']) await add(name, ['mentor'], finance);
  for (const name of ['Cy', 'Eve', 'Fay']) await add(name, ['mentee']);
  const departmentLimits = [{ department: 'Finance', most: 2 }];
  const ready = await ask('matching.readiness', { cohortId, departmentLimits });
  expect(ready).toMatchObject({ places: 2, missingPlaces: 1 });

  const run = await ask('matching.run', { cohortId, departmentLimits });
  expect(run).toMatchObject({ proposals: 2, unmatched: 1, proven: true });
  const { rows, unmatched } = await ask('matching.proposals', { runId: run.id });
  expect(unmatched[0]?.why).toContain('Finance has reached the limit of 2 you set');
  const mentorId = rows[0]?.mentorId;
  const menteeId = unmatched[0]?.menteeId;
  if (mentorId === undefined || menteeId === undefined) throw new Error('somebody is left over');
  // The run keeps what was asked: explained later, it is still the same question.
  const why = await ask('matching.explainNonPair', { runId: run.id, menteeId, mentorId });
  expect(why).toMatchObject({ kind: 'possible', fewerServed: 0 });

  await ask('matching.accept', { runId: run.id, pairs: 'all' });
  const next = await refusal('matching.run', { cohortId, departmentLimits: [{ department: 'Finance', most: -1 }] });
  expect(next.code).toBe('INPUT_REFUSED');
  const none = await ask('matching.run', { cohortId, departmentLimits });
  expect(none).toMatchObject({ proposals: 0, unmatched: 1 });
});
