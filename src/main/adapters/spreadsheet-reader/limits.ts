import { largestFileBytes } from '../../../shared/domain/roster/handing-over.ts';

const megabyte = 1_000_000;

/** How much of a file is read before it is refused: bytes, counts and milliseconds. Real rosters stay far below. */
export const sheetLimits = {
  fileBytes: largestFileBytes,
  inflatedBytes: 300 * megabyte,
  inflatedPartBytes: 250 * megabyte,
  inflationRatio: 200,
  /** A legal sheet of a million empty rows packs at over 500 : 1, so the ratio counts only beyond this size. */
  inflationRatioFrom: 30 * megabyte,
  zipEntries: 2_000,
  sheets: 200,
  rows: 200_000,
  columns: 512,
  cells: 5_000_000,
  /** Row widths added up: a few cells far to the right would otherwise cost as much as millions of cells. */
  cellPlaces: 20_000_000,
  /** A long text kept once in the file can be shown in a million cells, so the text handed on is counted too. */
  textCharacters: 150_000_000,
  cellCharacters: 32_767,
  csvCellCharacters: 100_000,
  csvRowBytes: 1_000_000,
  /** Lines of a text, empty ones too: as many as a sheet has in the program it was saved from. */
  csvLines: 1_048_576,
  xmlDepth: 64,
  numberFormatCharacters: 255,
  readingMilliseconds: 60_000,
};

export type SheetLimits = Readonly<typeof sheetLimits>;
