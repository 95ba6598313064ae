import type { AssignmentProblem } from './assignment-problem.ts';
import type { FlowNetwork } from './flow-network.ts';
import { firstUnits, type LeftOutCosts } from './goal-costs.ts';
import type { PointTable } from './point-table.ts';
import { unitsFrom } from './units-from.ts';

/** What is left of a problem once its locks have taken their units and places, in the order of the table. */
export function problemNetwork(
  problem: AssignmentProblem,
  { rowOrder, columnOrder }: PointTable,
  costs: LeftOutCosts,
): FlowNetwork {
  const groups = problem.groups ?? null;
  const need = unitsFrom(problem.need);
  const capacity = unitsFrom(problem.capacity);
  const least = capacity.map((most, column) => Math.min(most, problem.least?.[column] ?? 0));
  const groupPlaces = unitsFrom(groups?.capacity ?? []);
  const isServed = new Uint8Array(need.length);
  const isTaken = new Uint8Array(capacity.length);
  for (const [row, column] of problem.locks) {
    need[row]!--;
    capacity[column]!--;
    least[column]!--;
    const group = groups?.of[column] ?? -1;
    if (group >= 0) groupPlaces[group]!--;
    isServed[row] = 1;
    isTaken[column] = 1;
  }
  const [rowCount, columnCount] = [rowOrder.length, columnOrder.length];
  const [supply, unservedRoom, unfilledRoom] = [
    new Int32Array(rowCount),
    new Int32Array(rowCount),
    new Int32Array(rowCount),
  ];
  for (let at = 0; at < rowCount; at++) {
    const row = rowOrder[at]!;
    supply[at] = Math.min(need[row]!, columnCount);
    unservedRoom[at] = supply[at]! > 0 && isServed[row] === 0 ? 1 : 0;
    unfilledRoom[at] = supply[at]! - unservedRoom[at]!;
  }
  const [places, groupOf] = [new Int32Array(columnCount), new Int32Array(columnCount)];
  for (let at = 0; at < columnCount; at++) {
    const column = columnOrder[at]!;
    places[at] = Math.min(capacity[column]!, rowCount);
    groupOf[at] = groups?.of[column] ?? -1;
  }
  const firm = new Int32Array(columnCount);
  const firmCost = new Float64Array(columnCount);
  // Most problems have neither, and an edit of an open one makes its network anew.
  if (problem.least !== undefined || costs.first > 0) {
    columnOrder.forEach((column, at) => {
      const own = Math.min(Math.max(0, least[column]!), rowCount);
      const { count, saved } = firstUnits(costs, places[at]!, own, isTaken[column] === 1);
      firm[at] = count;
      firmCost[at] = 0 - saved;
    });
  }
  return {
    rowCount,
    columnCount,
    groupCount: groupPlaces.length,
    supply,
    unservedRoom,
    unfilledRoom,
    unservedCost: costs.unserved,
    unfilledCost: costs.unfilled,
    places,
    columnCost: new Float64Array(columnCount),
    firm,
    firmCost,
    groupOf,
    groupPlaces,
    groupCost: new Float64Array(groupPlaces.length),
  };
}
