import { cellText, isBlankCell } from './cell-text.ts';
import type { Cell } from './sheet.ts';

/** What one column may mean, and how strongly that is believed. */
export interface Guess<Field> {
  readonly column: number;
  readonly field: Field;
  /** 100 and more: a known heading. Below: a phrase in a heading, or the values alone. */
  readonly weight: number;
}

export interface SuggestedColumn<Field> {
  readonly column: number;
  readonly header: string;
  readonly field: Field | 'notUsed';
  readonly confidence: 'remembered' | 'sure' | 'likely' | 'none';
  /** Up to three different values that stand in the column, long texts cut. */
  readonly samples: readonly Cell[];
}

/** A mapping remembered for the same headings wins whole: columns it does not name stay unused. Without one, `choose` says. */
export function suggestColumns<Field>(
  headers: readonly string[],
  sampleRows: readonly (readonly Cell[])[],
  memory: readonly { readonly column: number; readonly field: Field }[],
  choose: (cells: readonly (readonly Cell[])[]) => ReadonlyMap<number, Guess<Field>>,
): SuggestedColumn<Field>[] {
  const cells = headers.map((_, column) => sampleRows.map((row) => row[column] ?? null));
  const remembered = new Map(memory.map(({ column, field }) => [column, field]));
  const chosen: ReadonlyMap<number, Guess<Field>> = remembered.size > 0 ? new Map() : choose(cells);
  return headers.map((header, column) => {
    const guess = chosen.get(column);
    const samples = samplesOf(cells[column] ?? []);
    if (remembered.size > 0)
      return { column, header, field: remembered.get(column) ?? 'notUsed', confidence: 'remembered', samples };
    return { column, header, field: guess?.field ?? 'notUsed', confidence: confidenceOf(guess), samples };
  });
}

/** The strongest guess takes its field first; of equal ones the column further left. Repeatable fields go to several columns. */
export function assignColumns<Field>(
  guesses: readonly Guess<Field>[],
  repeatable: ReadonlySet<Field>,
): Map<number, Guess<Field>> {
  const byColumn = new Map<number, Guess<Field>>();
  const taken = new Set<Field>();
  for (const guess of guesses.toSorted((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (byColumn.has(guess.column) || (taken.has(guess.field) && !repeatable.has(guess.field))) continue;
    byColumn.set(guess.column, guess);
    taken.add(guess.field);
  }
  return byColumn;
}

function confidenceOf(guess: Guess<unknown> | undefined): 'sure' | 'likely' | 'none' {
  if (guess === undefined) return 'none';
  return guess.weight >= 100 ? 'sure' : 'likely';
}

function samplesOf(cells: readonly Cell[]): Cell[] {
  const different = new Map<string, Cell>();
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    const text = cellText(cell).slice(0, 80);
    if (!different.has(text)) different.set(text, typeof cell === 'string' ? text : cell);
    if (different.size === 3) break;
  }
  return [...different.values()];
}
