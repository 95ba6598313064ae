import { expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

const day = (text: string) => text as never;

it('matches nobody and brings nobody into a cohort that is closed, or whose programme is', async () => {
  for (const closed of ['cohort', 'programme'] as const) {
    const { ask, refusal, add, programme, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor']);
    await add('Ben', ['mentee']);
    const cy = await add('Cy', []);
    if (closed === 'cohort') await ask('cohort.close', { id: cohortId, on: day('2026-11-16') });
    else await ask('programme.close', { id: programme.id, on: day('2026-11-16') });
    const code = closed === 'cohort' ? 'COHORT_CLOSED' : 'PROGRAMME_CLOSED';
    expect((await refusal('matching.run', { cohortId })).code).toBe(code);
    expect((await refusal('people.enrol', { id: cy, cohortId, roles: ['mentee'] })).code).toBe(code);
    expect((await ask('people.list', { view: 'waiting for a mentor' })).total).toBe(0);
    // Taking somebody out is no bringing in.
    await ask('people.enrol', { id: ada, cohortId, roles: [] });
  }
});

it('is closed once: a second closing would move the day of the first', async () => {
  const { ask, refusal, programme, cohortId } = await openSmallProgramme();
  await ask('cohort.close', { id: cohortId, on: day('2026-11-16') });
  expect((await refusal('cohort.close', { id: cohortId, on: day('2026-11-16') })).code).toBe('INPUT_REFUSED');
  await ask('programme.close', { id: programme.id, on: day('2026-11-16') });
  expect((await refusal('programme.close', { id: programme.id, on: day('2026-11-10') })).code).toBe('INPUT_REFUSED');
});

it('has no two cohorts that every list would call the same', async () => {
  const { ask, refusal, programme } = await openSmallProgramme();
  const [first] = programme.cohorts;
  const fields = { name: 'Autumn', startsOn: day('2026-11-16'), endsOn: null };
  const { id } = await ask('cohort.create', { programmeId: programme.id, fields });
  const again = { ...fields, name: (first?.name ?? '').toUpperCase() };
  const refused = { code: 'INPUT_REFUSED', data: { field: 'name' } };
  expect(await refusal('cohort.create', { programmeId: programme.id, fields: again })).toMatchObject(refused);
  expect(await refusal('cohort.update', { id, fields: again })).toMatchObject(refused);
  await ask('cohort.update', { id, fields: { ...fields, endsOn: day('2027-05-01') } });
});

it('judges a name when it is given, not when a cohort that shares one by an undo is closed', async () => {
  const { ask, programme } = await openSmallProgramme();
  const fields = { name: 'Autumn', startsOn: day('2026-11-16'), endsOn: null };
  const first = await ask('cohort.create', { programmeId: programme.id, fields });
  const renamed = await ask('cohort.update', { id: first.id, fields: { ...fields, name: 'Winter' } });
  const second = await ask('cohort.create', { programmeId: programme.id, fields });
  await ask('change.undo', { id: renamed.change });
  await ask('cohort.close', { id: second.id, on: day('2026-11-16') });
});

it('gives a mentor who is put in by hand a first place, without which nobody would ever be proposed to them', async () => {
  const { ask, add, cohortId } = await openSmallProgramme();
  const ada = await add('Ada', []);
  await ask('people.enrol', { id: ada, cohortId, roles: ['mentor'] });
  expect((await ask('people.get', { id: ada })).person.mentorCapacity).toBe(1);
  // Nought that somebody chose stays when another part is taken.
  await ask('people.edit', { id: ada, fields: { mentorCapacity: 0 } });
  await ask('people.enrol', { id: ada, cohortId, roles: ['mentor', 'mentee'] });
  expect((await ask('people.get', { id: ada })).person).toMatchObject({ mentorCapacity: 0, menteeNeed: 1 });
  await ask('people.enrol', { id: ada, cohortId, roles: [] });
  await ask('people.edit', { id: ada, fields: { mentorCapacity: 4, menteeNeed: 0 } });
  await ask('people.enrol', { id: ada, cohortId, roles: ['mentor', 'mentee'] });
  expect((await ask('people.get', { id: ada })).person).toMatchObject({ mentorCapacity: 4, menteeNeed: 1 });
});
