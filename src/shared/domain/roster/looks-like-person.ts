import { cellText } from './cell-text.ts';
import { parseEmail } from './parse-email.ts';
import type { Cell } from './sheet.ts';
import { splitNames } from './split-names.ts';

/**
 * Whether a cell may name somebody, or several people: two to five words of which two begin with a capital ("Jan van der
 * Meer", "Dr. Rueda"), a name in letters that have no capitals, an address, or a staff number of three digits and more.
 */
export function looksLikePerson(cell: Cell): boolean {
  const parts = cellText(cell)
    .split(/[;|\n]/u)
    .map((part) => part.trim());
  return parts.some((part) => isOne(part) || splitNames(part).some(isOne));
}

function isOne(text: string): boolean {
  if (parseEmail(text).ok || /^\d{3,12}$/u.test(text)) return true;
  if (/\d/u.test(text)) return false;
  if (/^\p{Lo}[\p{Lo}\s·]+$/u.test(text)) return true;
  const words = text.split(/[\s,]+/u);
  const capitals = words.filter((word) => /^\p{Lu}[\p{L}'’.-]*$/u.test(word));
  return words.length <= 5 && capitals.length >= 2;
}
