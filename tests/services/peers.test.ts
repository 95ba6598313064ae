import { describe, expect, it } from 'vitest';
import { localDate } from '../../src/shared/domain/local-date.ts';
import { readReview } from '../../src/shared/domain/matching/review/read-review.ts';
import { reviewSheets } from '../../src/shared/domain/matching/review/review-workbook.ts';
import type { Sheet } from '../../src/shared/domain/roster/sheet.ts';
import { reviewOf } from '../support/review-sheets.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

const openPeers = () => openSmallProgramme(undefined, 'peer');
const who = (offered: string, wanted: string) => ({ skillsOffered: [offered], skillsWanted: [wanted] });

/** Two who help each other, entered on the same side, and two more on either and on both. */
async function fourPeers() {
  const test = await openPeers();
  const amara = await test.add('Amara', ['mentee'], who('sums', 'words'));
  const joel = await test.add('Joel', ['mentee'], who('words', 'sums'));
  const mei = await test.add('Mei', ['mentor'], { ...who('dance', 'song'), mentorCapacity: 0 });
  const tom = await test.add('Tom', ['mentor', 'mentee'], who('song', 'dance'));
  return { ...test, amara, joel, mei, tom };
}

const ids = (row: { readonly menteeId: string; readonly mentorId: string }) => [row.menteeId, row.mentorId].toSorted();

