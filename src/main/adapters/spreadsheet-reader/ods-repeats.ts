import { SheetProblem } from './sheet-problem.ts';

/** How many times a cell, a row or a space stands there: 1 without the attribute; throws MALFORMED for no whole number from 1. */
export function countOfRepeats(attribute: string | undefined): number {
  if (attribute === undefined) return 1;
  const count = /^\d{1,10}$/.test(attribute) ? Number(attribute) : 0;
  if (count < 1) throw new SheetProblem('MALFORMED');
  return count;
}
