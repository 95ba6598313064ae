import { foldText } from '../fold-text.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

const yes = new Set(
  'yes y yep yeah true t 1 x ✓ ✔ ☑ ja j wahr oui o vrai si s verdadero sim da tak agree agreed accept accepted on'.split(
    ' ',
  ),
);
const no = new Set('no n nope false f 0 ✗ ✘ ☐ nein falsch non faux falso nao nie disagree declined off nee'.split(' '));

/**
 * Yes or no in many spellings (English, German, French, Spanish and a few more; 1/0, true/false, a tick). A longer
 * answer counts by its first word: "Yes, happy to", "No, not this time".
 */
export function parseYesNo(cell: Cell): CellReading<boolean> {
  const text = cellText(cell);
  if (typeof cell === 'boolean') return read(cell);
  const folded = foldText(text);
  const first = /^[\p{L}\p{N}]+/u.exec(folded)?.[0] ?? folded;
  // Single letters and digits stand for an answer only when nothing follows: "1-2" and "N. Smith" are no answers.
  const word = first.length > 1 ? first : folded.replace(/[.,;]$/u, '');
  if (yes.has(word)) return read(true);
  if (no.has(word)) return read(false);
  return unread('YES_NO_UNREADABLE', text);
}
