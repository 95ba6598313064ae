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
      sentence: 'No: 1 mentor offers 1 place, but nobody may mentor the mentee who waits.',
    });
    expect(before.nobodyMayMentor).toMatchObject([{ menteeId: cy, toLookAt: [{ id: ada }] }]);
    expect(before.nobodyMayMentor[0]?.wouldHelp).toMatch(/is ready to be proposed again\.$/);
    await ask('people.edit', { id: ada, fields: { paused: false } });
    expect(await ask('matching.readiness', { cohortId })).toMatchObject({ canRun: true, nobodyMayMentor: [] });
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
