import { EventHeap } from './event-heap.ts';
import { OddSets } from './odd-sets.ts';
import type { PeerGraph } from './peer-graph.ts';

const outside = 0;
const outer = 1;
const inner = 2;

/**
 * Weighted matching by Edmonds' blossoms, one tree at a time, after Z. Galil, "Efficient algorithms for finding maximum
 * matching in graphs" (ACM Computing Surveys 18, 1986). A tree grows from somebody alone along pairs whose prices just come
 * to their weight, in turns to an outer node and an inner one. While it cannot grow, prices fall at outer nodes and rise at
 * inner ones, and what happens next is the earliest event: a pair reaches somebody outside, or closes a ring, which becomes
 * an odd set; an inner set has nothing left of its price and opens; or an outer peer has none, and may stay alone.
 * Events keep their times while the nodes keep their parts; those that are out of date are looked at again or let go.
 */
export class AlternatingTree {
  readonly sets: OddSets;
  private readonly graph: PeerGraph;
  private readonly heap = new EventHeap();
  /** What each node is in the tree that grows; told of outermost nodes alone. */
  private readonly part: Uint8Array;
  /** The two peers by whom the tree came to a node: one outside it, one in it; −1 at the root. */
  private readonly cameFrom: Int32Array;
  private readonly cameTo: Int32Array;
  /** The price of each node at `since`, and by how much it changes in a unit of time. Those of sets count twice. */
  private readonly price: Float64Array;
  private readonly since: Float64Array;
  private readonly slope: Int8Array;
  private now = 0;
  /** When the first outer peer has no price left, and who. */
  private endsAt = Number.POSITIVE_INFINITY;
  private endsWith = -1;
  private readonly toScan: number[] = [];
  private readonly mark: Int32Array;
  private marks = 0;

  /** Begins with prices that cover every pair of the graph, and with partners whose pairs they just cover. */
  constructor(graph: PeerGraph, mate: Int32Array, prices: Float64Array) {
    this.graph = graph;
    this.sets = new OddSets(mate);
    const nodes = this.sets.base.length;
    this.part = new Uint8Array(nodes);
    this.cameFrom = new Int32Array(nodes);
    this.cameTo = new Int32Array(nodes);
    this.price = new Float64Array(nodes);
    this.price.set(prices);
    this.since = new Float64Array(nodes);
    this.slope = new Int8Array(nodes);
    this.mark = new Int32Array(nodes);
  }

  /** The price of a node; that of a set counts twice. */
  priceOf(node: number): number {
    return this.price[node]! + this.slope[node]! * (this.now - this.since[node]!);
  }

  /** Gives somebody alone a partner, or leaves somebody without a price alone in their place. */
  growFrom(root: number): void {
    const { heap, sets } = this;
    heap.clear();
    this.toScan.length = 0;
    this.now = 0;
    this.endsAt = Number.POSITIVE_INFINITY;
    this.makeOuter(sets.top[root]!, -1, -1);
    for (;;) {
      this.scan();
      if (this.endsAt <= heap.next) {
        this.now = this.endsAt;
        this.leaveAlone(this.endsWith);
        break;
      }
      this.now = heap.next;
      const event = heap.pop();
      if (event < 0) this.openWhenSpent(~event);
      else if (this.meet(event)) break;
    }
    this.settle();
  }

  /** Keeps the prices reached, and forgets the tree. */
  private settle(): void {
    for (let node = 0; node < this.price.length; node++) {
      this.price[node] = this.priceOf(node);
      this.slope[node] = 0;
      this.since[node] = 0;
    }
    this.part.fill(outside);
  }

  private move(node: number, slope: number): void {
    this.price[node] = this.priceOf(node);
    this.since[node] = this.now;
    this.slope[node] = slope;
  }

  private isSet(node: number): boolean {
    return node >= this.graph.size;
  }

