import { cellText, isBlankCell } from './cell-text.ts';
import type { ColumnGuess } from './guess-column.ts';
import { headerKey } from './header-key.ts';
import { nameKey } from './name-key.ts';
import { parsePlace } from './parse-place.ts';
import { isWishField, type RosterField, repeatableFields } from './roster-field.ts';
import type { Cell } from './sheet.ts';
import type { SystemColumns } from './system-columns.ts';

const headings = new Set(
  `rank | ranking | place | priority | choice | choice no | order of preference | preference | rang | rangfolge | prioritat |
   platz | reihenfolge | priorite | choix | prioridad | orden | eleccion`
    .split('|')
    .map((heading) => heading.trim()),
);
const namesSomebody: ReadonlySet<RosterField> = new Set(['externalId', 'email', 'fullName']);

/**
 * A list that takes several rows a person, one answer in each: a column headed "Rank" that gives the same person different
 * places says where the answer of its row stands. Where no other column is known to hold the answers, they stand before it.
 */
export function answerPlaceColumn(
  chosen: ReadonlyMap<number, ColumnGuess>,
  headers: readonly string[],
  cells: readonly (readonly Cell[])[],
  system: SystemColumns,
): Map<number, ColumnGuess> {
  const settled = new Map(chosen);
  const who = [...chosen.values()].find(({ field }) => namesSomebody.has(field))?.column;
  const place = headers.findIndex((header, column) => {
    const guess = chosen.get(column);
    return headings.has(headerKey(header)) && (guess === undefined || guess.weight < 100);
  });
  if (who === undefined || place < 0 || !givesPlaces(cells[who] ?? [], cells[place] ?? [])) return settled;
  const hasAnswers = [...chosen.values()].some(({ field }) => repeatableFields.has(field) || isWishField(field));
  const before = place - 1;
  if (!hasAnswers && (before < 0 || settled.has(before) || system.unusable.has(before))) return settled;
  settled.set(place, { column: place, field: 'answerPlace', weight: 60 });
  if (!hasAnswers) settled.set(before, { column: before, field: 'skillsWanted', weight: 20 });
  return settled;
}

/** Every row has a place, somebody stands there more than once, and nobody has the same place twice. */
function givesPlaces(who: readonly Cell[], places: readonly Cell[]): boolean {
  const seen = new Map<string, Set<number>>();
  for (const [row, cell] of places.entries()) {
    if (isBlankCell(cell) && isBlankCell(who[row] ?? null)) continue;
    const place = parsePlace(cell);
    if (!place.ok) return false;
    const person = nameKey(cellText(who[row]));
    const taken = seen.get(person) ?? new Set();
    if (taken.has(place.value)) return false;
    seen.set(person, taken.add(place.value));
  }
  return [...seen.values()].some((taken) => taken.size > 1);
}
