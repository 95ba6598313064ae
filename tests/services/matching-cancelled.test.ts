import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

async function withPeople() {
  const test = await openSmallProgramme();
  for (const name of ['Ada', 'Ben']) await test.add(name, ['mentor']);
  for (const name of ['Cy', 'Dee']) await test.add(name, ['mentee']);
  return test;
}

describe('a match run that is stopped', () => {
  it('is refused as stopped, keeps no run and no change, and can be asked for again', async () => {
    const { ask, refusal, cohortId } = await withPeople();
    const before = await ask('change.list', {});
    const run = refusal('matching.run', { cohortId });
    await ask('matching.cancel', { cohortId });
    expect((await run).code).toBe('CANCELLED');
    expect(await ask('matching.runs', { cohortId })).toEqual([]);
    expect(await ask('change.list', {})).toEqual(before);
    expect((await ask('matching.run', { cohortId })).proposals).toBe(2);
  });

  it('ends with a lock, so that no thread goes on holding people whose vault is closed', async () => {
    const { desk, events, refusal, cohortId } = await withPeople();
    const run = refusal('matching.run', { cohortId });
    while (!events.includes('matching.progress')) await new Promise((resolve) => setImmediate(resolve));
    await desk.lock();
    expect((await run).code).toBe('CANCELLED');
  });

  it('is another cohort’s business: stopping where nothing runs stops nothing', async () => {
    const { ask, cohortId, programme } = await withPeople();
    const other = await ask('cohort.create', {
      programmeId: programme.id,
      fields: { name: 'Spring', startsOn: localDate('2027-03-01'), endsOn: null },
    });
    const run = ask('matching.run', { cohortId });
    await ask('matching.cancel', { cohortId: other.id });
    expect((await run).proposals).toBe(2);
  });

  it('tells how far it is, so that the window need not stand still', async () => {
    const { ask, events, cohortId } = await withPeople();
    await ask('matching.run', { cohortId });
    expect(events.filter((event) => event === 'matching.progress').length).toBeGreaterThan(4);
  });
});
