import { cellText } from '../../../shared/domain/roster/cell-text.ts';
import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { formatDay } from '../../lib/format.ts';

/** A cell as it is shown: a day as days are said everywhere, anything else as it stands. Words in the file stay those words. */
export function cellWords(cell: Cell | undefined): string {
  if (typeof cell !== 'object' || cell === null || !('date' in cell)) return cellText(cell);
  const [day = '', time] = cell.date.split('T');
  return time === undefined ? formatDay(day) : `${formatDay(day)}, ${time.replace(/(?<=^\d\d:\d\d):00$/u, '')}`;
}
