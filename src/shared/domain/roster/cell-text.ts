import type { Cell } from './sheet.ts';

/** A cell as the text a person would see: trimmed, breaking and unusual spaces kept as plain ones, '' for nothing. */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return plainSpaces(cell).trim();
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  if ('date' in cell) return cell.date;
  if ('time' in cell) return cell.time;
  if ('seconds' in cell) return String(cell.seconds);
  return cell.error;
}

const plainSpaces = (text: string) =>
  text
    // Half a letter is kept nowhere, so it would be another text whenever the file came again.
    .toWellFormed()
    .replaceAll('\uFEFF', '')
    .replace(/[\u200B\uFFFE\uFFFF]/gu, '')
    .replace(/[^\S\n]/gu, ' ')
    // What nobody sees and what turns the line around: a name made of these would be no name.
    .replace(/[^\P{Cc}\n]|[\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '');

const sayNothing = new Set(['', '-', '–', '—', 'n/a', 'n.a.', 'k.a.', 'n/d', '.', '?']);

/** True when the cell says nothing: empty, only spaces, or one of the usual marks for "not applicable". */
export function isBlankCell(cell: Cell | undefined): boolean {
  return sayNothing.has(cellText(cell).toLowerCase());
}
