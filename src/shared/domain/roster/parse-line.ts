import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

/** One line of text of at most `most` characters; line breaks and doubled spaces become one space. */
export function parseLine(cell: Cell, most = 200): CellReading<string> {
  const text = cellText(cell).replace(/\s+/gu, ' ');
  return text.length <= most ? read(text) : unread('TEXT_TOO_LONG', text);
}
