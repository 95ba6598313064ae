import { cellText } from './cell-text.ts';
import { headingFields } from './heading-fields.ts';
import type { Cell, Sheet } from './sheet.ts';

/** Titles and notes above a table are short; a heading further down than this is picked by hand. */
const rowsLookedAt = 40;

/**
 * The row (0-based) that most looks like headings: known words first, then plain text; numbers, days and addresses
 * speak against it. The first of several that look alike, so that a row of data never wins over the heading above it.
 */
export function findHeaderRow(rows: Sheet['rows']): number {
  const looks = rows.slice(0, rowsLookedAt).map(likeness);
  const best = Math.max(0, ...looks);
  if (best === 0)
    return Math.max(
      0,
      rows.findIndex((row) => row.some((cell) => cellText(cell) !== '')),
    );
  return looks.findIndex((look) => look >= best * 0.7);
}

function likeness(row: readonly Cell[]): number {
  const seen = new Set<string>();
  let sum = 0;
  let nextChoice = 1;
  for (const cell of row) {
    const text = cellText(cell);
    if (text === '') continue;
    // Columns of choices are headed 1, 2, 3: such numbers say nothing either way.
    if (text === String(nextChoice)) {
      nextChoice += 1;
      continue;
    }
    const [guess] = typeof cell === 'string' && !text.includes('@') ? headingFields(text) : [];
    if (seen.has(text)) continue;
    if (typeof cell !== 'string' || isFigureOrAddress(text)) sum -= 2;
    else if (guess === undefined) sum += 1;
    else sum += guess.whole ? 4 : 3;
    seen.add(text);
  }
  return sum;
}

/** Two patterns for an address, because one that looks for the sign between two words takes its time with a page of signs. */
const isFigureOrAddress = (text: string) => /^[\d\s.,:/-]+$/u.test(text) || (!/\s/u.test(text) && /^.+@./u.test(text));
