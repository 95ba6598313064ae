import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSheetWorkbook } from '../../src/main/adapters/sheet-writer.ts';
import type { MatchRunId } from '../../src/shared/domain/ids.ts';
import { cellText } from '../../src/shared/domain/roster/cell-text.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';
import { readBytes } from '../support/read-bytes.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

/** Two proposals, saved for review; `answer` writes what a reviewer would and hands the file back. */
async function underReview(mentee = 'Cy') {
  const test = await openSmallProgramme();
  await test.add('Ada', ['mentor'], { jobTitle: '=HYPERLINK("x")', department: 'Care' });
  await test.add('Ben', ['mentor']);
  const [cy, dee] = [await test.add(mentee, ['mentee']), await test.add('Dee', ['mentee'])];
  const run = await test.ask('matching.run', { cohortId: test.cohortId });
  const savedRows = async () => {
    const reading = await readBytes(readFileSync(join(test.folder, test.saved.at(-1) ?? '')));
    if (!reading.ok) throw new Error('the review can be read');
    return reading.sheets.map(({ rows }) => rows);
  };
  const hold = (fileName: string, bytes: Uint8Array) => {
    writeFileSync(join(test.folder, fileName), bytes);
    return test.desk.holdFile(join(test.folder, fileName), fileName);
  };
  /** The saved rows with answers by the mentee's given name. */
  const answered = async (answers: Readonly<Record<string, readonly [Cell, Cell]>>) => {
    const [[header = [], ...rows] = []] = await savedRows();
    const [decision, why] = [header.indexOf('Decision'), header.indexOf('Why (a word or two)')];
    return [
      header,
      ...rows.map((cells) => {
        const [said = null, words = null] = answers[cellText(cells[0]).split(' ')[0] ?? ''] ?? [];
        return cells.with(decision, said).with(why, words);
      }),
    ];
  };
  const asWorkbook = (rows: readonly (readonly Cell[])[]) =>
    writeSheetWorkbook({
      name: 'Back',
      columns: (rows[0] ?? []).map((cell) => ({
        heading: cellText(cell),
        note: null,
        expected: { kind: 'anything' },
        width: 20,
      })),
      rows: rows.slice(1),
      emptyRows: 0,
      guide: [],
    });
  const asText = (rows: readonly (readonly Cell[])[]) =>
    rows.map((cells) => cells.map((cell) => `"${cellText(cell).replaceAll('"', '""')}"`).join(';')).join('\r\n');
  return { ...test, run, cy, dee, savedRows, hold, answered, asWorkbook, asText };
}

