import { expect, it } from 'vitest';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

it('keeps function, time zone and level as they are edited, tells them in the history, and gives them back on undo', async () => {
  const { ask, refusal, add } = await openSmallProgramme();
  const ada = await add('Ada', [], { jobFunction: 'Sales', timeZone: 'UTC', skillsOffered: ['hiring'] });
  const fields = { jobFunction: 'Law', timeZone: ' berlin ', skillsOffered: ['hiring (expert)'] };
  await ask('people.edit', { id: ada, fields });
  const { person, history } = await ask('people.get', { id: ada });
  expect(person).toMatchObject({ ...fields, timeZone: 'Europe/Berlin' });
  expect(history[0]?.details).toEqual([
    'Function: from “Sales” to “Law”',
    'Time zone: from “UTC” to “Europe/Berlin”',
    'Offers: “hiring (expert)” added; “hiring” taken out',
  ]);
  expect(await refusal('people.edit', { id: ada, fields: { timeZone: 'tea time' } })).toMatchObject({
    code: 'INPUT_REFUSED',
    data: {
      fields: [
        {
          field: 'fields.timeZone',
          sentence: 'This time zone is not understood. A name such as Europe/Berlin or a difference such as UTC+2 is.',
        },
      ],
    },
  });
  await ask('change.undo', {});
  expect((await ask('people.get', { id: ada })).person).toMatchObject({
    jobFunction: 'Sales',
    timeZone: 'UTC',
    skillsOffered: ['hiring'],
  });
});

it('keeps people apart by their hours where that is asked for, and says so of the one who is left', async () => {
  const { ask, add, cohortId } = await openSmallProgramme();
  const far = await add('Far', ['mentor'], { timeZone: 'Asia/Tokyo' });
  const mei = await add('Mei', ['mentee'], { timeZone: 'Europe/Lisbon', menteeNeed: 1 });
  expect((await ask('matching.run', { cohortId })).proposals).toBe(1);
  const run = await ask('matching.run', { cohortId, needsSharedHours: true });
  expect((await ask('matching.proposals', { runId: run.id })).unmatched).toMatchObject([
    {
      why: 'Nobody may mentor Mei Test: the only mentor works at hours too far from theirs. Far Test could mentor Mei Test once working days no longer have to share three hours.',
    },
  ]);
  const why = await ask('matching.explainNonPair', { runId: run.id, menteeId: mei, mentorId: far });
  expect(why.sentences).toEqual(['The working days of Mei Test and Far Test share no hour, and 3 are asked for.']);
});

it('proposes no pair that fits less well than asked for, keeps that with the run, and lets a pair be made by hand all the same', async () => {
  const { ask, add, cohortId } = await openSmallProgramme();
  const tom = await add('Tom', ['mentor'], { skillsOffered: ['Chess'] });
  const mei = await add('Mei', ['mentee'], { menteeNeed: 1, skillsWanted: ['Budgets'] });
  const asked = { cohortId, leastFit: 'Good fit', everyMentor: true, wishesFirst: true, policy: 'leximin' } as const;
  const run = await ask('matching.run', asked);
  expect(run).toMatchObject({
    proposals: 0,
    proven: true,
    asked: { leastFit: 'Good fit', everyMentor: true, wishesFirst: true, policy: 'leximin' },
  });
  const { unmatched } = await ask('matching.proposals', { runId: run.id });
  expect(unmatched[0]?.why).toMatch(/the only mentor fits them less well than you asked for/);
  const why = await ask('matching.explainNonPair', { runId: run.id, menteeId: mei, mentorId: tom });
  expect(why.sentences[0]).toMatch(/^As a pair, Mei Test and Tom Test would be .*, and only pairs that are at least/);
  const candidates = await ask('matching.candidates', { ...asked, menteeId: mei });
  expect([candidates.offered.length, candidates.kept[0]?.rules]).toEqual([0, [why.sentences[0]]]);
  const free = await ask('matching.run', { cohortId });
  const compared = await ask('matching.compareRuns', { runId: run.id, withRunId: free.id });
  expect(compared.moved).toMatchObject([{ mentee: { id: mei }, earlier: [], later: [{ id: tom }] }]);
  // Wishes added points in the one and came before points in the other: their totals are not the same thing.
  expect(compared.pointsGained).toBeNull();
  await ask('pairing.create', { cohortId, mentorId: tom, menteeId: mei, purpose: null });
});

it('counts a pairing that has run and is over as having mentored before, and neither a live one nor a declined one', async () => {
  const { ask, add, cohortId, programme } = await openSmallProgramme();
  const mentors = [];
  for (const name of ['Ended', 'Live', 'Declined']) mentors.push(await add(name, ['mentor'], { mentorCapacity: 5 }));
  const on = localDate('2026-11-16');
  for (const [at, mentorId] of mentors.entries()) {
    const menteeId = await add(`Past${at}`, ['mentee'], { menteeNeed: 1 });
    const { id } = await ask('pairing.create', { cohortId, mentorId, menteeId, purpose: null });
    const consent = (side: 'mentor' | 'mentee', kind: 'consented' | 'declined') =>
      ask('pairing.recordStep', { id, kind, side, on, value: null } as never);
    await consent('mentor', 'consented');
    await consent('mentee', at === 2 ? 'declined' : 'consented');
    if (at === 0) await ask('pairing.close', { id, on, cause: 'goals met', party: 'both' });
  }
  expect(programme.stages).not.toEqual([]);
  for (const name of ['Mei', 'Lee', 'Ana']) await add(name, ['mentee'], { menteeNeed: 1 });
  const run = await ask('matching.run', { cohortId, weights: { load: 'not at all' } });
  const said = (await ask('matching.proposals', { runId: run.id })).rows.flatMap(({ reasons }) => reasons);
  expect(new Set(said.filter((sentence) => sentence.includes('has mentored')))).toEqual(
    new Set(['Ended Test has mentored somebody here before.']),
  );
});
