import { cellText } from './cell-text.ts';
import { findHeaderRow } from './find-header-row.ts';
import { headingFields } from './heading-fields.ts';
import { isEmptyRow } from './is-empty-row.ts';
import { isTotalsRow } from './is-totals-row.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Where the table of a sheet lies. Rows are counted from 0; a table without rows has lastDataRow before firstDataRow. */
export interface TableShape {
  readonly headerRow: number;
  /** One heading per column of the sheet, '' where there is none; line breaks are spaces. */
  readonly headers: readonly string[];
  readonly firstDataRow: number;
  readonly lastDataRow: number;
}

type Row = readonly Cell[];

/** Finds the table below titles and blank rows, with a heading of one row or two, and leaves out a totals row. */
export function detectTable(rows: Sheet['rows']): TableShape {
  return detectTableAt(rows, findHeaderRow(rows));
}

/** The same with the heading row known (0-based). A second row of headings above or below it is taken in. */
export function detectTableAt(rows: Sheet['rows'], headerRow: number): TableShape {
  const picked = rows[headerRow] ?? [];
  const below = rows[headerRow + 1] ?? [];
  const above = rows[headerRow - 1] ?? [];
  const twoRows = isSecondHeading(picked, below);
  const firstDataRow = headerRow + (twoRows ? 2 : 1);
  const lastDataRow = lastRow(rows, firstDataRow);
  let width = filledWidth(picked);
  for (let at = firstDataRow; at <= lastDataRow; at++) width = Math.max(width, filledWidth(rows[at] ?? []));
  const headings = twoRows
    ? joinHeadings(picked, below, width)
    : joinHeadings(isGroups(above) ? above : [], picked, width);
  return { headerRow, headers: headings, firstDataRow, lastDataRow };
}

const filled = (row: Row) => row.filter((cell) => cellText(cell) !== '');
const filledWidth = (row: Row) => row.findLastIndex((cell) => cellText(cell) !== '') + 1;
const heading = (cell: Cell | undefined) => cellText(cell).replace(/\s+/gu, ' ');

const isGroups = (row: Row) => filled(row).length >= 2 && filled(row).every((cell) => typeof cell === 'string');

/** A second row of headings fills gaps the first one left, holds only words, and most of them are known headings. */
function isSecondHeading(first: Row, second: Row): boolean {
  const cells = filled(second);
  const fillsGap = second.some((cell, column) => cellText(cell) !== '' && cellText(first[column]) === '');
  const known = cells.filter((cell) => headingFields(heading(cell)).some((guess) => guess.whole));
  return fillsGap && cells.every((cell) => typeof cell === 'string') && known.length * 2 >= cells.length;
}

/** The lower heading names the column; the upper one names it where the lower is empty, and tells two equal ones apart. */
function joinHeadings(upper: Row, lower: Row, width: number): string[] {
  const names = Array.from({ length: width }, (_, column) => heading(lower[column]) || heading(upper[column]));
  let group = '';
  return names.map((name, column) => {
    group = heading(upper[column]) || group;
    const repeated = name !== '' && names.indexOf(name) !== names.lastIndexOf(name);
    return repeated && group !== '' && group !== name ? `${group}: ${name}` : name;
  });
}

function lastRow(rows: Sheet['rows'], firstDataRow: number): number {
  let last = rows.length - 1;
  const isBlank = (row: number) => isEmptyRow(rows[row] ?? []);
  while (last >= firstDataRow && isBlank(last)) last--;
  if (last >= firstDataRow && isTotalsRow(rows[last] ?? [])) {
    last--;
    while (last >= firstDataRow && isBlank(last)) last--;
  }
  return Math.max(last, firstDataRow - 1);
}
