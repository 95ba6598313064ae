import type { FlowNetwork } from './flow-network.ts';
import type { PointTable } from './point-table.ts';

/**
 * Points that the weakest of so many pairs cannot exceed: each row can give no pair better than its best, and no more pairs
 * than it has units; the same holds for columns and their places. A limit, not always reached.
 */
export function worstPairLimit(
  table: PointTable,
  { rowCount, columnCount, supply, places }: FlowNetwork,
  pairs: number,
): number {
  const bestOfRow = new Int32Array(rowCount).fill(-1);
  const bestOfColumn = new Int32Array(columnCount).fill(-1);
  for (let row = 0; row < rowCount; row++) {
    if (supply[row] === 0) continue;
    const { columns, points } = table.row(row);
    for (let at = 0; at < points.length; at++) {
      const column = columns === null ? at : columns[at]!;
      if (points[at]! > bestOfRow[row]!) bestOfRow[row] = points[at]!;
      if (points[at]! > bestOfColumn[column]!) bestOfColumn[column] = points[at]!;
    }
  }
  return Math.min(lastOf(bestOfRow, supply, pairs), lastOf(bestOfColumn, places, pairs));
}

/** The points of the last pair when every best is taken as often as it can be, the highest first. */
function lastOf(bests: Int32Array, times: Int32Array, pairs: number): number {
  const order = [...bests.keys()].sort((a, b) => bests[b]! - bests[a]!);
  let taken = 0;
  for (const at of order) {
    taken += times[at]!;
    if (taken >= pairs) return Math.max(bests[at]!, 0);
  }
  return 0;
}
