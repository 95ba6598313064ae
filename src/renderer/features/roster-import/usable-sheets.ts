import type { RosterSheet } from '../../../shared/ipc/routes/roster.ts';
import { missingMeaning, suggestedMapping } from './suggested-mapping.ts';

/** How many different things the headings of a sheet are known to mean. */
const fieldsNamed = (sheet: RosterSheet) => new Set(suggestedMapping(sheet.columns).values()).size;

/** Whether a sheet can be imported as it stands: it is in sight, has rows, and its columns say what they have to. */
const looksUsable = (sheet: RosterSheet) =>
  !sheet.hidden && sheet.rowCount > 0 && missingMeaning(sheet.kind, suggestedMapping(sheet.columns)) === null;

/** A sheet that can be imported comes before any that cannot; one with rows before an empty one; one in sight before a hidden one. */
const rank = (sheet: RosterSheet) =>
  (sheet.hidden ? 0 : 4) + (sheet.rowCount > 0 ? 2 : 0) + (looksUsable(sheet) ? 1 : 0);

/** The place of the sheet a file opens with: of those in sight the one that says most, else the first. */
export function startingSheet(sheets: readonly RosterSheet[]): number {
  const [best] = sheets
    .map((sheet, index) => ({ index, rank: rank(sheet), fields: fieldsNamed(sheet) }))
    .toSorted((a, b) => b.rank - a.rank || b.fields - a.fields || a.index - b.index);
  return best?.index ?? 0;
}

/** The other sheets of the file that can be imported too, by name. */
export function otherUsableSheets(sheets: readonly RosterSheet[], open: number): readonly string[] {
  return sheets.filter((sheet, index) => index !== open && looksUsable(sheet)).map(({ name }) => name);
}
