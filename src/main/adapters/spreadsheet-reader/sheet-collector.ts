import type { Cell, Sheet } from '../../../shared/domain/roster/sheet.ts';
import type { SheetSink } from './sheet-sink.ts';

/** A sink that keeps everything and hands it out as whole sheets; rows never written are empty. */
export class SheetCollector implements SheetSink {
  readonly #sheets: { name: string; visibility: Sheet['visibility']; rows: (readonly Cell[])[] }[] = [];

  openSheet(name: string, visibility: Sheet['visibility']): void {
    this.#sheets.push({ name, visibility, rows: [] });
  }

  putRow(rowIndex: number, cells: readonly Cell[]): void {
    const rows = this.#sheets.at(-1)?.rows;
    if (!rows) throw new Error('a row came before its sheet');
    while (rows.length < rowIndex) rows.push(emptyRow);
    const before = rows[rowIndex];
    rows[rowIndex] = before === undefined || before.length === 0 ? cells : overlay(before, cells);
  }

  drain(): Promise<void> {
    return Promise.resolve();
  }

  sheets(): readonly Sheet[] {
    return this.#sheets;
  }
}

const emptyRow: readonly Cell[] = [];

function overlay(below: readonly Cell[], above: readonly Cell[]): Cell[] {
  const width = Math.max(below.length, above.length);
  return Array.from({ length: width }, (_, column) => above[column] ?? below[column] ?? null);
}