  private makeOuter(node: number, from: number, to: number): void {
    this.part[node] = outer;
    this.cameFrom[node] = from;
    this.cameTo[node] = to;
    if (this.isSet(node)) this.move(node, 1);
    for (const peer of this.sets.members[node]!) this.lower(peer);
  }

  private lower(peer: number): void {
    this.move(peer, -1);
    this.toScan.push(peer);
    const endsAt = this.now + this.price[peer]!;
    if (endsAt >= this.endsAt) return;
    this.endsAt = endsAt;
    this.endsWith = peer;
  }

  private makeInner(node: number, from: number, to: number): void {
    this.part[node] = inner;
    this.cameFrom[node] = from;
    this.cameTo[node] = to;
    if (this.isSet(node)) {
      this.move(node, -1);
      this.heap.push(this.now + this.price[node]!, ~node);
    }
    for (const peer of this.sets.members[node]!) this.move(peer, 1);
  }

  private scan(): void {
    const { start } = this.graph;
    for (let peer = this.toScan.pop(); peer !== undefined; peer = this.toScan.pop()) {
      for (let arc = start[peer]!; arc < start[peer + 1]!; arc++) this.expect(arc);
    }
  }

  /** How long until a pair is met while both ends keep their parts; never where they make nothing happen. */
  private timeLeft(arc: number): number {
    const { from, to, weight } = this.graph;
    const { top } = this.sets;
    const [one, other] = [top[from[arc]!]!, top[to[arc]!]!];
    const [here, there] = [this.part[one]!, this.part[other]!];
    if (one === other || here === inner || there === inner || (here === outside && there === outside)) {
      return Number.POSITIVE_INFINITY;
    }
    const slack = this.priceOf(from[arc]!) + this.priceOf(to[arc]!) - weight[arc]!;
    // The prices in a tree differ by even numbers, since all weights are even: half of it is whole.
    return here === there ? slack / 2 : slack;
  }

  private expect(arc: number): void {
    const left = this.timeLeft(arc);
    if (left !== Number.POSITIVE_INFINITY) this.heap.push(this.now + left, arc);
  }

  /** Whether a pair that is due ends the tree. */
  private meet(arc: number): boolean {
    if (this.timeLeft(arc) > 0) {
      this.expect(arc);
      return false;
    }
    const { sets, part } = this;
    const ends = [this.graph.from[arc]!, this.graph.to[arc]!];
    const [one, other] = part[sets.top[ends[0]!]!] === outer ? [ends[0]!, ends[1]!] : [ends[1]!, ends[0]!];
    const reached = sets.top[other]!;
    if (part[reached] === outer) {
      this.gather(one, other);
      return false;
    }
    const base = sets.base[reached]!;
    const partner = sets.mate[base]!;
    if (partner < 0) {
      sets.turnTo(reached, other);
      sets.mate[other] = one;
      this.pairUp(one, other);
      return true;
    }
    this.makeInner(reached, one, other);
    this.makeOuter(sets.top[partner]!, base, partner);
    return false;
  }

  /** Gives an outer peer another partner, and everybody on the way to the root the next. */
  private pairUp(outerPeer: number, partner: number): void {
    const { sets, cameFrom, cameTo } = this;
    let [one, other] = [outerPeer, partner];
    for (;;) {
      const node = sets.top[one]!;
      sets.turnTo(node, one);
      sets.mate[one] = other;
      if (cameFrom[node]! < 0) return;
      const above = sets.top[cameFrom[node]!]!;
      [one, other] = [cameFrom[above]!, cameTo[above]!];
      sets.turnTo(above, other);
      sets.mate[other] = one;
    }
  }

  private leaveAlone(peer: number): void {
    const { sets, cameFrom, cameTo } = this;
    const node = sets.top[peer]!;
    sets.turnTo(node, peer);
    sets.mate[peer] = -1;
    if (cameFrom[node]! < 0) return;
    const above = sets.top[cameFrom[node]!]!;
    const [one, other] = [cameFrom[above]!, cameTo[above]!];
    sets.turnTo(above, other);
    sets.mate[other] = one;
    this.pairUp(one, other);
  }

