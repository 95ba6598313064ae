import { ColumnLists } from './column-lists.ts';
import type { FlowNetwork, NodePrices } from './flow-network.ts';
import type { PairArcs } from './pair-arcs.ts';

/**
 * A flow under way and the prices of its nodes. Between settling and sending, nodes may hold units that found no way on
 * (an excess above 0) or wait for some (below 0); over all nodes the excesses add up to nothing.
 */
export class FlowState {
  readonly network: FlowNetwork;
  arcs: PairArcs;
  used: Uint8Array;
  lists: ColumnLists;
  readonly unserved: Int32Array;
  readonly unfilled: Int32Array;
  /** Units that go on from each column, and from each group. */
  readonly columnFlow: Int32Array;
  readonly groupFlow: Int32Array;
  readonly price: { rows: Float64Array; columns: Float64Array; groups: Float64Array; sink: number };
  /** By node: rows, then columns, then groups, then the sink. */
  readonly excess: Int32Array;
  /** Columns of group g: groupColumns[groupStart[g]] up to, not including, groupColumns[groupStart[g + 1]]. */
  readonly groupStart: Int32Array;
  readonly groupColumns: Int32Array;
  /** Whether the first units of some column cost less than its others. */
  private readonly hasFirm: boolean;

  constructor(network: FlowNetwork, arcs: PairArcs, columnPrices: Float64Array) {
    const { rowCount, columnCount, groupCount } = network;
    this.network = network;
    this.hasFirm = network.firm.some((count) => count > 0);
    this.arcs = arcs;
    this.used = new Uint8Array(arcs.column.length);
    this.lists = new ColumnLists(columnCount, arcs, this.used);
    this.unserved = new Int32Array(rowCount);
    this.unfilled = new Int32Array(rowCount);
    this.columnFlow = new Int32Array(columnCount);
    this.groupFlow = new Int32Array(groupCount);
    this.price = {
      rows: new Float64Array(rowCount),
      columns: Float64Array.from(columnPrices),
      groups: new Float64Array(groupCount),
      sink: 0,
    };
    this.excess = new Int32Array(rowCount + columnCount + groupCount + 1);
    this.groupStart = new Int32Array(groupCount + 1);
    const columnsIn = Array.from({ length: groupCount }, (): number[] => []);
    network.groupOf.forEach((group, column) => {
      if (group >= 0) columnsIn[group]!.push(column);
    });
    columnsIn.forEach((columns, group) => {
      this.groupStart[group + 1] = this.groupStart[group]! + columns.length;
    });
    this.groupColumns = Int32Array.from(columnsIn.flat());
  }

  /** The price where a column leads to: its group's, or the sink's. */
  headPrice(column: number): number {
    const group = this.network.groupOf[column]!;
    return group < 0 ? this.price.sink : this.price.groups[group]!;
  }

  /** What one unit more costs in a column that carries so many. */
  columnCost(column: number, units: number): number {
    const cost = this.network.columnCost[column]!;
    return this.hasFirm && units < this.network.firm[column]! ? cost + this.network.firmCost[column]! : cost;
  }

  /** Lowers every price by as much as the sink's, which then is 0: only differences matter, and the numbers stay small. */
  levelPrices(): number {
    const { rows, columns, groups, sink } = this.price;
    for (const prices of [rows, columns, groups]) for (let at = 0; at < prices.length; at++) prices[at]! -= sink;
    this.price.sink = 0;
    return sink;
  }

  use(arc: number): void {
    this.used[arc] = 1;
    this.lists.add(arc);
  }

  drop(arc: number): void {
    this.used[arc] = 0;
    this.lists.remove(arc);
  }

  /** Takes other arcs in place of those there are; `moved` says where each stands now, −1 where it is gone. */
  replaceArcs(arcs: PairArcs, moved: Int32Array): void {
    const used = new Uint8Array(arcs.column.length);
    for (let arc = 0; arc < moved.length; arc++) if (this.used[arc] && moved[arc]! >= 0) used[moved[arc]!] = 1;
    this.arcs = arcs;
    this.used = used;
    this.lists = new ColumnLists(this.network.columnCount, arcs, used);
  }

  /** The prices as they are, the sink's taken as 0. */
  prices(): NodePrices {
    const { rows, columns, groups, sink } = this.price;
    // Adding 0 turns −0 into 0, so that equal proofs are equal bytes.
    const from = (prices: Float64Array) => prices.map((price) => price - sink + 0);
    return { rows: from(rows), columns: from(columns), groups: from(groups), sink: 0 };
  }
}
