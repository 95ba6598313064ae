import { cellText } from './cell-text.ts';
import type { Cell } from './sheet.ts';

/**
 * True for a row in which nothing was written. A row of dashes or of "N/A" is one that somebody began: it counts as a row,
 * so that no row of a file is passed over without a word.
 */
export function isEmptyRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cellText(cell) === '');
}
