import type { KeptFact } from '../kept-fact.ts';
import { cellText, isBlankCell } from './cell-text.ts';
import { dateOrderOf, settledDateOrder } from './date-order-of.ts';
import type { TableShape } from './detect-table.ts';
import { headingFields } from './heading-fields.ts';
import { isEmptyRow } from './is-empty-row.ts';
import type { DateOrder } from './parse-date.ts';
import { parseFact } from './parse-fact.ts';
import { gradeScaleOf } from './parse-grade.ts';
import { parseListColumn, type RankedAnswer } from './parse-list-column.ts';
import { parseWishes, type SaidWish, wishRanks } from './parse-wishes.ts';
import type { ParsedRow } from './parsed-row.ts';
import {
  type ColumnMapping,
  dayFields,
  isWishField,
  type RosterField,
  repeatableFields,
  type WishField,
} from './roster-field.ts';
import type { CellProblem, CellReading, RowProblem } from './roster-problem.ts';
import { rosterRow } from './roster-row.ts';
import { type ColumnSense, type SaidValues, type SingleField, saidReaders } from './said-values.ts';
import type { Cell, Sheet } from './sheet.ts';
import { showsError } from './shows-error.ts';
import { type Separator, voteSeparator } from './vote-separator.ts';

export interface RosterChoices {
  /** How slashed days are read; null lets the columns decide and leaves what reads both ways as a problem. */
  readonly dateOrder: DateOrder | null;
  /** True where rows tell of people who are known: an address or a number names them as well. */
  readonly mayLackName?: boolean;
}

interface Column {
  readonly at: number;
  /** The heading where it can itself be an answer or names a fact, else ''. */
  readonly header: string;
  readonly field: RosterField;
  readonly separator: Separator | null;
  /** The place of its wishes, in a column of wishes. */
  readonly rank: number;
}

/**
 * What each row of the table says, in the order of the sheet. Empty rows are no rows. Only a missing name keeps a row
 * from being imported: any other cell that cannot be read is left out, with a problem that does not block.
 */
export function parseRosterRows(
  rows: Sheet['rows'],
  table: TableShape,
  mapping: readonly ColumnMapping[],
  choices: RosterChoices,
): ParsedRow[] {
  const data = rows.slice(table.firstDataRow, table.lastDataRow + 1);
  const cellsOf = (column: number) => data.map((row) => row[column] ?? null);
  const used = mapping.filter(({ field }) => field !== 'notUsed').toSorted((a, b) => a.column - b.column);
  const ranks = ranksOf(used, table);
  const columns = used.map(({ column, field }): Column => {
    const separator =
      repeatableFields.has(field) && !isWishField(field) && field !== 'fact' ? voteSeparator(cellsOf(column)) : null;
    const header = table.headers[column] ?? '';
    // Under a heading such as "Languages" the cells hold the answers; under any other the heading may be one.
    const namesAnswer = field === 'fact' || !headingFields(header).some((guess) => guess.whole);
    return { at: column, header: namesAnswer ? header : '', field, separator, rank: ranks.get(column) ?? 1 };
  });
  const order = dateOrderOf(columns.filter(({ field }) => dayFields.has(field)).flatMap(({ at }) => cellsOf(at)));
  const grades = columns.filter(({ field }) => field === 'grade').flatMap(({ at }) => cellsOf(at));
  const sense: ColumnSense = {
    dateOrder: choices.dateOrder ?? settledDateOrder(order),
    gradeScale: gradeScaleOf(grades),
  };
  return data.flatMap((cells, index) =>
    isEmptyRow(cells)
      ? []
      : [
          parseRow(cells, table.firstDataRow + index + 1, columns, sense, {
            mayLackName: choices.mayLackName === true,
          }),
        ],
  );
}

/** Each column of wishes with its place among those of its side. */
function ranksOf(used: readonly ColumnMapping[], table: TableShape): ReadonlyMap<number, number> {
  const bySide = Map.groupBy(
    used.filter(({ field }) => isWishField(field)),
    ({ field }) => field,
  );
  return new Map(
    [...bySide.values()].flatMap((columns) => {
      const ranks = wishRanks(columns.map(({ column }) => table.headers[column] ?? ''));
      return columns.map(({ column }, at) => [column, ranks[at] ?? at + 1] as const);
    }),
  );
}

function parseRow(
  cells: readonly Cell[],
  row: number,
  columns: readonly Column[],
  sense: ColumnSense,
  naming: { readonly mayLackName: boolean },
): ParsedRow {
  const said: Partial<SaidValues> = {};
  const lists = new Map<RosterField, RankedAnswer[]>();
  const wishes: SaidWish[] = [];
  const facts: KeptFact[] = [];
  const problems: RowProblem[] = [];
  const note = (problem: CellProblem, column: Column | null, blocks: boolean) =>
    problems.push({ ...problem, row, column: column?.at ?? null, field: column?.field ?? null, blocks });
  for (const column of columns) {
    const cell = cells[column.at] ?? null;
    if (isBlankCell(cell)) continue;
    const problem = showsError(cell)
      ? ({ code: 'CELL_ERROR', value: cellText(cell) } as const)
      : isWishField(column.field)
        ? addWishes(wishes, column, column.field, cell)
        : column.field === 'fact'
          ? addFact(facts, column, cell)
          : repeatableFields.has(column.field)
            ? addAnswers(lists, column, cell)
            : take(said, column.field as SingleField, cell, sense);
    if (problem) note(problem, column, false);
  }
  const { person, warnings } = rosterRow(
    { ...said, facts },
    lists,
    wishes,
    new Set(columns.map(({ field }) => field)),
    naming,
  );
  for (const warning of warnings) note(warning, null, false);
  if (person === null) note({ code: 'NO_NAME', value: '' }, null, true);
  return { row, person, problems };
}

/** Reads one cell into its field. The first column that says something wins over later ones of the same field. */
function take<Field extends SingleField>(
  said: { -readonly [Each in SingleField]?: SaidValues[Each] },
  field: Field,
  cell: Cell,
  sense: ColumnSense,
): CellProblem | null {
  if (said[field] !== undefined) return null;
  const reading: CellReading<SaidValues[Field]> = saidReaders[field](cell, sense);
  if (!reading.ok) return reading.problem;
  said[field] = reading.value;
  return null;
}

function addAnswers(lists: Map<RosterField, RankedAnswer[]>, column: Column, cell: Cell): CellProblem | null {
  const reading = parseListColumn(column.header, cell, column.separator);
  if (!reading.ok) return reading.problem;
  lists.set(column.field, [...(lists.get(column.field) ?? []), ...reading.value]);
  return null;
}

function addFact(facts: KeptFact[], column: Column, cell: Cell): CellProblem | null {
  const reading = parseFact(column.header, column.at, cell);
  if (!reading.ok) return reading.problem;
  facts.push(reading.value);
  return null;
}

function addWishes(wishes: SaidWish[], column: Column, field: WishField, cell: Cell): CellProblem | null {
  const reading = parseWishes(column.header, cell, column.rank);
  if (!reading.ok) return reading.problem;
  for (const { said, rank } of reading.value)
    wishes.push({ field, said, rank, column: said === cellText(cell) ? column.at : null });
  return null;
}
