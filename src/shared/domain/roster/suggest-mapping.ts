import { cellText, isBlankCell } from './cell-text.ts';
import { type ColumnGuess, guessColumn } from './guess-column.ts';
import { nameColumns } from './name-columns.ts';
import { type ColumnMapping, type RosterField, repeatableFields } from './roster-field.ts';
import type { Cell } from './sheet.ts';
import { systemColumns } from './system-columns.ts';

export interface SuggestedColumn {
  readonly column: number;
  readonly header: string;
  readonly field: RosterField;
  readonly confidence: 'remembered' | 'sure' | 'likely' | 'none';
  /** Up to three values that stand in the column, as text. */
  readonly samples: readonly string[];
}

/**
 * What each column probably means, by its heading and a few values. A mapping remembered for the same headings wins
 * whole: columns it does not name stay unused. No field is given twice, except those several columns may fill.
 */
export function suggestMapping(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  memory: readonly ColumnMapping[] = [],
): SuggestedColumn[] {
  const cells = headers.map((_, column) => sampleRows.map((row) => row[column] ?? null));
  const remembered = new Map(memory.map(({ column, field }) => [column, field]));
  const chosen = remembered.size > 0 ? new Map<number, ColumnGuess>() : choose(headers, cells);
  return headers.map((header, column) => {
    const guess = chosen.get(column);
    const samples = sampleTexts(cells[column] ?? []);
    if (remembered.size > 0)
      return { column, header, field: remembered.get(column) ?? 'notUsed', confidence: 'remembered', samples };
    return { column, header, field: guess?.field ?? 'notUsed', confidence: confidenceOf(guess), samples };
  });
}

function confidenceOf(guess: ColumnGuess | undefined): SuggestedColumn['confidence'] {
  if (guess === undefined) return 'none';
  return guess.weight >= 100 ? 'sure' : 'likely';
}

/** The strongest guess takes its field first; of equal ones the column further left. */
function choose(headers: readonly string[], cells: readonly (readonly Cell[])[]): Map<number, ColumnGuess> {
  const system = systemColumns(headers);
  const guesses = headers
    .flatMap((header, column) => guessColumn(column, header, cells[column] ?? [], system))
    .sort((a, b) => b.weight - a.weight || a.column - b.column);
  const byColumn = new Map<number, ColumnGuess>();
  const taken = new Set<RosterField>();
  for (const guess of guesses) {
    if (byColumn.has(guess.column) || (taken.has(guess.field) && !repeatableFields.has(guess.field))) continue;
    byColumn.set(guess.column, guess);
    taken.add(guess.field);
  }
  return nameColumns(byColumn, headers, system);
}

function sampleTexts(cells: readonly Cell[]): string[] {
  const texts = cells.filter((cell) => !isBlankCell(cell)).map((cell) => cellText(cell).slice(0, 80));
  return [...new Set(texts)].slice(0, 3);
}
