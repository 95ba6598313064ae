import { describe, expect, it } from 'vitest';
import { writeSheetWorkbook } from '../../../../src/main/adapters/sheet-writer.ts';
import { readReview } from '../../../../src/shared/domain/matching/review/read-review.ts';
import { type ReviewToWrite, reviewSheets } from '../../../../src/shared/domain/matching/review/review-workbook.ts';
import { readBytes } from '../../../support/read-bytes.ts';
import { workbookParts } from '../../../support/report-workbook-parts.ts';
import { proposalOf, reviewedRun, reviewOf } from '../../../support/review-sheets.ts';

const hostile = ['=HYPERLINK("http://example.org","x")', '+49 30 12', '-1+2', '@SUM(1)', '\tx', '1-2'];

async function written(review: ReviewToWrite) {
  const bytes = await writeSheetWorkbook(...reviewSheets(review));
  const reading = await readBytes(Buffer.from(bytes));
  if (!reading.ok) throw new Error('the review can be read');
  return { sheets: reading.sheets, parts: await workbookParts(bytes) };
}

const sheetWords = (sheets: readonly unknown[]) => JSON.stringify(sheets);

const pair = proposalOf('Cy Moss', 'Ada Park', { notes: ['Nobody has said whom Cy reports to.'] });

describe('the workbook of a review', () => {
  it('has the proposals, those who wait and what it is, each on a sheet of its own', async () => {
    const waiting = [{ menteeName: 'Eli Ray' }];
    const { sheets } = await written({ ...reviewOf([pair], { waiting: 1 }), waiting });
    expect(sheets.map(({ name }) => name)).toEqual(['Proposals', 'Still waiting', 'About these proposals']);
    expect(sheets[0]?.rows[1]?.slice(0, 8)).toEqual([
      'Cy Moss',
      'Ada Park',
      'Analyst',
      null,
      'Good fit',
      'Both speak Dutch.\nThey work in York.',
      null,
      'Nobody has said whom Cy reports to.',
    ]);
    expect(sheets[1]?.rows).toEqual([['Mentee'], ['Eli Ray']]);
  });

  it('keeps every cell a text, so that no name or reason becomes a formula when it is opened or touched', async () => {
    const all = hostile.map((text) => proposalOf(text, text, { mentorJob: text, mentorDepartment: text, why: [text] }));
    const { sheets, parts } = await written({ ...reviewOf(all), waiting: [{ menteeName: '=1' }] });
    expect(sheets[0]?.rows.slice(1).map(([mentee]) => mentee)).toEqual(hostile);
    for (const [name, xml] of parts) if (name.startsWith('xl/worksheets')) expect(xml).not.toMatch(/<f[ >]/u);
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const [, style = ''] = /<c r="A2"[^>]* s="(\d+)"/u.exec(sheet) ?? [];
    const styles = parts.get('xl/styles.xml') ?? '';
    const cellStyles = /<cellXfs.*?<\/cellXfs>/u.exec(styles)?.[0].match(/<xf .*?(?:\/>|<\/xf>)/gu) ?? [];
    const [, format = 'none'] = /<numFmt numFmtId="(\d+)" formatCode="@"/u.exec(styles) ?? [];
    // What is typed over or confirmed again stays a text too.
    expect(cellStyles[Number(style)]).toContain(`numFmtId="${format}"`);
    expect(cellStyles[Number(style)]).toMatch(/wrapText="(1|true)"/u);
  });

  it('offers the three answers, keeps its headings in sight, and says nothing in points unless it was asked to', async () => {
    const { parts, sheets } = await written(reviewOf([pair]));
    const sheet = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<formula1>"yes,no,discuss"</formula1>');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/u);
    expect(sheets[0]?.rows[0]).not.toContain('Points');
    expect([...parts.values()].join('')).not.toContain('6100');
    const asked = await written(reviewOf([pair], { withPoints: true }));
    expect(asked.sheets[0]?.rows[0]).toContain('Points');
    expect(asked.sheets[0]?.rows[1]).toContain(6100);
  });

  it('does not say what a pair passes over that stands because the coordinator said so: that can be a confidence', async () => {
    const confidential = ['Cy Moss with Ada Park was turned down: They are married.'];
    const told = 'Whom Cy Moss reports to is not known.';
    const both = proposalOf('Cy Moss', 'Ada Park', { notes: [...confidential, told], confidential });
    const { sheets, parts } = await written(reviewOf([both]));
    expect(sheets[0]?.rows[1]).toContain(
      `${told}\nThere is something to know about these two. Please ask before you decide.`,
    );
    expect([...parts.values()].join('')).not.toContain('married');
    const untold = await written(reviewOf([proposalOf('Cy Moss', 'Ada Park', { notes: [told] })]));
    expect(sheetWords(untold.sheets)).toContain(told);
    expect(sheetWords(untold.sheets)).not.toContain('something to know');
  });

  it('says when it was made, by what weights, whom it is for, that it names people, and that nobody is judged', async () => {
    const about = {
      forWhom: 'the heads of Care and Sales',
      weights: { ...reviewOf([]).about.weights, load: 'not at all' },
    } as const;
    const { sheets } = await written(reviewOf([pair], about));
    const [[words] = []] = sheets[2]?.rows ?? [];
    for (const said of [
      'made on 20 November 2026',
      'saved for review on 22 November 2026',
      'Counted a lot: skills offered and wanted, goals in common.',
      'Did not count: spreading the work among mentors.',
      'personal data',
      'meant for the heads of Care and Sales, and for nobody else',
      'says nothing about either person',
    ])
      expect(words).toContain(said);
    expect(words).not.toContain('points');
  });

  it('read again as it was saved says nothing of anybody', async () => {
    const { sheets } = await written(reviewOf([pair, proposalOf('Dee Low', 'Ben Hart', { accepted: true })]));
    const reading = readReview({ id: reviewedRun, proposals: [pair], others: [] }, sheets);
    expect(reading).toMatchObject({ ok: true, review: { accepted: [], notUnderstood: [], unanswered: 1 } });
  });

  it('stays within what Excel takes for a note at an answer: a longer one makes it call the file damaged', () => {
    for (const { note } of reviewSheets(reviewOf([pair]))[0].columns)
      expect(note?.length ?? 0).toBeLessThanOrEqual(255);
  });
});
