import type { AssignmentProblem } from './assignment-problem.ts';

/** Points by rows and columns in the order of their keys, so that the order in which they arrive cannot matter; −1 forbids. */
export interface PointTable {
  readonly rowOrder: readonly number[];
  readonly columnOrder: readonly number[];
  readonly cells: Int16Array | Int32Array;
}

/** The table of a checked problem. Locked pairs and columns without room are forbidden in it: nothing is left to choose there. */
export function pointTable(problem: AssignmentProblem): PointTable {
  const rowOrder = orderByKey(problem.rowKeys);
  const columnOrder = orderByKey(problem.columnKeys);
  const columns = columnOrder.length;
  const cells = inOrder(problem, rowOrder, columnOrder);
  const columnAt = new Map(columnOrder.map((column, at) => [column, at]));
  const rowAt = new Map(rowOrder.map((row, at) => [row, at]));
  for (const [row, column] of problem.locks) cells[rowAt.get(row)! * columns + columnAt.get(column)!] = -1;
  problem.capacity.forEach((places, column) => {
    if (places > 0) return;
    for (let row = 0; row < rowOrder.length; row++) cells[row * columns + columnAt.get(column)!] = -1;
  });
  return { rowOrder, columnOrder, cells };
}

function inOrder(
  { scores }: AssignmentProblem,
  rowOrder: readonly number[],
  columnOrder: readonly number[],
): Int16Array | Int32Array {
  const columns = columnOrder.length;
  const size = rowOrder.length * columns;
  const isInOrder = columnOrder.every((column, at) => column === at);
  const cells = scores instanceof Int16Array ? new Int16Array(size) : new Int32Array(size);
  for (let at = 0; at < rowOrder.length; at++) {
    const row = rowOrder[at]!;
    const line = scores instanceof Int16Array ? scores.subarray(row * columns, (row + 1) * columns) : scores[row]!;
    if (isInOrder && line instanceof Int16Array) cells.set(line, at * columns);
    else
      for (let column = 0; column < columns; column++) cells[at * columns + column] = line[columnOrder[column]!] ?? -1;
  }
  return cells;
}

function orderByKey(keys: readonly string[]): number[] {
  return keys.map((_, at) => at).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
}
