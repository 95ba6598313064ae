import { ColumnLoads } from './column-loads.ts';
import type { Flow, Network } from './network.ts';
import { NodeHeap } from './node-heap.ts';

/** What one stage charges: per pair arc, and per unit that stays unserved or unfilled. Whole numbers. */
export interface StageCost {
  readonly pairs: Float64Array;
  readonly unserved: number;
  readonly unfilled: number;
}

/** Dual values in the network's own order of rows and columns. */
export interface NodePrices {
  readonly rows: Float64Array;
  readonly columns: Float64Array;
  readonly sink: number;
}

// How a search came to a node: over a pair arc (its number, 0 or more) or over one of the three other kinds.
const overUnserved = -1;
const overUnfilled = -2;
const overPlace = -3;

/**
 * Turns a legal flow into one of least cost, in place, and returns the prices that prove it. Successive shortest paths
 * (Ahuja, Magnanti and Orlin, Network Flows, section 9.7): units whose arc is no longer cheapest are taken off, then
 * each travels the cheapest way to a gap. All sums are whole numbers, so every comparison is exact.
 */
export function minimiseCost(network: Network, flow: Flow, cost: StageCost): NodePrices {
  return new CostMinimiser(network, flow, cost).run();
}

class CostMinimiser {
  private readonly network: Network;
  private readonly flow: Flow;
  private readonly cost: StageCost;
  private readonly loads: ColumnLoads;
  private readonly heap: NodeHeap;
  private readonly rowPrice: Float64Array;
  private readonly columnPrice: Float64Array;
  private sinkPrice = 0;
  /** Units missing: at columns whose load is decided, and at the sink for all others. */
  private readonly columnGap: Int32Array;
  private sinkGap = 0;
  private readonly cameFrom: Int32Array;
  private readonly cameOver: Int32Array;
  private readonly settled: Int32Array;
  private nearestGap = Infinity;
  private gapNode = -1;
  private readonly sink: number;

  constructor(network: Network, flow: Flow, cost: StageCost) {
    this.network = network;
    this.flow = flow;
    this.cost = cost;
    this.loads = new ColumnLoads(network, flow);
    this.sink = network.rowCount + network.columnCount;
    this.heap = new NodeHeap(this.sink + 1);
    this.rowPrice = new Float64Array(network.rowCount);
    this.columnPrice = new Float64Array(network.columnCount);
    this.columnGap = new Int32Array(network.columnCount);
    this.cameFrom = new Int32Array(this.sink + 1);
    this.cameOver = new Int32Array(this.sink + 1);
    this.settled = new Int32Array(this.sink + 1);
  }

  run(): NodePrices {
    for (let row = 0; row < this.network.rowCount; row++) {
      this.rowPrice[row] = this.leastRowPrice(row);
    }
    // Units are only sent once every row has given up what is too dear: until then prices may still contradict arcs.
    const loose = Int32Array.from({ length: this.network.rowCount }, (_, row) => this.takeOffDearUnits(row));
    loose.forEach((units, row) => {
      for (let unit = 0; unit < units; unit++) this.sendOneUnit(row);
    });
    return { rows: this.rowPrice, columns: this.columnPrice, sink: this.sinkPrice };
  }

  /** The price at which no unused way out of the row has a negative reduced cost. */
  private leastRowPrice(row: number): number {
    const { arcStart, arcColumn, unservedRoom, unfilledRoom } = this.network;
    const { used, unserved, unfilled } = this.flow;
    let price = -Infinity;
    let priceOfUsed = Infinity;
    for (let arc = arcStart[row]!; arc < arcStart[row + 1]!; arc++) {
      const own = this.columnPrice[arcColumn[arc]!]! - this.cost.pairs[arc]!;
      if (used[arc]) priceOfUsed = Math.min(priceOfUsed, own);
      else price = Math.max(price, own);
    }
    if (unserved[row]! < unservedRoom[row]!) price = Math.max(price, -this.cost.unserved);
    if (unfilled[row]! < unfilledRoom[row]!) price = Math.max(price, -this.cost.unfilled);
    if (unserved[row]! > 0) priceOfUsed = Math.min(priceOfUsed, -this.cost.unserved);
    if (unfilled[row]! > 0) priceOfUsed = Math.min(priceOfUsed, -this.cost.unfilled);
    if (price > -Infinity) return price;
    return priceOfUsed < Infinity ? priceOfUsed : 0;
  }

  /** Frees the row's units on ways with a positive reduced cost; returns how many are now without a place. */
  private takeOffDearUnits(row: number): number {
    const { arcStart, arcColumn, loadDecided } = this.network;
    const { used, unserved, unfilled } = this.flow;
    const price = this.rowPrice[row]!;
    let loose = 0;
    for (let arc = arcStart[row]!; arc < arcStart[row + 1]!; arc++) {
      const column = arcColumn[arc]!;
      if (!used[arc] || this.cost.pairs[arc]! + price - this.columnPrice[column]! <= 0) continue;
      this.loads.remove(arc);
      if (loadDecided[column]) this.columnGap[column]!++;
      else this.sinkGap++;
      loose++;
    }
    if (this.cost.unserved + price > 0) {
      loose += unserved[row]!;
      this.sinkGap += unserved[row]!;
      unserved[row] = 0;
    }
    if (this.cost.unfilled + price > 0) {
      loose += unfilled[row]!;
      this.sinkGap += unfilled[row]!;
      unfilled[row] = 0;
    }
    return loose;
  }

