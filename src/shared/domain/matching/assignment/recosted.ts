import type { PairCosts } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import type { PairArcs } from './pair-arcs.ts';

/** The arcs of a flow at other costs, without those that are none any more; `moved` says where each stands now, −1 where it is gone. */
export function recosted({ arcs, network }: FlowState, costs: PairCosts): { arcs: PairArcs; moved: Int32Array } {
  const size = arcs.column.length;
  const moved = new Int32Array(size).fill(-1);
  const start = new Int32Array(network.rowCount + 1);
  const [rows, columns, points] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const kept = new Float64Array(size);
  let count = 0;
  for (let row = 0; row < network.rowCount; row++) {
    for (let arc = arcs.start[row]!; arc < arcs.start[row + 1]!; arc++) {
      const cost = costs.costOf(arcs.points[arc]!);
      if (cost === Infinity) continue;
      moved[arc] = count;
      rows[count] = row;
      columns[count] = arcs.column[arc]!;
      points[count] = arcs.points[arc]!;
      kept[count++] = cost;
    }
    start[row + 1] = count;
  }
  const fit = {
    row: rows.slice(0, count),
    column: columns.slice(0, count),
    points: points.slice(0, count),
    cost: kept.slice(0, count),
  };
  return { arcs: { start, ...fit }, moved };
}
