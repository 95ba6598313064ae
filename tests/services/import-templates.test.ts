import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeSheetWorkbook } from '../../src/main/adapters/sheet-writer.ts';
import { peopleColumns, recordColumns } from '../../src/shared/domain/import-kind.ts';
import {
  importTemplate,
  type TemplateKind,
  templateKinds,
} from '../../src/shared/domain/import-template/import-template.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';
import { otherUsableSheets, startingSheet } from '../../src/shared/domain/usable-sheets.ts';
import type { RosterSheet } from '../../src/shared/ipc/routes/roster.ts';
import { openSmallProgramme } from '../support/small-programme.ts';

type Filled = Partial<Record<RosterSheet['columns'][number]['field'], Cell>>;
type Test = Awaited<ReturnType<typeof openSmallProgramme>>;

/** The template as somebody filled it in, read as the wizard reads it. */
async function readFilledIn({ ask, desk, folder }: Test, kind: TemplateKind, rows: readonly Filled[]) {
  const template = importTemplate(kind);
  const cells = rows.map((row) => template.columns.map(({ field }) => row[field] ?? null));
  const path = join(folder, template.fileName);
  writeFileSync(path, await writeSheetWorkbook({ ...template, rows: cells }));
  const file = desk.holdFile(path, template.fileName);
  const read = await ask('roster.read', { file });
  if (read.kind !== 'sheets') throw new Error('nothing has to be said of the encoding');
  const sheet = read.sheets[startingSheet(read.sheets)];
  if (sheet === undefined) throw new Error('the file has a sheet');
  return { read, sheet, file };
}

/** Nothing that the wizard would ask, or point out as a guess. */
function expectNoQuestion({ read, sheet }: Awaited<ReturnType<typeof readFilledIn>>, kind: TemplateKind, rows: number) {
  expect(read.warnings).toEqual([]);
  expect(read.sheets.indexOf(sheet)).toBe(0);
  expect(otherUsableSheets(read.sheets, [0])).toEqual([]);
  expect(sheet).toMatchObject({ kind, rowCount: rows, everyoneIs: null, dateOrder: 'none' });
  const { columns } = importTemplate(kind);
  expect(sheet.columns.map(({ header, field, confidence }) => ({ header, field, confidence }))).toEqual(
    columns.map(({ heading, field }) => ({ header: heading, field, confidence: 'sure' })),
  );
}

/** Every answer a column offers, one row each; as many rows as the longest list. */
function everyAnswer(kind: TemplateKind): Filled[] {
  const { columns } = importTemplate(kind);
  const most = Math.max(...columns.map(({ expected }) => ('answers' in expected ? expected.answers.length : 1)));
  return Array.from({ length: most }, (_, row) =>
    Object.fromEntries(
      columns.flatMap(({ field, expected }): [string, Cell][] => {
        if ('answers' in expected) return [[field, expected.answers[row % expected.answers.length] ?? null]];
        if (expected.kind === 'day') return [[field, { date: `2026-09-0${row + 1}` }]];
        return expected.kind === 'whole number' ? [[field, row % 2 === 0 ? expected.from : expected.to]] : [];
      }),
    ),
  );
}

describe('a template that was filled in', () => {
  it('brings people in without a question, every answer it offers among them', async () => {
    const test = await openSmallProgramme();
    const names = ['Ada', 'Ben', 'Cy', 'Di', 'Eve', 'Flo'];
    const rows = everyAnswer('people').map((row, at) => ({
      ...row,
      givenName: names[at] ?? '',
      familyName: `Test${at}`,
      email: `${names[at]}@example.org`,
      externalId: `00${at + 1}`,
      jobTitle: 'Nurse',
      department: 'Care',
      location: 'Leeds',
      languages: 'English; German',
      skillsOffered: 'Budgets, forecasts; Speaking in public',
      skillsWanted: 'Speaking in public',
      goals: 'Lead a team',
      managerRef: at === 0 ? 'none' : 'Ada Test0',
    }));
    const filled = await readFilledIn(test, 'people', rows);
    expectNoQuestion(filled, 'people', rows.length);
    const { file, sheet } = filled;
    const choices = {
      file,
      sheet: 0,
      headerRow: 0,
      mapping: peopleColumns(sheet.columns),
      dateOrder: null,
      cohortId: test.cohortId,
    };
    const plan = await test.ask('roster.preview', choices);
    expect(plan.tally).toEqual([]);
    expect(plan.counts).toMatchObject({ rows: rows.length, creates: rows.length });
    expect(plan.creates[1]?.fields).toMatchObject({
      externalId: '002',
      skillsOffered: ['Budgets, forecasts', 'Speaking in public'],
      languages: ['English', 'German'],
      rhythmDays: 14,
      trainedOn: '2026-09-02',
    });
    await test.ask('roster.commit', { choices, fingerprint: plan.fingerprint });
    expect((await test.ask('people.list', {})).total).toBe(rows.length);
  });

  it.each(['sessions', 'check-ins'] as const)(
    'records %s without a question, every answer it offers among them',
    async (kind) => {
      const test = await openSmallProgramme('2026-08-01');
      const mentorId = await test.add('Ada', ['mentor'], { mentorCapacity: 3 });
      const menteeId = await test.add('Ben', ['mentee']);
      await test.ask('pairing.create', { cohortId: test.cohortId, mentorId, menteeId, purpose: null });
      test.setToday('2026-11-22');
      const rows = everyAnswer(kind).map((row) => ({ ...row, mentor: 'Ada Test', mentee: 'Ben Test' }));
      const filled = await readFilledIn(test, kind, rows);
      expectNoQuestion(filled, kind, rows.length);
      const { file, sheet } = filled;
      const choices = {
        file,
        sheet: 0,
        headerRow: 0,
        kind,
        mapping: recordColumns(sheet.columns),
        dateOrder: null,
        cohortId: test.cohortId,
      };
      const plan = await test.ask('roster.previewRecords', choices);
      expect(plan.tally).toEqual([]);
      expect(plan.counts).toMatchObject({ rows: rows.length, creates: rows.length });
      await test.ask('roster.commitRecords', { choices, fingerprint: plan.fingerprint });
    },
  );

  it.each(templateKinds)(
    'is recognised with a single row too, and while it is empty has no rows (%s)',
    async (kind) => {
      const test = await openSmallProgramme();
      const [first] = everyAnswer(kind);
      if (first === undefined) throw new Error('a template offers answers');
      const who = kind === 'people' ? { givenName: 'Ada' } : { mentor: 'Ada Test', mentee: 'Ben Test' };
      expectNoQuestion(await readFilledIn(test, kind, [{ ...first, ...who }]), kind, 1);
      expectNoQuestion(await readFilledIn(test, kind, []), kind, 0);
    },
  );

  it('is saved where the person chooses, as it is described', async () => {
    const { ask, folder, saved } = await openSmallProgramme();
    for (const kind of templateKinds) {
      const answer = await ask('roster.saveTemplate', { kind });
      expect(answer).toMatchObject({ saved: true, fileName: importTemplate(kind).fileName });
      expect(
        readFileSync(join(folder, importTemplate(kind).fileName))
          .subarray(0, 2)
          .toString(),
      ).toBe('PK');
    }
    expect(saved).toEqual(['Empty roster.xlsx', 'Empty check-in form.xlsx', 'Empty session log.xlsx']);
  });
});
