import type { Cell, Sheet } from '../../shared/domain/roster/sheet.ts';
import type { SheetPart } from '../adapters/spreadsheet-reader/sheet-messages.ts';
import type { SheetSink } from '../adapters/spreadsheet-reader/sheet-sink.ts';

const cellsPerBatch = 10_000;
const progressMilliseconds = 250;

/** A sink that sends rows on in batches, and at most every 250 ms how many there were. */
export class PostingSink implements SheetSink {
  readonly #post: (part: SheetPart) => Promise<void>;
  readonly #now: () => number;
  #rows: [number, readonly Cell[]][] = [];
  #cells = 0;
  #rowsRead = 0;
  #lastProgress: number;
  #sent: Promise<void> = Promise.resolve();

  constructor(post: (part: SheetPart) => Promise<void>, now: () => number) {
    this.#post = post;
    this.#now = now;
    this.#lastProgress = now();
  }

  openSheet(name: string, visibility: Sheet['visibility']): void {
    this.#sendRows();
    this.#send({ kind: 'sheet', name, visibility });
  }

  putRow(rowIndex: number, cells: readonly Cell[]): void {
    this.#rows.push([rowIndex, cells]);
    this.#cells += cells.length;
    this.#rowsRead += 1;
    if (this.#cells >= cellsPerBatch) this.#sendRows();
  }

  async drain(): Promise<void> {
    const now = this.#now();
    if (now - this.#lastProgress >= progressMilliseconds) {
      this.#lastProgress = now;
      this.#send({ kind: 'progress', rowsRead: this.#rowsRead });
    }
    await this.#sent;
  }

  /** Sends what is left; to be awaited before the answer. */
  async finish(): Promise<void> {
    this.#sendRows();
    await this.#sent;
  }

  #sendRows(): void {
    if (this.#rows.length === 0) return;
    this.#send({ kind: 'rows', rows: this.#rows });
    this.#rows = [];
    this.#cells = 0;
  }

  #send(part: SheetPart): void {
    const before = this.#sent;
    const posted = this.#post(part);
    this.#sent = before.then(() => posted);
    // A failed post shows when `drain` or `finish` is awaited; until then it is not unhandled.
    this.#sent.catch(() => {});
  }
}
