import { cellText } from './cell-text.ts';
import type { Cell } from './sheet.ts';

/** Whether a spreadsheet shows one of its errors in a cell; saved as comma-separated text, only the text of it is left. */
export function showsError(cell: Cell): boolean {
  if (typeof cell === 'object') return cell !== null && 'error' in cell;
  return (
    typeof cell === 'string' && /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!)$/u.test(cellText(cell))
  );
}
