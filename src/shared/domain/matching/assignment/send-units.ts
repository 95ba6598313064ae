import type { FlowState } from './flow-state.ts';
import { NodeHeap } from './node-heap.ts';

// How a search came to a node: over a pair arc (its number, 0 or more) or over one of the other kinds.
const overUnserved = -1;
const overUnfilled = -2;
const overColumn = -3;
const overGroup = -4;

/** No way visits a place twice unless the flow contradicts its prices: then nothing would ever end, and nothing it found were true. */
const inCircles =
  'a search for a unit took more steps than there are places: the flow and its prices contradict each other';

/**
 * Sends every unit that waits somewhere along the cheapest way to where one is missing, until nothing is left over: the flow
 * then costs the least, and its prices prove it. Successive shortest paths with prices (Ahuja, Magnanti and Orlin, Network
 * Flows, section 9.7). All sums are whole numbers, so every comparison is exact.
 */
export function sendUnits(state: FlowState): void {
  new UnitSender(state).run();
}

class UnitSender {
  private readonly state: FlowState;
  private readonly heap: NodeHeap;
  private readonly firstColumn: number;
  private readonly firstGroup: number;
  private readonly sink: number;
  private readonly cameFrom: Int32Array;
  private readonly cameOver: Int32Array;
  private readonly settled: Int32Array;
  /** Nodes at the distance the search stands at: they need no place in the heap. */
  private readonly ready: Int32Array;
  private readyCount = 0;
  private at = 0;
  private nearest = Infinity;
  private end = -1;

  constructor(state: FlowState) {
    const { rowCount, columnCount, groupCount } = state.network;
    this.state = state;
    this.firstColumn = rowCount;
    this.firstGroup = rowCount + columnCount;
    this.sink = rowCount + columnCount + groupCount;
    this.heap = new NodeHeap(this.sink + 1);
    this.cameFrom = new Int32Array(this.sink + 1);
    this.cameOver = new Int32Array(this.sink + 1);
    this.settled = new Int32Array(this.sink + 1);
    this.ready = new Int32Array(this.sink + 1);
  }

  run(): void {
    const { excess } = this.state;
    const { rows } = this.state.price;
    const waiting: number[] = [];
    for (let row = 0; row < this.firstColumn; row++) if (excess[row]! > 0) waiting.push(row);
    // Whoever has most to gain goes first: later ones then find out sooner that they cannot.
    waiting.sort((a, b) => rows[b]! - rows[a]!);
    for (const row of waiting) while (excess[row]! > 0) this.send(row);
    for (let node = 0; node <= this.sink; node++) while (excess[node]! > 0) this.send(node);
    this.freeEmptyColumns();
  }

  private send(source: number): void {
    const { heap } = this;
    heap.reset();
    this.nearest = Infinity;
    this.end = -1;
    this.at = 0;
    this.readyCount = 0;
    heap.note(source, 0);
    this.ready[this.readyCount++] = source;
    let settledCount = 0;
    for (;;) {
      const node = this.next();
      if (node < 0) break;
      if (settledCount > this.sink) throw new Error(inCircles);
      this.settled[settledCount++] = node;
      if (node < this.firstColumn) this.leaveRow(node);
      else if (node < this.firstGroup) this.leaveColumn(node);
      else if (node < this.sink) this.leaveGroup(node);
      else this.leaveSink();
    }
    if (this.end < 0) throw new Error('a unit found no way, although leaving it without a pair is one');
    for (let at = 0; at < settledCount; at++) this.changePrice(this.settled[at]!);
    this.follow(source);
  }

  /** The node to leave next, or −1 once nothing nearer than the found end is left. */
  private next(): number {
    if (this.at >= this.nearest) return -1;
    if (this.readyCount > 0) return this.ready[--this.readyCount]!;
    for (;;) {
      const node = this.heap.nearest();
      if (node < 0 || this.heap.distance[node]! >= this.nearest) return -1;
      this.heap.take();
      this.at = this.heap.distance[node]!;
      return node;
    }
  }

  private changePrice(node: number): void {
    const { price } = this.state;
    const nearer = this.nearest - this.heap.distance[node]!;
    if (node < this.firstColumn) price.rows[node]! -= nearer;
    else if (node < this.firstGroup) price.columns[node - this.firstColumn]! -= nearer;
    else if (node < this.sink) price.groups[node - this.firstGroup]! -= nearer;
    else price.sink -= nearer;
  }

  private reach(node: number, distance: number, from: number, over: number): void {
    const { heap } = this;
    const known = heap.distance[node]!;
    if (distance >= this.nearest || distance >= known) return;
    this.cameFrom[node] = from;
    this.cameOver[node] = over;
    if (this.state.excess[node]! < 0) {
      // Whoever misses a unit is an end; what lies beyond it is no longer asked for.
      if (known === Infinity) heap.note(node, distance);
      else heap.distance[node] = distance;
      this.nearest = distance;
      this.end = node;
    } else if (distance === this.at && known === Infinity) {
      heap.note(node, distance);
      this.ready[this.readyCount++] = node;
    } else heap.lower(node, distance);
  }

