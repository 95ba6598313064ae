/**
 * Who is paired with whom, and the odd sets that peers are gathered in, one inside the other. Nodes below `size` are the
 * peers themselves, each a set of its own; above are sets of an odd number of nodes in a ring, every second bridge of it
 * a pair, so that all but one of them, the base, have their partner inside.
 */
export class OddSets {
  readonly size: number;
  /** The partner of each peer; −1 for none. */
  readonly mate: Int32Array;
  /** The outermost set of each peer. */
  readonly top: Int32Array;
  /** The set around each node; −1 for an outermost one. */
  readonly around: Int32Array;
  /** The peer of each node whose partner, if any, is outside it. */
  readonly base: Int32Array;
  readonly members: (readonly number[])[];
  /** The nodes of a ring, the one with the base first. */
  private readonly rings: (readonly number[])[];
  /** For each node of a ring two peers next to each other: one in it, one in the next. */
  private readonly bridges: (readonly (readonly [number, number])[])[];
  private readonly unused: number[] = [];

  constructor(mate: Int32Array) {
    const size = mate.length;
    const nodes = size + (size >> 1);
    this.size = size;
    this.mate = mate;
    this.top = Int32Array.from(mate, (_, peer) => peer);
    this.around = new Int32Array(nodes).fill(-1);
    this.base = Int32Array.from({ length: nodes }, (_, node) => (node < size ? node : -1));
    this.members = Array.from({ length: nodes }, (_, node) => (node < size ? [node] : []));
    this.rings = Array.from({ length: nodes }, () => []);
    this.bridges = Array.from({ length: nodes }, () => []);
    for (let node = nodes - 1; node >= size; node--) this.unused.push(node);
  }

  /** Gathers a ring of outermost nodes in a set, which takes the base of the first. */
  gather(ring: readonly number[], bridges: readonly (readonly [number, number])[]): number {
    const set = this.unused.pop()!;
    const members = ring.flatMap((node) => this.members[node]!);
    this.rings[set] = ring;
    this.bridges[set] = bridges;
    this.members[set] = members;
    this.base[set] = this.base[ring[0]!]!;
    for (const node of ring) this.around[node] = set;
    for (const peer of members) this.top[peer] = set;
    return set;
  }

  /** Opens an outermost set, whose nodes become outermost, and answers its ring as it was. */
  open(set: number): {
    readonly ring: readonly number[];
    readonly bridges: readonly (readonly [number, number])[];
  } {
    const ring = this.rings[set]!;
    for (const node of ring) {
      this.around[node] = -1;
      for (const peer of this.members[node]!) this.top[peer] = node;
    }
    const opened = { ring, bridges: this.bridges[set]! };
    this.members[set] = [];
    this.base[set] = -1;
    this.unused.push(set);
    return opened;
  }

  /** The place in the ring of a set of the node that holds a peer. */
  placeIn(set: number, peer: number): number {
    let node = peer;
    while (this.around[node] !== set) node = this.around[node]!;
    return this.rings[set]!.indexOf(node);
  }

  /** Pairs anew inside a node so that this peer becomes its base, and may have a partner outside. */
  turnTo(node: number, peer: number): void {
    if (node < this.size) return;
    const place = this.placeIn(node, peer);
    const ring = this.rings[node]!;
    const bridges = this.bridges[node]!;
    const count = ring.length;
    this.turnTo(ring[place]!, peer);
    // Those on the even way from here to the old base are paired with their other neighbour.
    const isEven = place % 2 === 0;
    const to = isEven ? place : count;
    for (let at = isEven ? 0 : place + 1; at < to; at += 2) {
      const [one, other] = bridges[at]!;
      this.turnTo(ring[at]!, one);
      this.turnTo(ring[(at + 1) % count]!, other);
      this.mate[one] = other;
      this.mate[other] = one;
    }
    this.rings[node] = [...ring.slice(place), ...ring.slice(0, place)];
    this.bridges[node] = [...bridges.slice(place), ...bridges.slice(0, place)];
    this.base[node] = peer;
  }
}
