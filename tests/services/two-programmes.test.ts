import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';
import { aProgramme } from '../support/test-desk.ts';

it('shows a cohort of the second programme with its own stages, not an empty picture of the first', async () => {
  const { ask, add, cohortId, programme } = await openSmallProgramme();
  const { id: otherId } = await ask('programme.create', { ...aProgramme, name: 'Zebra' });
  const fields = { name: 'Theirs', startsOn: '2026-11-16' as never, endsOn: null };
  const { id: otherCohort } = await ask('cohort.create', { programmeId: otherId, fields });
  const [mentor, mentee] = [await add('Ada', []), await add('Ben', [])];
  await ask('people.enrol', { id: mentor, cohortId: otherCohort, roles: ['mentor'] });
  await ask('people.enrol', { id: mentee, cohortId: otherCohort, roles: ['mentee'] });
  await ask('pairing.create', { cohortId: otherCohort, mentorId: mentor, menteeId: mentee, purpose: null });

  const theirs = await ask('health.overview', { cohortId: otherCohort });
  expect([theirs.n, theirs.filteredTo]).toEqual([1, 'Zebra, cohort Theirs']);
  expect((await ask('pairing.board', { cohortId: otherCohort })).total).toBe(1);
  // Asked for nothing, the first by name is shown; asked for its own cohort too.
  expect((await ask('health.overview', {})).filteredTo).toContain(programme.name);
  expect((await ask('health.overview', { cohortId })).n).toBe(0);
});