  private leaveRow(row: number): void {
    const { network, arcs, used, price, unserved, unfilled } = this.state;
    const base = this.at + price.rows[row]!;
    if (unserved[row]! < network.unservedRoom[row]!) {
      this.reach(this.sink, base + network.unservedCost - price.sink, row, overUnserved);
    }
    if (unfilled[row]! < network.unfilledRoom[row]!) {
      this.reach(this.sink, base + network.unfilledCost - price.sink, row, overUnfilled);
    }
    const { column, cost } = arcs;
    const columns = price.columns;
    const distances = this.heap.distance;
    const firstColumn = this.firstColumn;
    for (let arc = arcs.start[row]!, to = arcs.start[row + 1]!; arc < to; arc++) {
      const end = column[arc]!;
      const distance = base + cost[arc]! - columns[end]!;
      if (distance < this.nearest && distance < distances[firstColumn + end]! && !used[arc])
        this.reach(firstColumn + end, distance, row, arc);
    }
  }

  private leaveColumn(node: number): void {
    const { network, arcs, price, lists, columnFlow } = this.state;
    const column = node - this.firstColumn;
    const base = this.at + price.columns[column]!;
    if (columnFlow[column]! < network.places[column]!) {
      const group = network.groupOf[column]!;
      const head = group < 0 ? this.sink : this.firstGroup + group;
      const distance = base + this.state.columnCost(column, columnFlow[column]!) - this.state.headPrice(column);
      this.reach(head, distance, node, overColumn);
    }
    for (let arc = lists.first[column]!; arc >= 0; arc = lists.next[arc]!) {
      const row = arcs.row[arc]!;
      this.reach(row, base - arcs.cost[arc]! - price.rows[row]!, node, arc);
    }
  }

  private leaveGroup(node: number): void {
    const { network, price, columnFlow, groupFlow, groupStart, groupColumns } = this.state;
    const group = node - this.firstGroup;
    const base = this.at + price.groups[group]!;
    if (groupFlow[group]! < network.groupPlaces[group]!) {
      this.reach(this.sink, base + network.groupCost[group]! - price.sink, node, overGroup);
    }
    for (let at = groupStart[group]!; at < groupStart[group + 1]!; at++) {
      const column = groupColumns[at]!;
      if (columnFlow[column]! > 0) this.enterColumnBackwards(column, base, node);
    }
  }

  private enterColumnBackwards(column: number, base: number, from: number): void {
    const { price, columnFlow } = this.state;
    const distance = base - this.state.columnCost(column, columnFlow[column]! - 1) - price.columns[column]!;
    this.reach(this.firstColumn + column, distance, from, overColumn);
  }

  private leaveSink(): void {
    const { network, price, columnFlow, groupFlow, unserved, unfilled } = this.state;
    const base = this.at + price.sink;
    for (let group = 0; group < network.groupCount; group++) {
      if (groupFlow[group]! === 0) continue;
      this.reach(
        this.firstGroup + group,
        base - network.groupCost[group]! - price.groups[group]!,
        this.sink,
        overGroup,
      );
    }
    for (let column = 0; column < network.columnCount; column++) {
      if (columnFlow[column]! > 0 && network.groupOf[column]! < 0) this.enterColumnBackwards(column, base, this.sink);
    }
    for (let row = 0; row < network.rowCount; row++) {
      if (unserved[row]! > 0) {
        this.reach(row, base - network.unservedCost - price.rows[row]!, this.sink, overUnserved);
      }
      if (unfilled[row]! > 0) {
        this.reach(row, base - network.unfilledCost - price.rows[row]!, this.sink, overUnfilled);
      }
    }
  }

  /** Walks the found way back from its end and moves one unit along it. */
  private follow(source: number): void {
    const { state, sink, firstColumn, firstGroup } = this;
    const { excess, columnFlow, groupFlow, unserved, unfilled } = state;
    excess[source]!--;
    excess[this.end]!++;
    let steps = 0;
    for (let node = this.end; node !== source; ) {
      if (++steps > sink) throw new Error(inCircles);
      const over = this.cameOver[node]!;
      const from = this.cameFrom[node]!;
      if (over >= 0) {
        if (node < firstColumn) state.drop(over);
        else state.use(over);
      } else if (over === overUnserved) {
        if (node === sink) unserved[from]!++;
        else unserved[node]!--;
      } else if (over === overUnfilled) {
        if (node === sink) unfilled[from]!++;
        else unfilled[node]!--;
      } else if (over === overGroup) {
        if (node === sink) groupFlow[from - firstGroup]!++;
        else groupFlow[node - firstGroup]!--;
      } else if (node >= firstColumn && node < firstGroup) columnFlow[node - firstColumn]!--;
      else columnFlow[from - firstColumn]!++;
      node = from;
    }
  }

  /** A column that nobody is with is worth what a free place is worth: priced above, every row would look at it in vain. */
  private freeEmptyColumns(): void {
    const { network, price, lists } = this.state;
    for (let column = 0; column < network.columnCount; column++) {
      const free = this.state.headPrice(column) - this.state.columnCost(column, 0);
      if (lists.load[column] === 0 && price.columns[column]! > free) price.columns[column] = free;
    }
  }
}
