import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writeSheetWorkbook } from '../../src/main/adapters/sheet-writer.ts';
import type { Cell } from '../../src/shared/domain/roster/sheet.ts';
import type { ColumnToWrite, SheetToWrite } from '../../src/shared/domain/sheet-to-write.ts';
import { readBytes, readRows } from '../support/read-bytes.ts';
import { workbookParts } from '../support/report-workbook-parts.ts';

const column = (heading: string, also: Partial<ColumnToWrite> = {}): ColumnToWrite => ({
  heading,
  note: null,
  expected: { kind: 'anything' },
  width: 20,
  ...also,
});
const sheetOf = (columns: readonly ColumnToWrite[], also: Partial<SheetToWrite> = {}): SheetToWrite => ({
  name: 'People',
  columns,
  rows: [],
  emptyRows: 0,
  guide: [],
  ...also,
});
const written = async (sheet: SheetToWrite) => Buffer.from(await writeSheetWorkbook(sheet));

const two = (number: number) => String(number).padStart(2, '0');
const clock = fc
  .tuple(fc.nat(23), fc.nat(59), fc.nat(59))
  .map(([hours, minutes, seconds]) => `${two(hours)}:${two(minutes)}:${two(seconds)}`);
const day = fc
  .date({ min: new Date('1900-03-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.string({ minLength: 1, unit: 'binary' }),
  fc.constantFrom(
    '=1+1',
    '+49 30 1234',
    '-2',
    '@home',
    '007',
    '1-2',
    ' kept ',
    'two\nlines',
    '_x000D_',
    '\u0001',
    '\uFFFE',
    'a\uD800b',
    '\uDC00',
  ),
  fc.integer(),
  fc.boolean(),
  day.map((date) => ({ date })),
  fc.tuple(day, clock).map(([date, time]) => ({ date: `${date}T${time}` })),
  clock.map((time) => ({ time })),
  fc.integer({ min: 86_401, max: 9_000_000 }).map((seconds) => ({ seconds })),
);

test('what was read from a file is written so that it is read again as the same: no day becomes a word, no text a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const again = await readRows(await written(sheetOf([column('A'), column('B')], { rows })));
      expect(again.slice(1)).toEqual(rows);
    }),
    { numRuns: 60 },
  );
});

test('a heading is read again as it stood in the file, whatever it looks like or holds', async () => {
  for (const heading of ['_x0041_', '_x000D_', 'Name \uFFFE', 'a\uD800b']) {
    const [headings] = await readRows(await written(sheetOf([column(heading)], { rows: [['Ada']] })));
    expect(headings).toEqual([heading]);
  }
});

test('a workbook can be opened whatever the file was called whose sheet it holds', async () => {
  const reading = await readBytes(
    await written(sheetOf([column('Name')], { name: 'a\uFFFEb\uD800c', rows: [['Ada']] })),
  );
  expect(reading.ok && reading.sheets[0]?.name).toBe('abc');
});

describe('a sheet to fill in', () => {
  it('offers its answers and refuses others, but not where several may stand in a cell', async () => {
    const answers = ['coach', 'network'];
    const parts = await workbookParts(
      await writeSheetWorkbook(
        sheetOf(
          [
            column('One', { expected: { kind: 'one of', answers } }),
            column('Some', { expected: { kind: 'some of', answers } }),
          ],
          {
            emptyRows: 5,
          },
        ),
      ),
    );
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    const checks = xml.match(/<dataValidation .*?<\/dataValidation>/gu) ?? [];
    expect(checks).toHaveLength(2);
    for (const check of checks) expect(check).toContain('<formula1>"coach,network"</formula1>');
    expect(checks.map((check) => check.includes('showErrorMessage="1"'))).toEqual([true, false]);
    expect(checks.map((check) => /sqref="(.*?)"/u.exec(check)?.[1])).toEqual(['A2:A6', 'B2:B6']);
  });

  it('checks nothing where it has no row, since Excel calls a file damaged whose checks are of no cell', async () => {
    const answers = ['yes', 'no'];
    const parts = await workbookParts(
      await writeSheetWorkbook(sheetOf([column('One', { expected: { kind: 'one of', answers } })])),
    );
    expect(parts.get('xl/worksheets/sheet1.xml')).not.toContain('dataValidation');
  });

  it('is empty for a reader, however many rows are made ready, and says nothing of itself beyond its guide', async () => {
    const sheet = sheetOf([column('Name', { note: 'The whole name.', expected: { kind: 'text' } })], {
      emptyRows: 30,
      guide: ['Fill it in.'],
    });
    const reading = await readBytes(await written(sheet));
    if (!reading.ok) throw new Error('the sheet can be read');
    expect(reading.warnings).toEqual([]);
    expect(reading.sheets.map(({ name }) => name)).toEqual(['People', 'How to fill this in']);
    expect(reading.sheets[0]?.rows.flat().filter((one) => one !== null)).toEqual(['Name']);
  });

  it('shows wrapped text whole in programs that do not see to it, up to what Excel takes', async () => {
    const rows = [['short'], ['one\ntwo\nthree'], ['word '.repeat(40)], ['long '.repeat(2000)]];
    const parts = await workbookParts(
      await writeSheetWorkbook(sheetOf([column('Why', { width: 24, wraps: true })], { rows })),
    );
    const xml = parts.get('xl/worksheets/sheet1.xml') ?? '';
    expect([...xml.matchAll(/ ht="(\d+)"/gu)].map(([, height]) => Number(height))).toEqual([15, 45, 150, 409]);
    expect(xml).toMatch(/<pageSetup [^>]*orientation="landscape"[^>]*fitToHeight="0"/u);
  });

  it('stands beside others in the order they were given, each with its own words behind it', async () => {
    const bytes = await writeSheetWorkbook(
      sheetOf([column('Name')], { name: 'First' }),
      sheetOf([column('Name')], { name: 'Second', guide: ['Read this.'], guideName: 'About it' }),
    );
    const reading = await readBytes(Buffer.from(bytes));
    expect(reading.ok && reading.sheets.map(({ name }) => name)).toEqual(['First', 'Second', 'About it']);
  });

  it.each([
    ['Mentors: 2026/27 [new]', 'Mentors  2026 27  new'],
    ["'quoted'", 'quoted'],
    ['A name that is much longer than Excel takes for a sheet', 'A name that is much longer than'],
    ['///', 'Rows'],
  ])('calls a sheet %j what Excel takes: %j', async (name, taken) => {
    const reading = await readBytes(await written(sheetOf([column('Name')], { name, rows: [['Ada']] })));
    expect(reading.ok && reading.sheets[0]?.name).toBe(taken);
  });
});
