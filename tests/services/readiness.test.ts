import { describe, expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

describe('readiness before matching', () => {
  it('names mentors who paused or left, and sets places against wishes without theirs', async () => {
    const { ask, add, cohortId } = await openSmallProgramme('2026-11-16');
    const skillsOffered = ['Budgets'];
    await add('Ada', ['mentor'], { skillsOffered, location: 'York' });
    const ben = await add('Ben', ['mentor'], { skillsOffered, paused: true });
    const cleo = await add('Cleo', ['mentor'], { skillsOffered, leftOn: '2026-11-01' as never });
    for (const name of ['Dee', 'Eli']) await add(name, ['mentee'], { skillsWanted: ['budgets'], location: 'Leeds' });
    const readiness = await ask('matching.readiness', { cohortId });
    expect(readiness.pausedMentors.map(({ id }) => id)).toEqual([ben]);
    expect(readiness.leftMentors.map(({ id }) => id)).toEqual([cleo]);
    expect(readiness.skills).toEqual({
      rows: [{ name: 'budgets', wanted: 2, places: 1, missing: 1 }],
      mentees: 2,
      places: 1,
      couldHaveOne: 1,
    });
    expect(readiness.sites).toEqual([
      { name: 'Leeds', wanted: 2, places: 0, missing: 2 },
      { name: 'York', wanted: 0, places: 1, missing: 0 },
    ]);
  });

  it('tells what would help whom nobody may mentor, and it does once just that was done', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], { paused: true });
    const ben = await add('Ben', ['mentor']);
    const cy = await add('Cy', ['mentee'], {}, { kind: 'person', id: ben });
    const before = await ask('matching.readiness', { cohortId });
    expect(before).toMatchObject({
      canRun: false,
      sentence:
        'A run could propose nobody now: 1 mentor has 1 free place, but nobody may mentor the mentee who waits.',
    });
    expect(before.nobodyMayMentor).toMatchObject([{ menteeId: cy, toLookAt: [{ id: ada }] }]);
    expect(before.nobodyMayMentor[0]?.wouldHelp).toMatch(/is ready to be proposed again\.$/);
    await ask('people.edit', { id: ada, fields: { paused: false } });
    expect(await ask('matching.readiness', { cohortId })).toMatchObject({ canRun: true, nobodyMayMentor: [] });
  });

  it('counts no places of mentors who take fewer than the smallest group asked for, and leaves none but their names', async () => {
    const { ask, add, cohortId } = await openSmallProgramme(undefined, 'group');
    await add('Zoe', ['mentor'], { mentorCapacity: 2 });
    await add('Ada', ['mentor'], { mentorCapacity: 4 });
    await add('Bo', ['mentor'], { mentorCapacity: 3 });
    for (const name of ['Cy', 'Dee', 'Eli', 'Fay', 'Gus']) await add(name, ['mentee']);
    const ready = await ask('matching.readiness', { cohortId, smallestGroup: 4 });
    expect(ready).toMatchObject({ mentorsWithRoom: 3, freePlaces: 9, places: 4, missingPlaces: 1 });
    expect(ready.sentence).toBe(
      'A run makes sense now: 5 mentees wait, and 3 mentors have 9 free places, of which 4 can be used, 1 too few.',
    );
    expect(ready.unused).toMatchObject([
      {
        sentence: 'Bo Test and Zoe Test take fewer than four, so neither can have a group.',
        people: [{ name: 'Bo Test' }, { name: 'Zoe Test' }],
      },
    ]);
    expect(await ask('matching.run', { cohortId, smallestGroup: 4 })).toMatchObject({ proposals: 4, unmatched: 1 });
    expect(await ask('matching.readiness', { cohortId })).toMatchObject({ places: 9, unused: [] });
  });

  it('lists everybody as names are read, whatever order they came in', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    for (const name of ['Zoe', 'ada', 'Émile', 'Eli', 'Bo']) await add(name, ['mentor'], { paused: true });
    for (const name of ['Una', 'cy', 'Ödön', 'Pia']) await add(name, ['mentee']);
    const { pausedMentors, nobodyMayMentor } = await ask('matching.readiness', { cohortId });
    expect(pausedMentors.map(({ name }) => name.split(' ')[0])).toEqual(['ada', 'Bo', 'Eli', 'Émile', 'Zoe']);
    expect(nobodyMayMentor.map(({ menteeName }) => menteeName.split(' ')[0])).toEqual(['cy', 'Ödön', 'Pia', 'Una']);
  });

  it('asks by the policy for unknown managers that is chosen, and the run keeps it', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    await add('Ada', ['mentor']);
    const cy = await add('Cy', ['mentee'], {}, { kind: 'unknown', said: null });
    const warned = await ask('matching.readiness', { cohortId });
    expect(warned).toMatchObject({ canRun: true, unknownManager: 'warn', openLines: 1 });
    const blocked = await ask('matching.readiness', { cohortId, unknownManager: 'block' });
    expect(blocked).toMatchObject({ canRun: false, nobodyMayMentor: [{ menteeId: cy }] });
    const run = await ask('matching.run', { cohortId, unknownManager: 'block' });
    expect(run).toMatchObject({ asked: { unknownManager: 'block' }, proposals: 0, unmatched: 1 });
    const [kept] = await ask('matching.runs', { cohortId });
    expect(kept?.asked.unknownManager).toBe('block');
  });

  it('counts pairs that were turned down and kept together, and working days that share too little', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], { timeZone: 'Europe/Berlin' });
    const cy = await add('Cy', ['mentee'], { timeZone: 'Asia/Tokyo' });
    const forbidden = [{ menteeId: cy, mentorId: ada, reason: 'They share a desk' }];
    expect(await ask('matching.readiness', { cohortId })).toMatchObject({ canRun: true, nobodyMayMentor: [] });
    const turnedDown = await ask('matching.readiness', { cohortId, forbidden });
    expect(turnedDown).toMatchObject({ canRun: false, nobodyMayMentor: [{ menteeId: cy }] });
    const apart = await ask('matching.readiness', { cohortId, needsSharedHours: true });
    expect(apart.nobodyMayMentor).toHaveLength(1);
    const locks = [{ menteeId: cy, mentorId: ada }];
    const kept = await ask('matching.readiness', { cohortId, needsSharedHours: true, locks });
    expect(kept).toMatchObject({ canRun: true, nobodyMayMentor: [] });
    // More is kept together than there are places: the run will say so, and readiness is still told.
    const eli = await add('Eli', ['mentee']);
    const many = await ask('matching.readiness', { cohortId, locks: [...locks, { menteeId: eli, mentorId: ada }] });
    expect(many).toMatchObject({ mentees: 2, missingPlaces: 1 });
  });
});