  private sendOneUnit(row: number): void {
    this.heap.reset();
    this.nearestGap = Infinity;
    this.gapNode = -1;
    this.heap.lower(row, 0);
    let settledCount = 0;
    for (;;) {
      const node = this.heap.nearest();
      if (node < 0 || this.heap.distance[node]! >= this.nearestGap) break;
      this.heap.take();
      this.settled[settledCount++] = node;
      if (node < this.network.rowCount) this.leaveRow(node);
      else if (node < this.sink) this.leaveColumn(node);
      else this.leaveSink();
    }
    if (this.gapNode < 0) throw new Error('a unit found no way to a gap, although the flow was legal');
    for (let at = 0; at < settledCount; at++) this.changePrice(this.settled[at]!);
    this.follow(row);
  }

  private changePrice(node: number): void {
    const nearer = this.nearestGap - this.heap.distance[node]!;
    if (node < this.network.rowCount) this.rowPrice[node]! -= nearer;
    else if (node < this.sink) this.columnPrice[node - this.network.rowCount]! -= nearer;
    else this.sinkPrice -= nearer;
  }

  private reach(node: number, distance: number, from: number, over: number): void {
    if (distance >= this.nearestGap || distance >= this.heap.distance[node]!) return;
    this.heap.lower(node, distance);
    this.cameFrom[node] = from;
    this.cameOver[node] = over;
    const gap =
      node === this.sink
        ? this.sinkGap
        : node < this.network.rowCount
          ? 0
          : this.columnGap[node - this.network.rowCount]!;
    if (gap === 0) return;
    this.nearestGap = distance;
    this.gapNode = node;
  }

  private leaveRow(row: number): void {
    const { arcStart, arcColumn, rowCount, unservedRoom, unfilledRoom } = this.network;
    const base = this.heap.distance[row]! + this.rowPrice[row]!;
    if (this.flow.unserved[row]! < unservedRoom[row]!) {
      this.reach(this.sink, base + this.cost.unserved - this.sinkPrice, row, overUnserved);
    }
    if (this.flow.unfilled[row]! < unfilledRoom[row]!) {
      this.reach(this.sink, base + this.cost.unfilled - this.sinkPrice, row, overUnfilled);
    }
    for (let arc = arcStart[row]!; arc < arcStart[row + 1]!; arc++) {
      if (this.flow.used[arc]) continue;
      const column = arcColumn[arc]!;
      this.reach(rowCount + column, base + this.cost.pairs[arc]! - this.columnPrice[column]!, row, arc);
    }
  }

  private leaveColumn(node: number): void {
    const { arcRow, places, loadDecided, rowCount } = this.network;
    const { load, start, arcs } = this.loads;
    const column = node - rowCount;
    const base = this.heap.distance[node]! + this.columnPrice[column]!;
    if (!loadDecided[column] && load[column]! < places[column]!)
      this.reach(this.sink, base - this.sinkPrice, node, overPlace);
    for (let at = start[column]!; at < start[column]! + load[column]!; at++) {
      const arc = arcs[at]!;
      const row = arcRow[arc]!;
      this.reach(row, base - this.cost.pairs[arc]! - this.rowPrice[row]!, node, arc);
    }
  }

  private leaveSink(): void {
    const { rowCount, columnCount, loadDecided } = this.network;
    const base = this.heap.distance[this.sink]! + this.sinkPrice;
    for (let column = 0; column < columnCount; column++) {
      if (loadDecided[column] || this.loads.load[column] === 0) continue;
      this.reach(rowCount + column, base - this.columnPrice[column]!, this.sink, overPlace);
    }
    for (let row = 0; row < rowCount; row++) {
      if (this.flow.unserved[row]! > 0) {
        this.reach(row, base - this.cost.unserved - this.rowPrice[row]!, this.sink, overUnserved);
      }
      if (this.flow.unfilled[row]! > 0) {
        this.reach(row, base - this.cost.unfilled - this.rowPrice[row]!, this.sink, overUnfilled);
      }
    }
  }

  /** Walks the found way back from the gap to the row and moves one unit along it. */
  private follow(row: number): void {
    const { rowCount } = this.network;
    const { unserved, unfilled } = this.flow;
    if (this.gapNode === this.sink) this.sinkGap--;
    else this.columnGap[this.gapNode - rowCount]!--;
    const entered: number[] = [];
    for (let node = this.gapNode; node !== row; node = this.cameFrom[node]!) {
      const over = this.cameOver[node]!;
      const from = this.cameFrom[node]!;
      if (over >= 0) {
        // Leaving first, entering afterwards: a column's list never holds more than its places.
        if (node < rowCount) this.loads.remove(over);
        else entered.push(over);
      } else if (over === overUnserved) {
        if (node === this.sink) unserved[from]!++;
        else unserved[node]!--;
      } else if (over === overUnfilled) {
        if (node === this.sink) unfilled[from]!++;
        else unfilled[node]!--;
      }
    }
    for (const arc of entered) this.loads.add(arc);
  }
}
