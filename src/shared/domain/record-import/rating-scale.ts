import { foldText } from '../fold-text.ts';
import { cellText } from '../roster/cell-text.ts';
import type { Cell } from '../roster/sheet.ts';

/** How far the numbers of a column count: to 4, as here, or to something else. */
export type RatingScale = 'one to four' | 'another';

/** "(1-5)", "from 1 to 10". */
const range = /\b(\d{1,3}) ?(?:-|–|—|\.{2,}|…|to|bis|a|hasta|through) ?(\d{1,3})\b/u;
/** "out of 5", "3/10". */
const outOf = /(?:\b(?:out of|of|von|sur|de) ?|\/ ?)(\d{1,3})\b/u;
/** "1 = hardly, 5 = very much". */
const explained = /\b(\d{1,3}) ?[=:]/gu;
/** A number that stands by itself or before words. */
const number = /^(\d{1,3}(?:[.,]\d+)?)(?:$|\.?\s*[^\d\s.,])/u;

/**
 * The scale of a column of answers. What its heading says of it stands; else one value that no answer from 1 to 4 can be
 * tells that the others are not of such a scale either: beside a 5, a 4 is not the best there is.
 */
export function ratingScaleOf(heading: string, cells: readonly Cell[]): RatingScale {
  return saidBy(foldText(heading)) ?? (cells.some(isOfAnother) ? 'another' : 'one to four');
}

function saidBy(heading: string): RatingScale | null {
  const [, from, to] = range.exec(heading) ?? [];
  const ends =
    from === undefined ? [...heading.matchAll(explained)].map((found) => Number(found[1])) : [from, to].map(Number);
  if (ends.length > 1) return Math.min(...ends) === 1 && Math.max(...ends) === 4 ? 'one to four' : 'another';
  const most = outOf.exec(heading)?.[1];
  if (most === undefined) return null;
  return most === '4' ? 'one to four' : 'another';
}

function isOfAnother(cell: Cell): boolean {
  const text = foldText(cellText(cell));
  const said = number.exec(text)?.[1];
  if (said === undefined) return false;
  const most = statedMost(text);
  const value = Number(said.replace(',', '.'));
  return most === null ? value > 4 || value < 1 : most !== 4;
}

/** What a single answer says it counts to: 5 for "3 of 5", null for "3". */
export function statedMost(folded: string): number | null {
  const most = /^\d+\s*(?:out of|of|von|sur|\/)\s*(\d+)/u.exec(folded)?.[1];
  return most === undefined ? null : Number(most);
}
