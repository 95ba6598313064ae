import type { ImportField, ImportKind } from './import-kind.ts';
import { missingColumn } from './missing-column.ts';

/** What tells of a sheet whether it can be imported, and how much it says. */
export interface SheetAtAGlance {
  readonly name: string;
  readonly kind: ImportKind;
  readonly hidden: boolean;
  /** Rows below the headings. */
  readonly rowCount: number;
  readonly columns: readonly { readonly field: ImportField }[];
}

/** The different things the columns of a sheet are taken to mean. */
const fieldsNamed = ({ columns }: SheetAtAGlance) =>
  new Set(columns.map(({ field }) => field).filter((field) => field !== 'notUsed'));

/** Whether a sheet can be imported as it stands: it is in sight, has rows, and its columns say what they have to. */
const isUsable = (sheet: SheetAtAGlance) =>
  !sheet.hidden && sheet.rowCount > 0 && missingColumn(sheet.kind, fieldsNamed(sheet)) === null;

/** A sheet that can be imported comes before any that cannot; one with rows before an empty one; one in sight before a hidden one. */
const rank = (sheet: SheetAtAGlance) =>
  (sheet.hidden ? 0 : 4) + (sheet.rowCount > 0 ? 2 : 0) + (isUsable(sheet) ? 1 : 0);

/** The place of the sheet a file opens with: of those in sight the one that says most, else the first. */
export function startingSheet(sheets: readonly SheetAtAGlance[]): number {
  const [best] = sheets
    .map((sheet, index) => ({ index, rank: rank(sheet), fields: fieldsNamed(sheet).size }))
    .toSorted((a, b) => b.rank - a.rank || b.fields - a.fields || a.index - b.index);
  return best?.index ?? 0;
}

/** The sheets of the file that can be imported besides those at the places given, with their own places. */
export function otherUsableSheets(
  sheets: readonly SheetAtAGlance[],
  but: readonly number[],
): readonly { readonly index: number; readonly name: string }[] {
  return sheets.flatMap((sheet, index) =>
    but.includes(index) || !isUsable(sheet) ? [] : [{ index, name: sheet.name }],
  );
}
