import { cellText } from './cell-text.ts';
import type { Sheet } from './sheet.ts';

/** What a coordinator wants read instead of what stands in a file: in one cell, or wherever a column says the same. */
export interface CellCorrection {
  /** Counted from 0. */
  readonly column: number;
  readonly in: { readonly row: number } | { readonly value: string };
  readonly to: string;
}

/**
 * The rows as they are read with the corrections; the file itself stays as it is. Rows are counted from 1 as the spreadsheet
 * counts them, values are compared as a line of text, and a correction of one cell comes before one of a value.
 */
export function correctCells(
  rows: Sheet['rows'],
  firstDataRow: number,
  corrections: readonly CellCorrection[],
): Sheet['rows'] {
  if (corrections.length === 0) return rows;
  const toByCell = new Map<string, string>();
  for (const { column, in: place, to } of corrections) {
    toByCell.set('row' in place ? `row ${place.row} ${column}` : `value ${asLine(place.value)} ${column}`, to);
  }
  const columns = [...new Set(corrections.map(({ column }) => column))];
  return rows.map((cells, index) => {
    if (index < firstDataRow) return cells;
    const corrected = [...cells];
    for (const column of columns) {
      const to =
        toByCell.get(`row ${index + 1} ${column}`) ??
        toByCell.get(`value ${asLine(cellText(cells[column]))} ${column}`);
      if (to === undefined) continue;
      while (corrected.length < column) corrected.push(null);
      corrected[column] = to === '' ? null : to;
    }
    return corrected;
  });
}

/** A problem tells a value with its line breaks and doubled spaces as one space, which is how it is shown as well. */
const asLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
