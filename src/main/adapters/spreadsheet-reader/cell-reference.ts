import { SheetProblem } from './sheet-problem.ts';

const mostColumns = 16_384;
const mostRows = 1_048_576;

/** Column and row (both from 1) of a reference such as 'AB12'; throws MALFORMED for anything else. */
export function parseCellReference(reference: string): { column: number; row: number } {
  let column = 0;
  let at = 0;
  for (; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  if (column < 1 || column > mostColumns) throw new SheetProblem('MALFORMED');
  return { column, row: rowNumberFrom(reference, at) };
}

/** A row number from 1 to 1,048,576 written in digits; throws MALFORMED for anything else. */
export function parseRowNumber(digits: string): number {
  return rowNumberFrom(digits, 0);
}

/** Digit by digit: a million cells each take this way, and a pattern over a cut-off text took twice as long. */
function rowNumberFrom(text: string, start: number): number {
  let row = 0;
  for (let at = start; at < text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9 || at >= start + 7) throw new SheetProblem('MALFORMED');
    row = row * 10 + digit;
  }
  if (row < 1 || row > mostRows) throw new SheetProblem('MALFORMED');
  return row;
}
