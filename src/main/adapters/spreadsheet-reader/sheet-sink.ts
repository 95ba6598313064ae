import type { Cell, Sheet } from '../../../shared/domain/roster/sheet.ts';

/** Where a reader puts what it reads, sheet after sheet, so that no whole workbook has to be held while reading. */
export interface SheetSink {
  openSheet(name: string, visibility: Sheet['visibility']): void;
  /** A row of the sheet opened last, counted from 0. Rows may come in any order, and one row in several pieces. */
  putRow(rowIndex: number, cells: readonly Cell[]): void;
  /** Resolves when the rows so far were taken; a reader waits here now and then so that it never runs ahead. */
  drain(): Promise<void>;
}
