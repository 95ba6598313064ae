import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import { textHash } from './pair-hash.ts';
import { placesIn } from './places-in.ts';
import type { PointLists, PointRows, Points, RowPoints } from './point-rows.ts';

/** Points by rows and columns in the order of their keys, so that the order in which they arrive cannot matter. */
export interface PointTable {
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
  /** Hashes of the keys, in their order, worked out when they are first asked for. */
  readonly rowHashes: () => Float64Array;
  readonly columnHashes: () => Float64Array;
  /** How many pairs are listed, the forbidden ones in between counted too. */
  readonly size: number;
  /** The pairs of a row; may be written over by the next. */
  readonly row: (row: number) => RowPoints;
  /** Gives a pair other points, −1 to forbid it; only where all points are held. */
  readonly change?: (row: number, column: number, points: number) => void;
}

/** The table of a checked problem. Locked pairs and columns without room are forbidden in it: nothing is left to choose there. */
export function pointTable(problem: AssignmentProblem): PointTable {
  const { scores } = problem;
  const [rowOrder, columnOrder] = [orderByKey(problem.rowKeys), orderByKey(problem.columnKeys)];
  const orders = {
    rowOrder,
    columnOrder,
    rowHashes: hashesOnce(problem.rowKeys, rowOrder),
    columnHashes: hashesOnce(problem.columnKeys, columnOrder),
  };
  const closed = closedPairs(problem, orders);
  if ('write' in scores) return { ...orders, ...madeRows(scores, orders, closed) };
  if ('start' in scores) return { ...orders, ...listedRows(scores, orders, closed) };
  return { ...orders, ...heldRows(scores, orders, closed) };
}

interface Orders {
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
}

/** What is closed whatever its points, by the places in both orders. */
interface ClosedPairs {
  readonly columns: readonly number[];
  readonly pairs: readonly IndexPair[];
}

type Rows = Pick<PointTable, 'size' | 'row' | 'change'>;

function closedPairs({ capacity, locks }: AssignmentProblem, { rowOrder, columnOrder }: Orders): ClosedPairs {
  const [rowAt, columnAt] = [placesIn(rowOrder), placesIn(columnOrder)];
  return {
    columns: capacity.flatMap((places, column) => (places > 0 ? [] : [columnAt[column]!])),
    pairs: locks.map(([row, column]) => [rowAt[row]!, columnAt[column]!]),
  };
}

function heldRows(
  scores: Int16Array | readonly (readonly (number | null)[])[],
  orders: Orders,
  closed: ClosedPairs,
): Rows {
  const { rowOrder, columnOrder } = orders;
  const columns = columnOrder.length;
  const cells = cellsInOrder(scores, orders);
  for (const [row, column] of closed.pairs) cells[row * columns + column] = -1;
  for (const column of closed.columns)
    for (let row = 0; row < rowOrder.length; row++) cells[row * columns + column] = -1;
  return {
    size: cells.length,
    row: (row) => ({ columns: null, points: cells.subarray(row * columns, (row + 1) * columns) }),
    change(row, column, points) {
      cells[row * columns + column] = points;
    },
  };
}

function cellsInOrder(
  scores: Int16Array | readonly (readonly (number | null)[])[],
  { rowOrder, columnOrder }: Orders,
): Points {
  const columns = columnOrder.length;
  const size = rowOrder.length * columns;
  const ordered = isInOrder(columnOrder);
  const cells = scores instanceof Int16Array ? new Int16Array(size) : new Int32Array(size);
  for (let at = 0; at < rowOrder.length; at++) {
    const row = rowOrder[at]!;
    const line = scores instanceof Int16Array ? scores.subarray(row * columns, (row + 1) * columns) : scores[row]!;
    if (ordered && line instanceof Int16Array) cells.set(line, at * columns);
    else
      for (let column = 0; column < columns; column++) cells[at * columns + column] = line[columnOrder[column]!] ?? -1;
  }
  return cells;
}

function madeRows({ write }: PointRows, { rowOrder, columnOrder }: Orders, closed: ClosedPairs): Rows {
  const columns = columnOrder.length;
  const made = new Int16Array(columns);
  const points = isInOrder(columnOrder) ? made : new Int16Array(columns);
  const from = Int32Array.from(columnOrder);
  const lockedIn = Map.groupBy(closed.pairs, ([row]) => row);
  let held = -1;
  return {
    size: rowOrder.length * columns,
    row(row) {
      if (row !== held) {
        write(rowOrder[row]!, made);
        if (points !== made) for (let column = 0; column < columns; column++) points[column] = made[from[column]!]!;
        for (const column of closed.columns) points[column] = -1;
        for (const [, column] of lockedIn.get(row) ?? []) points[column] = -1;
        held = row;
      }
      return { columns: null, points };
    },
  };
}

function listedRows(
  { start, columns, points }: PointLists,
  { rowOrder, columnOrder }: Orders,
  closed: ClosedPairs,
): Rows {
  const columnAt = placesIn(columnOrder);
  const isClosed = new Set(closed.columns);
  const lockedIn = Map.groupBy(closed.pairs, ([row]) => row);
  const rows = rowOrder.map((from, row): RowPoints => {
    const locked = new Set(lockedIn.get(row)?.map(([, column]) => column));
    const open: IndexPair[] = [];
    for (let at = start[from]!; at < start[from + 1]!; at++) {
      const column = columnAt[columns[at]!]!;
      if (points[at]! >= 0 && !isClosed.has(column) && !locked.has(column)) open.push([column, points[at]!]);
    }
    open.sort((a, b) => a[0] - b[0]);
    return {
      columns: Int32Array.from(open, ([column]) => column),
      points: Int32Array.from(open, ([, own]) => own),
    };
  });
  return { size: rows.reduce((sum, row) => sum + row.points.length, 0), row: (row) => rows[row]! };
}

const isInOrder = (order: readonly number[]) => order.every((own, at) => own === at);

function hashesOnce(keys: readonly string[], order: readonly number[]): () => Float64Array {
  let hashes: Float64Array | null = null;
  return () => (hashes ??= Float64Array.from(order, (at) => textHash(keys[at]!)));
}

function orderByKey(keys: readonly string[]): number[] {
  return keys.map((_, at) => at).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
}
