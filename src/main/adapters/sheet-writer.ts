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
 * Sheets as a workbook, their headings frozen and styled, each with its note, their columns offering and checking their
 * answers. Text is always written as text, never as a formula; days, times and numbers stay what they are.
 */
export async function writeSheetWorkbook(
  first: SheetToWrite,
  ...further: readonly SheetToWrite[]
): Promise<Uint8Array> {
  const sheets = [first, ...further].flatMap((sheet) => [
    mainSheet(sheet),
    ...(sheet.guide.length > 0 ? [guideSheet(sheet)] : []),
  ]);
  const properties = { title: titleToWrite(first.name), creator: 'Mentor Desk' };
  return new Uint8Array(await writeXlsx({ sheets, properties, stringMode: 'inline' }));
}

function mainSheet({ name, columns, rows, emptyRows }: SheetToWrite): WriteSheet {
  const lastRow = 1 + rows.length + emptyRows;
  const all = [...rows, ...Array.from({ length: emptyRows }, (): readonly Cell[] => [])];
  const headings = columns.map(
    ({ note }, at) => [0, at, { style: headingStyle, ...(note === null ? {} : { comment: { text: note } }) }] as const,
  );
  const isWrapped = columns.some(({ wraps }) => wraps === true);
  const formatted = all.flatMap((cells, row) =>
    columns.flatMap(({ expected, wraps = false }, at) => {
      const numFmt = formatOf(cells[at] ?? null) ?? formats[expected.kind];
      const style: CellStyle = {
        ...(numFmt === null ? {} : { numFmt }),
        ...(isWrapped ? { alignment: { wrapText: wraps, vertical: 'top' } } : {}),
      };
      return Object.keys(style).length === 0 ? [] : [[row + 1, at, { style }] as const];
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
    // Without a row there is nothing to check, and no range to say it of.
    dataValidations:
      lastRow === 1
        ? []
        : columns.flatMap((column, at) => checkOf(column, `${columnLetter(at)}2:${columnLetter(at)}${lastRow}`)),
    freezePane: { rows: 1 },
    ...(isWrapped ? readable(columns, all) : {}),
  };
}

/** Rows as high as their text needs, since not every program sees to that, and a page that is as wide as the sheet. */
function readable(
  columns: readonly ColumnToWrite[],
  rows: readonly (readonly Cell[])[],
): Pick<WriteSheet, 'rowDefs' | 'pageSetup'> {
  const linesIn = (cells: readonly Cell[]) =>
    Math.max(1, ...columns.map(({ wraps, width }, at) => (wraps === true ? linesOf(cells[at] ?? null, width) : 1)));
  return {
    rowDefs: new Map(rows.map((cells, at) => [at + 1, { height: Math.min(highestRow, lineHeight * linesIn(cells)) }])),
    pageSetup: {
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
  };
}

/** In points. */
const lineHeight = 15;
/** What Excel takes. */
const highestRow = 409;

/** Words are carried over whole, so a line holds a few letters less than its width. */
const linesOf = (cell: Cell, width: number) =>
  cellText(cell)
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width - 4))), 0);

/** All of it in one cell: several would look like a table with rows to import. */
function guideSheet({ guide: sentences, guideName = 'How to fill this in' }: SheetToWrite): WriteSheet {
  const width = 80;
  const lines = sentences.reduce((sum, sentence) => sum + Math.ceil(sentence.length / (width - 10)) + 1, 0);
  const style: CellStyle = { alignment: { wrapText: true, vertical: 'top' } };
  return {
    name: guideName,
    columns: [{ width }],
    rows: [[sentences.join('\n\n')]],
    rowDefs: new Map([[0, { height: lineHeight * lines }]]),
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