  /** The outer node before an outer one on the way to the root; −1 at the root. */
  private outerAbove(node: number): number {
    if (this.cameFrom[node]! < 0) return -1;
    const above = this.sets.top[this.cameFrom[node]!]!;
    return this.sets.top[this.cameFrom[above]!]!;
  }

  private whereWaysMeet(node: number, otherNode: number): number {
    this.marks += 1;
    let [one, other] = [node, otherNode];
    for (;;) {
      if (one >= 0) {
        if (this.mark[one] === this.marks) return one;
        this.mark[one] = this.marks;
        one = this.outerAbove(one);
      }
      [one, other] = [other, one];
    }
  }

  private wayUp(node: number, end: number): number[] {
    const way: number[] = [];
    for (let at = node; at !== end; at = this.sets.top[this.cameFrom[at]!]!) way.push(at);
    return way;
  }

  /** Two outer peers close a ring, which becomes an outer odd set. */
  private gather(one: number, other: number): void {
    const { sets, part, cameFrom, cameTo } = this;
    const meeting = this.whereWaysMeet(sets.top[one]!, sets.top[other]!);
    const down = this.wayUp(sets.top[one]!, meeting).reverse();
    const up = this.wayUp(sets.top[other]!, meeting);
    const ring = [meeting, ...down, ...up];
    const bridges = [
      ...down.map((node) => [cameFrom[node]!, cameTo[node]!] as const),
      [one, other] as const,
      ...up.map((node) => [cameTo[node]!, cameFrom[node]!] as const),
    ];
    const newlyOuter = ring.filter((node) => part[node] === inner);
    for (const node of ring) {
      if (this.isSet(node)) this.move(node, 0);
      part[node] = outside;
    }
    const set = sets.gather(ring, bridges);
    part[set] = outer;
    cameFrom[set] = cameFrom[meeting]!;
    cameTo[set] = cameTo[meeting]!;
    this.price[set] = 0;
    this.since[set] = this.now;
    this.slope[set] = 1;
    for (const node of newlyOuter) for (const peer of sets.members[node]!) this.lower(peer);
  }

  /** An inner set without a price opens: the even way through its ring stays in the tree, the rest is outside again. */
  private openWhenSpent(set: number): void {
    const { sets, part } = this;
    if (part[set] !== inner || sets.around[set]! >= 0 || this.priceOf(set) !== 0) return;
    const [from, to] = [this.cameFrom[set]!, this.cameTo[set]!];
    const entry = sets.placeIn(set, to);
    this.move(set, 0);
    part[set] = outside;
    const { ring, bridges } = sets.open(set);
    const count = ring.length;
    const isEven = entry % 2 === 0;
    const inTree = new Set<number>();
    this.makeInner(ring[entry]!, from, to);
    inTree.add(ring[entry]!);
    for (let at = entry, steps = 1; at !== 0; steps++) {
      const next = (at + (isEven ? count - 1 : 1)) % count;
      const [one, other] = isEven ? bridges[next]! : bridges[at]!;
      const [near, far] = isEven ? [other, one] : [one, other];
      if (steps % 2 === 1) this.makeOuter(ring[next]!, near, far);
      else this.makeInner(ring[next]!, near, far);
      inTree.add(ring[next]!);
      at = next;
    }
    for (const node of ring) if (!inTree.has(node)) this.release(node);
  }

  /** A node leaves the tree: whoever is outer may come to it again. */
  private release(node: number): void {
    const { start } = this.graph;
    this.part[node] = outside;
    for (const peer of this.sets.members[node]!) this.move(peer, 0);
    for (const peer of this.sets.members[node]!) {
      for (let arc = start[peer]!; arc < start[peer + 1]!; arc++) this.expect(arc);
    }
  }
}
