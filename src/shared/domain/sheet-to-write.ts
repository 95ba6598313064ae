import type { Cell } from './roster/sheet.ts';

/** What may stand in the cells of a column; a spreadsheet program offers it and refuses anything else. */
export type ExpectedAnswer =
  | { readonly kind: 'anything' }
  /** Text even where it looks like a number, so that it keeps its zeros. */
  | { readonly kind: 'text' }
  | { readonly kind: 'day' }
  | { readonly kind: 'whole number'; readonly from: number; readonly to: number }
  /** Where several answers may stand in one cell they are offered, and others are not refused. */
  | { readonly kind: 'one of' | 'some of'; readonly answers: readonly string[] };

export interface ColumnToWrite {
  readonly heading: string;
  /** What to write in it, shown at the heading; null where that goes without saying. */
  readonly note: string | null;
  readonly expected: ExpectedAnswer;
  /** In characters. */
  readonly width: number;
  /** Breaks long text into lines within the column, and each cell of the sheet begins at its top. */
  readonly wraps?: boolean;
}

/** A sheet with one heading per column, as a spreadsheet is to be written. */
export interface SheetToWrite {
  readonly name: string;
  readonly columns: readonly ColumnToWrite[];
  readonly rows: readonly (readonly Cell[])[];
  /** How many rows below those are made ready to be filled in. */
  readonly emptyRows: number;
  /** Sentences on a sheet of their own behind it; none for no such sheet. */
  readonly guide: readonly string[];
  /** What that sheet is called, where it is not about filling in. */
  readonly guideName?: string;
}
