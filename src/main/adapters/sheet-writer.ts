import { type CellStyle, type CellValue, type DataValidation, type WriteSheet, writeXlsx } from 'hucre';
import { cellText } from '../../shared/domain/roster/cell-text.ts';
import type { Cell } from '../../shared/domain/roster/sheet.ts';
import type { ColumnToWrite, ExpectedAnswer, SheetToWrite } from '../../shared/domain/sheet-to-write.ts';
import { headingStyle, placed } from './workbook-styles.ts';
import { cellTextToWrite, titleToWrite } from './workbook-text.ts';

const dayFormat = 'yyyy-mm-dd';

/** How a cell shows what is typed into it; null for the spreadsheet program's own way. */
const formats: Readonly<Record<ExpectedAnswer['kind'], string | null>> = {
  anything: null,
  text: '@',
  day: dayFormat,
  'whole number': '0',
  'one of': null,
  'some of': null,
};

/**
 * One sheet as a workbook, its headings frozen and styled, each with its note, its columns offering and checking their
 * answers. Text is always written as text, never as a formula; days, times and numbers stay what they are.
 */
export async function writeSheetWorkbook(sheet: SheetToWrite): Promise<Uint8Array> {
  const sheets = [mainSheet(sheet), ...(sheet.guide.length > 0 ? [guideSheet(sheet.guide)] : [])];
  const properties = { title: titleToWrite(sheet.name), creator: 'Mentor Desk' };
  return new Uint8Array(await writeXlsx({ sheets, properties, stringMode: 'inline' }));
}

function mainSheet({ name, columns, rows, emptyRows }: SheetToWrite): WriteSheet {
  const lastRow = 1 + rows.length + emptyRows;
  const all = [...rows, ...Array.from({ length: emptyRows }, (): readonly Cell[] => [])];
  const headings = columns.map(
    ({ note }, at) => [0, at, { style: headingStyle, ...(note === null ? {} : { comment: { text: note } }) }] as const,
  );
  const formatted = all.flatMap((cells, row) =>
    columns.flatMap(({ expected }, at) => {
      const numFmt = formatOf(cells[at] ?? null) ?? formats[expected.kind];
      return numFmt === null ? [] : [[row + 1, at, { style: { numFmt } }] as const];
    }),
  );
  return {
    name: sheetName(name),
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      columns.map(({ heading }) => cellTextToWrite(heading)),
      ...all.map((cells) => columns.map((_, at) => valueOf(cells[at] ?? null))),
    ],
    cells: placed([...headings, ...formatted]),
    dataValidations: columns.flatMap((column, at) =>
      checkOf(column, `${columnLetter(at)}2:${columnLetter(at)}${lastRow}`),
    ),
    freezePane: { rows: 1 },
  };
}

/** All of it in one cell: several would look like a table with rows to import. */
function guideSheet(sentences: readonly string[]): WriteSheet {
  const width = 80;
  const lines = sentences.reduce((sum, sentence) => sum + Math.ceil(sentence.length / (width - 10)) + 1, 0);
  const style: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
  return {
    name: 'How to fill this in',
    columns: [{ width }],
    rows: [[sentences.join('\n\n')]],
    rowDefs: new Map([[0, { height: 15 * lines }]]),
    cells: placed([[0, 0, { style }]]),
  };
}

/** What the cells of a column offer and refuse. */
function checkOf({ heading, note, expected }: ColumnToWrite, range: string): DataValidation[] {
  if (expected.kind === 'anything' || expected.kind === 'text') return [];
  const words = {
    range,
    allowBlank: true,
    showInputMessage: note !== null,
    ...(note === null ? {} : { inputTitle: heading.slice(0, 32), inputMessage: note }),
    showErrorMessage: expected.kind !== 'some of',
    errorStyle: 'stop',
    errorTitle: heading.slice(0, 32),
  } as const;
  switch (expected.kind) {
    case 'day':
      return [
        {
          ...words,
          type: 'date',
          operator: 'between',
          formula1: 'DATE(1900,3,1)',
          formula2: 'DATE(2199,12,31)',
          errorMessage: 'Write a day here, such as 2026-05-31.',
        },
      ];
    case 'whole number':
      return [
        {
          ...words,
          type: 'whole',
          operator: 'between',
          formula1: String(expected.from),
          formula2: String(expected.to),
          errorMessage: `Write a whole number from ${expected.from} to ${expected.to}.`,
        },
      ];
    default:
      return [
        {
          ...words,
          type: 'list',
          values: [...expected.answers],
          errorMessage: `Choose one of these: ${expected.answers.join(', ')}.`,
        },
      ];
  }
}

function valueOf(cell: Cell): CellValue {
  if (typeof cell === 'string') return cellTextToWrite(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  if ('date' in cell) return serialOf(cell.date);
  if ('time' in cell) return secondsOf(cell.time) / secondsOfADay;
  if ('seconds' in cell) return cell.seconds / secondsOfADay;
  return cellText(cell);
}

function formatOf(cell: Cell): string | null {
  if (cell === null || typeof cell !== 'object') return null;
  if ('date' in cell) return cell.date.includes('T') ? `${dayFormat} hh:mm:ss` : dayFormat;
  if ('time' in cell) return 'hh:mm:ss';
  return 'seconds' in cell ? '[h]:mm:ss' : null;
}

const secondsOfADay = 86_400;

/** Days since the end of 1899, as spreadsheets count them from March 1900 on; an earlier day stays a text. */
function serialOf(date: string): number | string {
  const [day = '', time = '00:00:00'] = date.split('T');
  if (day < '1900-03-01') return date;
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569 + secondsOf(time) / secondsOfADay;
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = time.split(':').map(Number);
  return hours * 3600 + minutes * 60 + seconds;
}

/** 0 → A, 25 → Z, 26 → AA. */
function columnLetter(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : columnLetter(Math.floor(at / 26) - 1) + last;
}

/** What Excel takes for the name of a sheet: at most 31 characters, and none that a reference needs. */
function sheetName(name: string): string {
  const plain = titleToWrite(name)
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .replaceAll(/^['\s]+|['\s]+$/gu, '');
  return plain.slice(0, 31).trim() || 'Rows';
}
