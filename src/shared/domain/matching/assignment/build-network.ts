import type { AssignmentProblem } from './assignment-problem.ts';
import type { Network } from './network.ts';
import { pointsAt } from './points-at.ts';

/** Positions in the order of their keys, so that the order in which rows arrive cannot matter. */
export function orderByKey(keys: readonly string[]): number[] {
  return keys.map((_, at) => at).sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
}

/** The network of a checked problem, rows and columns in the given orders; locks are taken off need and capacity. */
export function buildNetwork(
  problem: AssignmentProblem,
  rowOrder: readonly number[],
  columnOrder: readonly number[],
): Network {
  const rowCount = rowOrder.length;
  const columnCount = columnOrder.length;
  const need = problem.need.slice();
  const capacity = problem.capacity.slice();
  const locked = new Set<number>();
  const served = new Set<number>();
  for (const [row, column] of problem.locks) {
    need[row]!--;
    capacity[column]!--;
    locked.add(row * columnCount + column);
    served.add(row);
  }

  const arcStart = new Int32Array(rowCount + 1);
  const arcs: { row: number; column: number; points: number }[] = [];
  rowOrder.forEach((row, at) => {
    if (need[row]! > 0) {
      columnOrder.forEach((column, columnAt) => {
        const points = pointsAt(problem, row, column);
        if (points < 0 || capacity[column]! === 0 || locked.has(row * columnCount + column)) return;
        arcs.push({ row: at, column: columnAt, points });
      });
    }
    arcStart[at + 1] = arcs.length;
  });

  const unservedRoom = Int32Array.from(rowOrder, (row) => (need[row]! > 0 && !served.has(row) ? 1 : 0));
  return {
    rowCount,
    columnCount,
    arcStart,
    arcRow: Int32Array.from(arcs, (arc) => arc.row),
    arcColumn: Int32Array.from(arcs, (arc) => arc.column),
    arcPoints: Int32Array.from(arcs, (arc) => arc.points),
    unservedRoom,
    unfilledRoom: Int32Array.from(rowOrder, (row, at) => Math.min(need[row]!, columnCount) - unservedRoom[at]!),
    places: Int32Array.from(columnOrder, (column) => Math.min(capacity[column]!, rowCount)),
    loadDecided: new Uint8Array(columnCount),
    decidedPairs: [],
  };
}
