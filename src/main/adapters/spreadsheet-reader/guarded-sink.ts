import type { Cell, Sheet } from '../../../shared/domain/roster/sheet.ts';
import type { SheetLimits } from './limits.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetSink } from './sheet-sink.ts';

/** Passes rows on to another sink and stops with a SheetProblem as soon as a limit on sheets, rows, columns, cells or text is passed. */
export class GuardedSink implements SheetSink {
  readonly #sink: SheetSink;
  readonly #limits: SheetLimits;
  #sheets = 0;
  #cells = 0;
  #places = 0;
  #text = 0;

  constructor(sink: SheetSink, limits: SheetLimits) {
    this.#sink = sink;
    this.#limits = limits;
  }

  /** How many cells with something in them have passed. */
  get cellCount(): number {
    return this.#cells;
  }

  openSheet(name: string, visibility: Sheet['visibility']): void {
    this.#sheets += 1;
    if (this.#sheets > this.#limits.sheets) throw new SheetProblem('TOO_MANY_SHEETS');
    this.#sink.openSheet(name, visibility);
  }

  /** The same row may stand several times in a row; all of them are counted before the first is passed on. */
  putRow(rowIndex: number, cells: readonly Cell[], times = 1): void {
    if (rowIndex + times > this.#limits.rows) throw new SheetProblem('TOO_MANY_ROWS');
    if (cells.length > this.#limits.columns) throw new SheetProblem('TOO_MANY_COLUMNS');
    for (const cell of cells) {
      if (cell === null) continue;
      this.#cells += times;
      if (typeof cell === 'string') this.#text += cell.length * times;
    }
    this.#places += cells.length * times;
    const { cells: mostCells, cellPlaces, textCharacters } = this.#limits;
    if (this.#cells > mostCells || this.#places > cellPlaces || this.#text > textCharacters) {
      throw new SheetProblem('TOO_LARGE');
    }
    for (let time = 0; time < times; time += 1) this.#sink.putRow(rowIndex + time, cells);
  }

  drain(): Promise<void> {
    return this.#sink.drain();
  }
}
