/** A spreadsheet after reading: rows of typed cells, nothing trimmed, nothing guessed. Rows are arrays, never objects. */
export type Cell =
  | null
  | string
  | number
  | boolean
  /** 'YYYY-MM-DD', or a local date-time 'YYYY-MM-DDThh:mm:ss'. */
  | { readonly date: string }
  /** 'hh:mm:ss' */
  | { readonly time: string }
  /** A span longer than a day, in seconds. */
  | { readonly seconds: number }
  /** '#N/A' and its kind. */
  | { readonly error: string };

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly rows: readonly (readonly Cell[])[];
}

export const sheetProblemCodes = [
  'EMPTY_FILE',
  'NO_DATA',
  'ENCRYPTED',
  'CORRUPT_ZIP',
  'CORRUPT_FILE',
  'MALFORMED',
  'MISSING_PART',
  'NOT_A_SPREADSHEET',
  'UNSUPPORTED',
  'EXTENSION_MISMATCH',
  'HTML_AS_XLS',
  'XML_DTD',
  'TOO_LARGE',
  'ZIP_RATIO',
  'TOO_MANY_ROWS',
  'TOO_MANY_COLUMNS',
  'TOO_MANY_SHEETS',
  'FIELD_TOO_LONG',
  'CSV_QUOTE',
  'BAD_ENCODING',
  'NOT_TEXT',
  /** The reading process ended, or was ended, without an answer. */
  'NO_ANSWER',
] as const;
export type SheetProblemCode = (typeof sheetProblemCodes)[number];

/** What reading a file yields. A bad file is an answer for the screen, not an exception. */
export type SheetReading =
  | {
      readonly ok: true;
      readonly sheets: readonly Sheet[];
      readonly warnings: readonly string[];
      /** Tells the same bytes again, whatever the file is called. */
      readonly fingerprint: string;
    }
  | { readonly ok: false; readonly code: SheetProblemCode; readonly message: string }
  | {
      readonly ok: false;
      readonly needsChoice: 'encoding';
      /** Encodings worth offering, best guess first, each with the first lines as they would read. */
      readonly choices: readonly { readonly encoding: string; readonly preview: string }[];
    };
