import { describe, expect, it } from 'vitest';
import { openSmallProgramme } from '../support/small-programme.ts';

const skilled = (skill: string) => ({ skillsOffered: [skill] });

describe('a draft', () => {
  it('is what a run would propose, and leaves no trace', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], skilled('sums'));
    const ben = await add('Ben', ['mentor'], skilled('words'));
    const cy = await add('Cy', ['mentee'], { skillsWanted: ['words'] });
    await add('Dee', ['mentee'], { skillsWanted: ['sums'] });
    const draft = await ask('matching.draft', { cohortId });
    expect(await ask('matching.runs', { cohortId })).toEqual([]);
    const run = await ask('matching.run', { cohortId });
    const { rows } = await ask('matching.proposals', { runId: run.id });
    expect(draft.mentees.flatMap(({ id, proposed }) => proposed.map((pair) => [id, pair.mentorId])).toSorted()).toEqual(
      rows.map((row) => [row.menteeId, row.mentorId]).toSorted(),
    );
    expect(draft.mentees.find(({ id }) => id === cy)).toMatchObject({
      wants: ['words'],
      why: null,
      proposed: [{ mentorId: ben, isKept: false, isNew: false }],
    });
    expect(draft.mentors.find(({ id }) => id === ada)).toMatchObject({ places: 1, currentMentees: 0 });
    expect(draft.compared).toBeNull();
  });

  it('says beside a run what a kept pair would change for whom', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], skilled('sums'));
    await add('Ben', ['mentor'], skilled('words'));
    const cy = await add('Cy', ['mentee'], { skillsWanted: ['words'] });
    const dee = await add('Dee', ['mentee'], { skillsWanted: ['sums'] });
    const run = await ask('matching.run', { cohortId });
    const locks = [{ menteeId: cy, mentorId: ada }];
    const draft = await ask('matching.draft', { cohortId, locks, beside: run.id });
    expect(draft.compared?.moved.map(({ mentee }) => mentee.id).toSorted()).toEqual([cy, dee].toSorted());
    expect(draft.mentees.find(({ id }) => id === cy)?.proposed).toMatchObject([
      { mentorId: ada, isKept: true, isNew: true },
    ]);
    const same = await ask('matching.draft', { cohortId, beside: run.id });
    expect(same.compared?.moved).toEqual([]);
  });

  it('refuses locks that cannot be by name, as a run does', async () => {
    const { refusal, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor']);
    const cy = await add('Cy', ['mentee']);
    const dee = await add('Dee', ['mentee']);
    const locks = [cy, dee].map((menteeId) => ({ menteeId, mentorId: ada }));
    expect((await refusal('matching.draft', { cohortId, locks })).message).toContain(
      'Ada Test is kept with more mentees than there are places',
    );
  });

  it('goes on after a kept pair was accepted: it is a pairing now and asks for no place', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], { mentorCapacity: 1 });
    await add('Ben', ['mentor'], { mentorCapacity: 1 });
    const cy = await add('Cy', ['mentee']);
    const dee = await add('Dee', ['mentee']);
    const locks = [{ menteeId: cy, mentorId: ada }];
    const run = await ask('matching.run', { cohortId, locks });
    await ask('matching.accept', { runId: run.id, pairs: locks });
    const draft = await ask('matching.draft', { cohortId, locks });
    expect(draft.mentees.map(({ id }) => id)).toEqual([dee]);
    const [kept] = await ask('matching.runs', { cohortId });
    expect(kept?.asked.locks).toEqual([]);
  });

  it('differs from a run by what is still open of it alone: what was accepted is no change, somebody new is', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], skilled('sums'));
    await add('Ben', ['mentor'], skilled('words'));
    await add('Cy', ['mentee'], { skillsWanted: ['words'] });
    const dee = await add('Dee', ['mentee'], { skillsWanted: ['sums'], menteeNeed: 2 });
    const run = await ask('matching.run', { cohortId });
    await ask('matching.accept', { runId: run.id, pairs: [{ menteeId: dee, mentorId: ada }] });
    const compared = async () => (await ask('matching.draft', { cohortId, beside: run.id })).compared;
    expect(await compared()).toMatchObject({ moved: [], onlyEarlier: [], onlyLater: [], same: 2 });
    expect((await compared())?.fits.reduce((sum, { earlier }) => sum + earlier, 0)).toBe(1);
    const eve = await add('Eve', ['mentee']);
    expect(await compared()).toMatchObject({ moved: [], onlyLater: [{ id: eve }] });
  });

  it('stays in the round it stands beside: nobody who stayed there loses their mentor by a word about others', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    for (const name of ['Ada', 'Ben']) await add(name, ['mentor']);
    const mentees = [await add('Cy', ['mentee']), await add('Dee', ['mentee']), await add('Eve', ['mentee'])];
    const first = await ask('matching.run', { cohortId });
    const round = await ask('matching.run', { cohortId, round: { after: first.id, onePlaceMore: true } });
    const [asked] = (await ask('matching.proposals', { runId: round.id })).toAsk;
    if (asked === undefined || round.round === null) throw new Error('somebody takes one place more');
    const forbidden = [{ menteeId: asked.menteeId, mentorId: asked.mentorId, reason: 'Asked not to' }];
    const draft = await ask('matching.draft', { cohortId, forbidden, round: round.round, beside: round.id });
    expect(draft.compared).toMatchObject({ same: 2, onlyEarlier: [], moved: [{ mentee: { id: asked.menteeId } }] });
    expect(draft.mentees.map(({ proposed }) => proposed.length)).toEqual(mentees.map(() => 1));
  });

  it('offers nobody a place with a mentor who has left', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor']);
    await add('Ben', ['mentor'], { leftOn: '2026-11-01' as never, mentorCapacity: 2 });
    await add('Cy', ['mentee']);
    expect((await ask('matching.draft', { cohortId })).mentors.map(({ id }) => id)).toEqual([ada]);
  });

  it('has the longest waiting first, whoever was brought in later', async () => {
    const { ask, add, cohortId, setToday } = await openSmallProgramme();
    await add('Zoe', ['mentee']);
    setToday('2026-11-20');
    await add('Abe', ['mentee']);
    const { mentees } = await ask('matching.draft', { cohortId });
    expect(mentees.map(({ name, waitingSince }) => [name, waitingSince])).toEqual([
      ['Zoe Test', '2026-11-16'],
      ['Abe Test', '2026-11-20'],
    ]);
    expect(mentees[0]?.why).not.toBe('');
  });
});

describe('the candidates of a mentee', () => {
  it('come with what speaks for them, and those kept away with the rule', async () => {
    const { ask, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor'], { ...skilled('sums'), department: 'Finance', mentorCapacity: 2 });
    const boss = await add('Boss', ['mentor']);
    const cy = await add('Cy', ['mentee'], { skillsWanted: ['sums'] }, { kind: 'person', id: boss });
    const found = await ask('matching.candidates', { cohortId, menteeId: cy });
    expect(found.offered).toMatchObject([{ id: ada, name: 'Ada Test', department: 'Finance', places: 2 }]);
    expect(found.offered[0]?.lines[0]).toMatchObject({ criterion: 'skills', says: 'for' });
    expect(found.kept).toMatchObject([{ id: boss, rules: ['Cy Test reports to Boss Test.'] }]);
  });

  it('refuses somebody who does not wait', async () => {
    const { refusal, add, cohortId } = await openSmallProgramme();
    const ada = await add('Ada', ['mentor']);
    expect((await refusal('matching.candidates', { cohortId, menteeId: ada })).code).toBe('NOT_FOUND');
  });
});
