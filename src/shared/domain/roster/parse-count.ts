import { foldText } from '../fold-text.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

const words = new Map(
  Object.entries({
    none: 0,
    zero: 0,
    no: 0,
    keine: 0,
    kein: 0,
    aucun: 0,
    ninguno: 0,
    ninguna: 0,
    one: 1,
    yes: 1,
    ein: 1,
    eine: 1,
    einen: 1,
    eins: 1,
    un: 1,
    une: 1,
    uno: 1,
    una: 1,
    two: 2,
    zwei: 2,
    deux: 2,
    dos: 2,
    three: 3,
    drei: 3,
    trois: 3,
    tres: 3,
    four: 4,
    vier: 4,
    quatre: 4,
    cuatro: 4,
    five: 5,
    funf: 5,
    cinq: 5,
    cinco: 5,
  }),
);

/**
 * How many people, 0 to 99: a number, a number in words, or one number inside a phrase ("up to 2", "max. 3 mentees").
 * Of a range ("2-3", "1 or 2") the upper end counts, because the column asks for the most somebody takes. "5+" is 5.
 * Anything with three numbers, a fraction or none at all is a problem.
 */
export function parseCount(cell: Cell): CellReading<number> {
  const text = cellText(cell);
  const folded = foldText(text);
  const digits = folded.match(/\d+(?:[.,]\d+)?/gu) ?? [];
  const said = digits.length > 0 ? digits.map((part) => Number(part.replace(',', '.'))) : wordsIn(folded);
  const most = Math.max(...said);
  if (
    typeof cell === 'object' ||
    /^-\s?\d/u.test(folded) ||
    said.length < 1 ||
    said.length > 2 ||
    !Number.isInteger(most)
  )
    return unread('COUNT_UNREADABLE', text);
  return most <= 99 ? read(most) : unread('COUNT_TOO_LARGE', text);
}

/** Said of somebody who takes nobody for the time being: "none this year", "keine mehr", "aucun pour le moment". */
const nobodyNow =
  /\b(none|zero|nobody|niemand\w*|personne)\b|\b(no|keinen?|kein|aucune?|ningun[oa]?)\s+(more|mentees?|people|this|at|for|mehr|dieses|diesmal|im|zurzeit|derzeit|momentan|personas?|este|esta|por|cette|pour)\b/u;

/** "No" by itself is nobody, and so is "none this year"; in "no limit" or "keine Obergrenze" it says nothing about a number. */
function wordsIn(folded: string): number[] {
  const said = folded.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const numbers = said.flatMap((word) => words.get(word) ?? []);
  const some = numbers.filter((number) => number > 0);
  const isNobody = (said.length === 1 && numbers.length === 1) || nobodyNow.test(folded);
  return some.length === 0 && isNobody ? [0] : some;
}
