import { namesPeople, type RosterField } from './roster-field.ts';

/** What tells of a sheet whether it lists people, and how much it says of them. */
export interface SheetAtAGlance {
  readonly name: string;
  readonly hidden: boolean;
  /** Rows below the headings. */
  readonly rowCount: number;
  readonly columns: readonly { readonly field: RosterField }[];
}

/** The different things the columns of a sheet are taken to mean. */
const fieldsNamed = ({ columns }: SheetAtAGlance) =>
  new Set(columns.map(({ field }) => field).filter((field) => field !== 'notUsed'));

/** Whether a sheet can be a list of people: it is in sight, has rows, and some column holds names. */
const looksLikePeople = (sheet: SheetAtAGlance) =>
  !sheet.hidden && sheet.rowCount > 0 && namesPeople(fieldsNamed(sheet));

/** A sheet with names comes before any without; one with rows before an empty one; one in sight before a hidden one. */
const rank = (sheet: SheetAtAGlance) =>
  (sheet.hidden ? 0 : 4) + (sheet.rowCount > 0 ? 2 : 0) + (looksLikePeople(sheet) ? 1 : 0);

/** The place of the sheet a file opens with: of those in sight the one that says most about people, else the first. */
export function startingSheet(sheets: readonly SheetAtAGlance[]): number {
  const [best] = sheets
    .map((sheet, index) => ({ index, rank: rank(sheet), fields: fieldsNamed(sheet).size }))
    .toSorted((a, b) => b.rank - a.rank || b.fields - a.fields || a.index - b.index);
  return best?.index ?? 0;
}

/** The other sheets of the file that look like lists of people, by name. */
export function otherSheetsOfPeople(sheets: readonly SheetAtAGlance[], open: number): readonly string[] {
  return sheets.filter((sheet, index) => index !== open && looksLikePeople(sheet)).map(({ name }) => name);
}
