import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

/** The place of an answer among those of the same person, 1 (the first choice) to 99: "1", "2nd", "3.", "#4". */
export function parsePlace(cell: Cell): CellReading<number> {
  const text = cellText(cell);
  const [, digits] = /^#?([1-9]\d?)(?:\.|st|nd|rd|th|e|º|ª)?$/iu.exec(text) ?? [];
  return digits === undefined || typeof cell === 'object' ? unread('COUNT_UNREADABLE', text) : read(Number(digits));
}
