import type { Flow, Network } from './network.ts';

/** Which used arcs end at each column, so that a search can walk them backwards without scanning whole columns. */
export class ColumnLoads {
  readonly load: Int32Array;
  readonly start: Int32Array;
  /** Used arcs of column c: arcs[start[c]] up to, not including, arcs[start[c] + load[c]]. */
  readonly arcs: Int32Array;
  private readonly position: Int32Array;
  private readonly network: Network;
  private readonly flow: Flow;

  constructor(network: Network, flow: Flow) {
    this.network = network;
    this.flow = flow;
    this.load = new Int32Array(network.columnCount);
    this.start = new Int32Array(network.columnCount + 1);
    network.places.forEach((places, column) => {
      this.start[column + 1] = this.start[column]! + places;
    });
    this.arcs = new Int32Array(this.start[network.columnCount]!);
    this.position = new Int32Array(flow.used.length);
    for (let arc = 0; arc < flow.used.length; arc++) if (flow.used[arc]) this.add(arc);
  }

  add(arc: number): void {
    const column = this.network.arcColumn[arc]!;
    const position = this.start[column]! + this.load[column]!++;
    this.arcs[position] = arc;
    this.position[arc] = position;
    this.flow.used[arc] = 1;
  }

  remove(arc: number): void {
    const column = this.network.arcColumn[arc]!;
    const last = this.arcs[this.start[column]! + --this.load[column]!]!;
    const position = this.position[arc]!;
    this.arcs[position] = last;
    this.position[last] = position;
    this.flow.used[arc] = 0;
  }
}
