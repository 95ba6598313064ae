import { foldText } from '../fold-text.ts';
import { mostWishes } from '../wish.ts';
import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import { headingFields } from './heading-fields.ts';
import { headingRank } from './heading-rank.ts';
import { parseListColumn } from './parse-list-column.ts';
import { isWishField, type WishField } from './roster-field.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

/** Somebody a row names as wished for, as it is written. */
export interface SaidWish {
  readonly field: WishField;
  readonly said: string;
  readonly rank: number;
  /** Where it is the whole of a cell, so that the cell can be read otherwise; else null. */
  readonly column: number | null;
}

/** Whom one cell names, in the places they have among all wishes of the row. */
export type WishesInCell = readonly Pick<SaidWish, 'said' | 'rank'>[];

/** The place of each wish column: by its heading where every heading names another one, else as the columns stand. */
export function wishRanks(headers: readonly string[]): readonly number[] {
  const named = headers.map(headingRank).filter((rank) => rank !== null);
  return named.length === headers.length && new Set(named).size === named.length
    ? named
    : headers.map((_, at) => at + 1);
}

/**
 * A cell of a wish column. It holds one person or several, divided by semicolons, bars or line breaks, the dearest first;
 * where the heading itself is a person, the cell holds the place. A comma may stand inside a name: it is left alone.
 */
export function parseWishes(header: string, cell: Cell, rank: number): CellReading<WishesInCell> {
  const text = cellText(cell);
  if (isPerson(header) && /^[1-9]\d?$/u.test(text)) {
    const reading = parseListColumn(header, cell, null);
    return reading.ok ? read(reading.value.map((ranked) => ({ said: ranked.answer, rank: ranked.rank }))) : reading;
  }
  const parts = text
    .split(/\|+|[;\n]/u)
    .map((part) =>
      part
        .replace(/^\s*(?:\d{1,2}[.):]|[•*-])\s+/u, '')
        .replace(/\s+/gu, ' ')
        .trim(),
    )
    .filter((part) => part !== '' && !saysNobody(part));
  if (parts.length > mostWishes) return unread('TOO_MANY_VALUES', text);
  if (parts.some((part) => part.length > 250)) return unread('TEXT_TOO_LONG', text);
  return read(parts.map((said, at) => ({ said, rank: rank + at })));
}

/** A heading that speaks of wishes or of a place is no name. */
const isPerson = (header: string) =>
  header !== '' && headingRank(header) === null && !headingFields(header).some(({ field }) => isWishField(field));

const nobody = new Set(
  `no|none|nobody|no one|anyone|anybody|any|whoever|no preference|no preferences|no wish|no wishes|no choice|not sure|unsure|
   i don t mind|don t mind|tbd|egal|keine|keiner|niemand|kein wunsch|keine praferenz|keine angabe|aucun|aucune|aucune preference|
   personne|n importe qui|sans preference|ninguno|ninguna|nadie|sin preferencia|cualquiera`
    .split('|')
    .map((words) => words.trim()),
);

const saysNobody = (said: string) =>
  nobody.has(
    foldText(said)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