describe('a cohort of peers', () => {
  it('pairs anybody with anybody, whichever role they were entered under', async () => {
    const { ask, cohortId, amara, joel, mei, tom } = await fourPeers();
    const ready = await ask('matching.readiness', { cohortId });
    expect(ready).toMatchObject({
      kind: 'peer',
      canRun: true,
      sentence: 'A run makes sense now: 4 people look for a partner.',
    });
    const run = await ask('matching.run', { cohortId });
    expect(run).toMatchObject({
      ofPeers: true,
      proven: true,
      sentence: 'Proposals for 4 of 4 people. Everyone waiting has a proposal.',
    });
    const { rows } = await ask('matching.proposals', { runId: run.id });
    expect(rows.map(ids).toSorted()).toEqual([[amara, joel].toSorted(), [mei, tom].toSorted()].toSorted());
    const said = JSON.stringify(rows.map((row) => [row.reasons, row.worthDiscussing, row.notes, row.wishes]));
    expect(said).not.toMatch(/mentor|mentee/iu);
  });

  it('shows a draft and the others from everybody’s side, and keeps two together whichever was named first', async () => {
    const { ask, cohortId, amara, joel, mei, tom } = await fourPeers();
    const run = await ask('matching.run', { cohortId });
    const locks = [{ menteeId: tom, mentorId: amara }];
    const draft = await ask('matching.draft', { cohortId, locks, beside: run.id });
    const partners = new Map(draft.mentees.map(({ id, proposed }) => [id, proposed.map(({ mentorId }) => mentorId)]));
    expect(partners).toEqual(
      new Map(
        [
          [amara, [tom]],
          [tom, [amara]],
          [joel, [mei]],
          [mei, [joel]],
        ].map(([id, with_]) => [id, with_] as never),
      ),
    );
    expect(draft.mentees.every(({ proposed }) => proposed.every(({ isNew }) => isNew))).toBe(true);
    expect(draft.mentees.find(({ id }) => id === amara)?.proposed[0]?.isKept).toBe(true);
    expect(draft.compared?.moved).toHaveLength(4);
    const candidates = await ask('matching.candidates', { cohortId, menteeId: mei });
    expect(candidates.offered.map(({ id }) => id).toSorted()).toEqual([amara, joel, tom].toSorted());
    const answer = await ask('matching.explainNonPair', { runId: run.id, menteeId: tom, mentorId: amara });
    expect(answer.sentences[0]).toMatch(
      /^With (Amara Test and Tom|Tom Test and Amara) Test paired, .*all pairs together would fit .* well \([\d,]+ points\)\.$/u,
    );
  });

  it('takes whoever has a partner out, on either side, and asks both', async () => {
    const { ask, refusal, cohortId, amara, joel, mei, tom } = await fourPeers();
    await ask('pairing.create', { cohortId, menteeId: tom, mentorId: amara, purpose: null });
    const [pairing] = (await ask('pairing.list', {})).rows;
    expect([pairing?.menteeId, pairing?.mentorId]).toEqual([amara, tom].toSorted());
    expect((await ask('matching.readiness', { cohortId })).sentence).toBe(
      'A run makes sense now: 2 people look for a partner.',
    );
    const again = await refusal('pairing.create', { cohortId, menteeId: mei, mentorId: tom, purpose: null });
    expect(again.message).toBe('Tom Test is not looking for a partner in this cohort.');
    const waiting = await ask('people.list', { cohortId, view: 'waiting for a mentor' });
    expect(waiting.rows.map(({ id }) => id).toSorted()).toEqual([joel, mei].toSorted());
    const run = await ask('matching.run', { cohortId });
    await ask('matching.accept', { runId: run.id, pairs: 'all' });
    const asked = await ask('matching.asked', { cohortId });
    expect(asked.total).toBe(2);
    expect((await ask('matching.readiness', { cohortId })).sentence).toBe(
      'There is nothing to match now: nobody in this cohort is looking for a partner.',
    );
  });

  it('is not matched with fewer than two who look', async () => {
    const { refusal, add, cohortId } = await openPeers();
    expect((await refusal('matching.run', { cohortId })).message).toBe(
      'Nobody in this cohort is looking for a partner.',
    );
    await add('Amara', ['mentor']);
    expect((await refusal('matching.run', { cohortId })).message).toBe(
      'Only one person in this cohort is looking for a partner.',
    );
  });

  it('does not propose two again who said no, whichever stood where, nor somebody who has paused', async () => {
    const { ask, add, cohortId } = await openPeers();
    const amara = await add('Amara', ['mentor']);
    const joel = await add('Joel', ['mentor']);
    await add('Mei', ['mentee'], { paused: true });
    const run = await ask('matching.run', { cohortId });
    const { rows } = await ask('matching.proposals', { runId: run.id });
    expect(rows.map(ids)).toEqual([[amara, joel].toSorted()]);
    const forbidden = [{ menteeId: joel, mentorId: amara, reason: 'They share a desk' }];
    const without = await ask('matching.draft', { cohortId, forbidden });
    expect(without.mentees.map(({ why }) => why)).toEqual([
      'Nobody may partner Amara Test: the only other person was turned down for them.',
      'Nobody may partner Joel Test: the only other person was turned down for them.',
    ]);
    expect((await ask('matching.readiness', { cohortId })).pausedMentors.map(({ name }) => name)).toEqual(['Mei Test']);
  });

  it('says why one of an odd number waits, and leaves out what has no meaning among peers', async () => {
    const { ask, refusal, add, cohortId } = await fourPeers();
    await add('Ida', ['mentee']);
    const run = await ask('matching.run', { cohortId });
    const { unmatched } = await ask('matching.proposals', { runId: run.id });
    expect(unmatched).toHaveLength(1);
    expect(unmatched[0]?.why).toMatch(
      /^5 people look for a partner, an odd number, so one of them has to wait\. Pairing /u,
    );
    expect((await refusal('matching.run', { cohortId, round: { after: run.id } })).message).toBe(
      'Among peers there are no further rounds.',
    );
    const limited = await ask('matching.run', { cohortId, departmentLimits: [{ department: 'Sales', most: 0 }] });
    expect(limited).toMatchObject({ proposals: 2, asked: { departmentLimits: [] } });
  });

  it('does not open a pairing again once one of the two has another partner', async () => {
    const { ask, refusal, cohortId, amara, joel, tom } = await fourPeers();
    const { id } = await ask('pairing.create', { cohortId, menteeId: amara, mentorId: tom, purpose: null });
    const answer = { id, side: 'mentee', on: localDate('2026-11-16'), value: null } as const;
    await ask('pairing.recordStep', { ...answer, kind: 'declined' });
    await ask('pairing.create', { cohortId, menteeId: joel, mentorId: tom, purpose: null });
    expect((await refusal('pairing.recordStep', { ...answer, kind: 'consented' })).message).toBe(
      'One of these two has another partner by now.',
    );
  });

  it('leaves the places that somebody gives as a mentor elsewhere as they are', async () => {
    const { ask, add, cohortId, programme } = await openPeers();
    const amara = await add('Amara', ['mentor']);
    const joel = await add('Joel', ['mentee']);
    await ask('pairing.create', { cohortId, menteeId: joel, mentorId: amara, purpose: null });
    expect(programme.kind).toBe('peer');
    const { rows } = await ask('people.list', { cohortId });
    expect(rows.map(({ mentoring }) => mentoring)).toEqual([0, 0]);
  });

  it('lets nothing of a run be accepted once the programme is no longer one of peers', async () => {
    const { ask, refusal, cohortId, programme } = await fourPeers();
    const run = await ask('matching.run', { cohortId });
    const { id, name, stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm } = programme;
    const terms = { name, stageModel, plannedLengthDays, cadenceDays, mentorTerm, menteeTerm };
    await ask('programme.update', { id, fields: { ...terms, kind: 'one-to-one' } });
    expect(await refusal('matching.accept', { runId: run.id, pairs: 'all' })).toMatchObject({
      code: 'PROPOSAL_NO_LONGER_POSSIBLE',
    });
  });

  it('stands by name, in each pair and down the list, whoever was entered first', async () => {
    const { ask, add, cohortId } = await openPeers();
    for (const name of ['Zoe', 'Ida', 'Tom', 'Amara', 'Mei']) await add(name, ['mentee']);
    const run = await ask('matching.run', { cohortId });
    const { rows, everybody, unmatched } = await ask('matching.proposals', { runId: run.id });
    const inEach = rows.map(({ two }) => two.map(({ name }) => name));
    expect(inEach).toEqual(inEach.map((two) => two.toSorted()));
    expect(inEach).toEqual(inEach.toSorted((a, b) => (a[0]! < b[0]! ? -1 : 1)));
    // Everybody can be asked about, whichever side of a pair they stand on, and whoever is left over.
    expect(unmatched).toHaveLength(1);
    expect(everybody.map(({ name }) => name.split(' ')[0])).toEqual(['Amara', 'Ida', 'Mei', 'Tom', 'Zoe']);
    await ask('matching.accept', { runId: run.id, pairs: 'all' });
    const asked = (await ask('matching.asked', { cohortId })).rows;
    expect(asked.map(({ two }) => two.map(({ name }) => name))).toEqual(inEach);
  });

  it('is exported for review without sides, and its answers are read again', async () => {
    const { ask, cohortId } = await fourPeers();
    const run = await ask('matching.run', { cohortId });
    const { rows } = await ask('matching.proposals', { runId: run.id });
    const [sheet] = reviewSheets({
      ...reviewOf(
        rows.map((row) => ({ ...row, mentorJob: null, mentorDepartment: null, why: row.reasons })),
        {
          ofPeers: true,
        },
      ),
      runId: run.id,
    });
    const headings = sheet.columns.map(({ heading }) => heading);
    expect(headings.slice(0, 4)).toEqual(['Person', 'Partner', "Partner's job", "Partner's department"]);
    expect(JSON.stringify(sheet)).not.toMatch(/mentor|mentee/iu);
    const said = sheet.rows.map((row) => row.map((cell, at) => (headings[at] === 'Decision' ? 'yes' : cell)));
    const read = readReview({ id: run.id, proposals: rows, others: [] }, [
      { name: sheet.name, visibility: 'visible', rows: [headings, ...said] } as Sheet,
    ]);
    expect(read).toMatchObject({ ok: true, review: { accepted: [{}, {}] } });
  });
});
