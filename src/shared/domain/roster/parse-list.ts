import { foldText } from '../fold-text.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';
import type { Separator } from './vote-separator.ts';

/**
 * Several answers in one cell, in the order given, each once (case and accents do not make two). At most 60 of at most
 * 120 characters. Without a separator the cell is one answer.
 */
export function parseList(cell: Cell, separator: Separator | null): CellReading<readonly string[]> {
  const text = cellText(cell);
  const parts = separator === null ? [text] : text.split(separator);
  const answers = new Map<string, string>();
  for (const part of parts) {
    const answer = part.replace(/\s+/gu, ' ').trim();
    if (answer !== '' && !answers.has(foldText(answer))) answers.set(foldText(answer), answer);
  }
  const list = [...answers.values()];
  if (list.some((answer) => answer.length > 120)) return unread('TEXT_TOO_LONG', text);
  return list.length <= 60 ? read(list) : unread('TOO_MANY_VALUES', text);
}