describe('proposals that go out for review', () => {
  it('are saved where the person chooses, with what a reviewer needs and without a point', async () => {
    const { ask, run, saved, savedRows } = await underReview();
    expect(await ask('matching.exportReview', { runId: run.id, forWhom: 'the board' })).toMatchObject({ saved: true });
    expect(saved).toEqual(['Proposals to review 2026-11-16.xlsx']);
    const [proposals = [], , about = []] = await savedRows();
    expect(proposals).toHaveLength(3);
    expect(proposals[0]).not.toContain('Points');
    expect(proposals.some((cells) => cells.includes('=HYPERLINK("x")') && cells.includes('Care'))).toBe(true);
    expect(cellText(about[0]?.[0])).toContain('made on 16 November 2026');
    expect(cellText(about[0]?.[0])).toContain('meant for the board');
    await ask('matching.exportReview', { runId: run.id, withPoints: true });
    expect((await savedRows())[0]?.[0]).toContain('Points');
  });

  it("carry nobody's confidence: no wish, no pause, no reason given, nobody who is kept apart", async () => {
    const { ask, add, cohortId, cy, savedRows } = await underReview();
    const eli = await add('Eli', ['mentor']);
    const gus = await add('Gus', ['mentee']);
    const pair = { menteeId: cy, mentorId: eli };
    await ask('people.addWish', { id: cy, cohortId, role: 'mentee', wished: eli });
    await ask('people.addWish', { id: eli, cohortId, role: 'mentor', wished: cy });
    await ask('people.keepApart', { one: cy, other: eli, reason: 'They were married' });
    const { id: runId } = await ask('matching.run', {
      cohortId,
      locks: [pair],
      forbidden: [{ menteeId: gus, mentorId: eli, reason: 'They were married' }],
    });
    const { rows } = await ask('matching.proposals', { runId });
    // All of it is there for the coordinator, so that its absence from the file says something.
    expect(JSON.stringify(rows)).toMatch(/first wish/);
    expect(JSON.stringify(rows)).toMatch(/not to be paired/);
    await ask('matching.exportReview', { runId, withPoints: true });
    const [proposals = [], waiting = []] = await savedRows();
    expect(JSON.stringify([proposals, waiting])).not.toMatch(
      /wish|not to be paired|married|asked not to be|turned down/i,
    );
    expect(JSON.stringify(proposals)).toContain('Please ask before you decide.');
  });

  it('say openly after another round what is no confidence: an unknown manager, one mentee more than agreed', async () => {
    const { ask, add, cohortId, savedRows } = await underReview();
    const first = await ask('matching.run', { cohortId });
    await add('Hal', ['mentee'], {}, { kind: 'unknown', said: null });
    const before = await ask('matching.run', { cohortId, round: { after: first.id, onePlaceMore: true } });
    const { rows } = await ask('matching.proposals', { runId: before.id });
    expect(rows.some(({ onePlaceMore }) => onePlaceMore)).toBe(true);
    await add('Ivy', ['mentor']);
    await add('Jo', ['mentee']);
    // In the round after it all of these stay as they were.
    const { id: runId } = await ask('matching.run', { cohortId, round: { after: before.id, onePlaceMore: true } });
    await ask('matching.exportReview', { runId });
    const [proposals = []] = await savedRows();
    expect(JSON.stringify(proposals)).toContain('Whom Hal Test reports to is not known');
    expect(JSON.stringify(proposals)).toContain('would take one mentee more than agreed');
    expect(JSON.stringify(proposals)).not.toContain('Please ask before you decide.');
  });

  it('come back with answers that change nothing until they are accepted, and then make pairings in one undo', async () => {
    const { ask, run, cohortId, cy, dee, hold, answered, asWorkbook } = await underReview();
    await ask('matching.exportReview', { runId: run.id });
    const before = await ask('change.list', {});
    const rows = await answered({ Cy: ['ja', 'good'], Dee: ['No', '=same office'] });
    const file = hold('back.xlsx', await asWorkbook(rows));
    const review = await ask('matching.readReview', { runId: run.id, file });
    expect(review).toMatchObject({
      fileName: 'back.xlsx',
      accepted: [{ menteeId: cy, reason: 'good' }],
      declined: [{ menteeId: dee, reason: '=same office' }],
      notUnderstood: [],
      unanswered: 0,
    });
    expect(await ask('change.list', {})).toEqual(before);

    const pairs = review.accepted.map(({ menteeId, mentorId }) => ({ menteeId, mentorId }));
    await ask('matching.accept', { runId: run.id, pairs });
    expect(await ask('matching.readReview', { runId: run.id, file })).toMatchObject({
      accepted: [],
      acceptedBefore: [{ menteeId: cy, decision: 'yes' }],
    });
    const forbidden = review.declined.map(({ menteeId, mentorId, reason }) => ({ menteeId, mentorId, reason }));
    expect(await ask('matching.run', { cohortId, forbidden })).toMatchObject({ proposals: 0, unmatched: 1 });
    await ask('change.undo', {});
    await ask('change.undo', {});
    expect((await ask('pairing.board', {})).total).toBe(0);
  });

  it('are read from a text of any writing, its names telling which is right', async () => {
    const { ask, run, cy, hold, answered, asText } = await underReview('Zoë');
    await ask('matching.exportReview', { runId: run.id });
    const text = asText(await answered({ Zoë: ['oui', 'très bien'] }));
    const file = hold('back.csv', Buffer.from(text, 'latin1'));
    expect(await ask('matching.readReview', { runId: run.id, file })).toMatchObject({
      accepted: [{ menteeId: cy, reason: 'très bien' }],
      notUnderstood: [],
    });
  });

  it('are refused for proposals they are not about, naming those they are', async () => {
    const { ask, refusal, run, cohortId, hold, answered, asWorkbook } = await underReview();
    await ask('matching.exportReview', { runId: run.id });
    const file = hold('back.xlsx', await asWorkbook(await answered({ Cy: ['yes', null] })));
    const later = await ask('matching.run', { cohortId, policy: 'total' });
    expect(await refusal('matching.readReview', { runId: later.id, file })).toMatchObject({
      code: 'REVIEW_OF_OTHER_PROPOSALS',
      message: 'This file is about the proposals made on 16 November 2026. Choose those first, then bring it back.',
    });
    const other = hold('people.csv', Buffer.from('Name,Email\nAda,ada@example.org\n'));
    expect((await refusal('matching.readReview', { runId: run.id, file: other })).code).toBe('REVIEW_UNREADABLE');
    const picture = hold('picture.xlsx', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
    expect((await refusal('matching.readReview', { runId: run.id, file: picture })).code).toBe('SHEET_UNREADABLE');
    const gone = { runId: cohortId as string as MatchRunId, file };
    expect((await refusal('matching.readReview', gone)).code).toBe('NOT_FOUND');
    expect((await refusal('matching.exportReview', { runId: gone.runId })).code).toBe('NOT_FOUND');
  });
});
