import { cellText, isBlankCell } from '../roster/cell-text.ts';
import { dateOrderOf, settledDateOrder } from '../roster/date-order-of.ts';
import type { TableShape } from '../roster/detect-table.ts';
import type { DateOrder } from '../roster/parse-date.ts';
import type { CellProblem, RowProblem } from '../roster/roster-problem.ts';
import type { Cell, Sheet } from '../roster/sheet.ts';
import { showsError } from '../roster/shows-error.ts';
import { ratingScaleOf } from './rating-scale.ts';
import { type PersonRef, personRefs, type RecordField, ratingFields, recordDayFields } from './record-field.ts';
import { type ColumnManner, recordReaders, type SaidField, type SaidRecord } from './said-record.ts';

/** One column of the sheet (0-based) and what it means. */
export interface RecordColumn {
  readonly column: number;
  readonly field: RecordField;
}

/** What one row says. Only what was said is here. */
export interface ParsedRecord {
  /** As the spreadsheet counts, from 1. */
  readonly row: number;
  /** What stands in the columns that name each person, in the order of the columns. */
  readonly people: Readonly<Record<PersonRef, readonly string[]>>;
  /** The column that names a person by itself, so that its cell can be read otherwise; a name in two halves has none. */
  readonly columnOf: Readonly<Partial<Record<PersonRef, number>>>;
  readonly said: Partial<SaidRecord>;
  /** Cells that could not be read; the row is looked at without them. */
  readonly problems: readonly RowProblem[];
}

/** How a sheet is to be read. */
export interface RecordReading {
  /** As it was chosen; null where the days of the sheet settle it themselves. */
  readonly dateOrder: DateOrder | null;
  /** The rows as the file has them: a corrected answer must not change what scale the others are of. */
  readonly written: Sheet['rows'];
}

/** What each row of the table says, in the order of the sheet. Blank rows are no rows. */
export function parseRecordRows(
  rows: Sheet['rows'],
  table: TableShape,
  mapping: readonly RecordColumn[],
  { dateOrder, written }: RecordReading,
): ParsedRecord[] {
  const data = rows.slice(table.firstDataRow, table.lastDataRow + 1);
  const columns = mapping.filter(({ field }) => field !== 'notUsed').toSorted((a, b) => a.column - b.column);
  const days = columns.filter(({ field }) => recordDayFields.has(field)).map(({ column }) => column);
  const said = dateOrderOf(days.flatMap((column) => data.map((row) => row[column] ?? null)));
  const order = dateOrder ?? settledDateOrder(said);
  const answers = written.slice(table.firstDataRow, table.lastDataRow + 1);
  const mannered = columns.map(({ column, field }): ReadColumn => {
    const cells = ratingFields.has(field) ? answers.map((row) => row[column] ?? null) : [];
    return { column, field, order, scale: ratingScaleOf(table.headers[column] ?? '', cells) };
  });
  return data.flatMap((cells, index) =>
    cells.every(isBlankCell) ? [] : [parseRow(cells, table.firstDataRow + index + 1, mannered)],
  );
}

type ReadColumn = RecordColumn & ColumnManner;

function parseRow(cells: readonly Cell[], row: number, columns: readonly ReadColumn[]): ParsedRecord {
  const naming: Record<PersonRef, { readonly column: number; readonly text: string }[]> = {
    mentor: [],
    mentee: [],
    reporter: [],
  };
  const said: Partial<SaidRecord> = {};
  const problems: RowProblem[] = [];
  for (const { column, field, ...manner } of columns) {
    const cell = cells[column] ?? null;
    if (isBlankCell(cell)) continue;
    const problem = showsError(cell)
      ? ({ code: 'CELL_ERROR', value: cellText(cell) } as const)
      : isPersonRef(field)
        ? void naming[field].push({ column, text: cellText(cell) })
        : take(said, field as SaidField, cell, manner);
    if (problem) problems.push({ ...problem, row, column, field, blocks: false });
  }
  const texts = (ref: PersonRef) => naming[ref].map(({ text }) => text);
  const columnOf: Partial<Record<PersonRef, number>> = {};
  for (const ref of personRefs) {
    const [only, ...others] = naming[ref];
    if (only !== undefined && others.length === 0) columnOf[ref] = only.column;
  }
  const people = { mentor: texts('mentor'), mentee: texts('mentee'), reporter: texts('reporter') };
  return { row, people, columnOf, said, problems };
}

const isPersonRef = (field: RecordField): field is PersonRef => personRefs.some((ref) => ref === field);

/** Reads one cell into its field. The first column that says something wins over later ones of the same field. */
function take<Field extends SaidField>(
  said: { -readonly [Each in SaidField]?: SaidRecord[Each] },
  field: Field,
  cell: Cell,
  manner: ColumnManner,
): CellProblem | null {
  if (said[field] !== undefined) return null;
  const reading = recordReaders[field](cell, manner);
  if (!reading.ok) return reading.problem;
  said[field] = reading.value;
  return null;
}
