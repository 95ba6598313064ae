import type { PairArcs, RowPairs } from './pair-arcs.ts';

/** Arcs that are gathered one by one, row after row, when nobody knows how many there will be. */
export class GrowingArcs {
  private readonly start: Int32Array;
  private rows = new Int32Array(1024);
  private columns = new Int32Array(1024);
  private points = new Int32Array(1024);
  /** How many there are so far. */
  size = 0;

  constructor(rowCount: number) {
    this.start = new Int32Array(rowCount + 1);
  }

  add(row: number, column: number, points: number): void {
    if (this.size === this.rows.length) this.grow();
    this.rows[this.size] = row;
    this.columns[this.size] = column;
    this.points[this.size++] = points;
    this.start[row + 1]!++;
  }

  /** Those that were added after so many. */
  since(size: number): RowPairs {
    return { columns: this.columns.slice(size, this.size), points: this.points.slice(size, this.size) };
  }

  /** What was gathered, at no cost yet; nothing is added after that. */
  arcs(): PairArcs {
    const { start, size } = this;
    for (let row = 1; row < start.length; row++) start[row]! += start[row - 1]!;
    const [row, column, points] = [this.rows, this.columns, this.points].map((part) => part.slice(0, size));
    return { start, row: row!, column: column!, points: points!, cost: new Float64Array(size) };
  }

  private grow(): void {
    const grown = (part: Int32Array) => {
      const larger = new Int32Array(2 * part.length);
      larger.set(part);
      return larger;
    };
    this.rows = grown(this.rows);
    this.columns = grown(this.columns);
    this.points = grown(this.points);
  }
}
