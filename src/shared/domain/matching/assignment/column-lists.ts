import type { PairArcs } from './pair-arcs.ts';

/** Which used arcs end at each column: linked lists, so that an arc comes and goes at once and a search can walk them backwards. */
export class ColumnLists {
  readonly load: Int32Array;
  /** The first used arc of each column, and the one after each used arc; −1 at the end. */
  readonly first: Int32Array;
  readonly next: Int32Array;
  private readonly before: Int32Array;
  private readonly columnOf: Int32Array;

  constructor(columnCount: number, arcs: PairArcs, used: Uint8Array) {
    this.load = new Int32Array(columnCount);
    this.first = new Int32Array(columnCount).fill(-1);
    this.next = new Int32Array(used.length).fill(-1);
    this.before = new Int32Array(used.length).fill(-1);
    this.columnOf = arcs.column;
    for (let arc = 0; arc < used.length; arc++) if (used[arc]) this.add(arc);
  }

  add(arc: number): void {
    const column = this.columnOf[arc]!;
    const first = this.first[column]!;
    this.next[arc] = first;
    this.before[arc] = -1;
    if (first >= 0) this.before[first] = arc;
    this.first[column] = arc;
    this.load[column]!++;
  }

  remove(arc: number): void {
    const column = this.columnOf[arc]!;
    const [next, before] = [this.next[arc]!, this.before[arc]!];
    if (next >= 0) this.before[next] = before;
    if (before >= 0) this.next[before] = next;
    else this.first[column] = next;
    this.load[column]!--;
  }
}
