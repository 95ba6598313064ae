/** The pairs that are looked at while units travel: arcs of row r are start[r] up to, not including, start[r + 1]. */
export interface PairArcs {
  readonly start: Int32Array;
  readonly row: Int32Array;
  readonly column: Int32Array;
  readonly points: Int32Array;
  readonly cost: Float64Array;
}

/** Some pairs of one row. */
export interface RowPairs {
  readonly columns: Int32Array;
  readonly points: Int32Array;
}

/** The same with what they cost. */
export interface RowArcs extends RowPairs {
  readonly costs: Float64Array;
}

/** Arcs of all rows out of the pairs of each. */
export function arcsOf(rows: readonly RowArcs[]): PairArcs {
  const start = new Int32Array(rows.length + 1);
  rows.forEach(({ columns }, row) => {
    start[row + 1] = start[row]! + columns.length;
  });
  const arcs = emptyArcs(start);
  rows.forEach(({ columns, points, costs }, row) => {
    arcs.row.fill(row, start[row], start[row + 1]);
    arcs.column.set(columns, start[row]);
    arcs.points.set(points, start[row]);
    arcs.cost.set(costs, start[row]);
  });
  return arcs;
}

/** The same arcs with more behind those of some rows; `moved` says where an arc that was there before stands now. */
export function withMoreArcs(
  arcs: PairArcs,
  more: ReadonlyMap<number, RowArcs>,
): { readonly arcs: PairArcs; readonly moved: Int32Array } {
  const rowCount = arcs.start.length - 1;
  const start = new Int32Array(rowCount + 1);
  for (let row = 0; row < rowCount; row++) {
    const own = arcs.start[row + 1]! - arcs.start[row]!;
    start[row + 1] = start[row]! + own + (more.get(row)?.columns.length ?? 0);
  }
  const next = emptyArcs(start);
  const moved = new Int32Array(arcs.column.length);
  for (let row = 0; row < rowCount; row++) {
    const [from, to, at] = [arcs.start[row]!, arcs.start[row + 1]!, start[row]!];
    next.row.fill(row, at, start[row + 1]);
    next.column.set(arcs.column.subarray(from, to), at);
    next.points.set(arcs.points.subarray(from, to), at);
    next.cost.set(arcs.cost.subarray(from, to), at);
    for (let arc = from; arc < to; arc++) moved[arc] = at + arc - from;
    const added = more.get(row);
    if (added === undefined) continue;
    next.column.set(added.columns, at + to - from);
    next.points.set(added.points, at + to - from);
    next.cost.set(added.costs, at + to - from);
  }
  return { arcs: next, moved };
}

function emptyArcs(start: Int32Array): PairArcs {
  const size = start.at(-1)!;
  const [row, column, points] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  return { start, row, column, points, cost: new Float64Array(size) };
}
