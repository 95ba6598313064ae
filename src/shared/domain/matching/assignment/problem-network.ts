import type { AssignmentProblem } from './assignment-problem.ts';
import type { FlowNetwork } from './flow-network.ts';
import type { LeftOutCosts } from './goal-costs.ts';
import type { PointTable } from './point-table.ts';

/** What is left of a problem once its locks have taken their units and places, in the order of the table. */
export function problemNetwork(
  problem: AssignmentProblem,
  { rowOrder, columnOrder }: PointTable,
  { unserved, unfilled, first }: LeftOutCosts,
): FlowNetwork {
  const groups = problem.groups ?? null;
  const need = Int32Array.from(problem.need);
  const capacity = Int32Array.from(problem.capacity);
  const groupPlaces = Int32Array.from(groups?.capacity ?? []);
  const isServed = new Uint8Array(need.length);
  const firstCost = new Float64Array(capacity.length).fill(0 - first);
  for (const [row, column] of problem.locks) {
    need[row]!--;
    capacity[column]!--;
    const group = groups?.of[column] ?? -1;
    if (group >= 0) groupPlaces[group]!--;
    isServed[row] = 1;
    firstCost[column] = 0;
  }
  const columnCount = columnOrder.length;
  const supply = Int32Array.from(rowOrder, (row) => Math.min(need[row]!, columnCount));
  const unservedRoom = Int32Array.from(rowOrder, (row, at) => (supply[at]! > 0 && isServed[row] === 0 ? 1 : 0));
  return {
    rowCount: rowOrder.length,
    columnCount,
    groupCount: groupPlaces.length,
    supply,
    unservedRoom,
    unfilledRoom: supply.map((units, at) => units - unservedRoom[at]!),
    unservedCost: unserved,
    unfilledCost: unfilled,
    places: Int32Array.from(columnOrder, (column) => Math.min(capacity[column]!, rowOrder.length)),
    columnCost: new Float64Array(columnCount),
    firstCost: Float64Array.from(columnOrder, (column) => firstCost[column]!),
    groupOf: Int32Array.from(columnOrder, (column) => groups?.of[column] ?? -1),
    groupPlaces,
    groupCost: new Float64Array(groupPlaces.length),
  };
}
