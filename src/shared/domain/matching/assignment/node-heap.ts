/** A 4-ary heap of node numbers by tentative distance, reusable without clearing its arrays. */
export class NodeHeap {
  readonly distance: Float64Array;
  private readonly nodes: Int32Array;
  private readonly places: Int32Array;
  private readonly reached: Int32Array;
  private reachedCount = 0;
  private size = 0;

  constructor(nodeCount: number) {
    this.distance = new Float64Array(nodeCount).fill(Infinity);
    this.nodes = new Int32Array(nodeCount);
    this.places = new Int32Array(nodeCount);
    this.reached = new Int32Array(nodeCount);
  }

  /** Forgets all distances of the last search. */
  reset(): void {
    for (let at = 0; at < this.reachedCount; at++) this.distance[this.reached[at]!] = Infinity;
    this.reachedCount = 0;
    this.size = 0;
  }

  /** The nearest node not yet taken, or −1. */
  nearest(): number {
    return this.size === 0 ? -1 : this.nodes[0]!;
  }

  /** Sets the distance of a node that was not reached before and does not wait here: it is looked at right away. */
  note(node: number, distance: number): void {
    this.reached[this.reachedCount++] = node;
    this.distance[node] = distance;
  }

  /** Sets a shorter distance for a node and puts it in its place. */
  lower(node: number, distance: number): void {
    if (this.distance[node] === Infinity) {
      this.reached[this.reachedCount++] = node;
      this.places[node] = this.size++;
    }
    this.distance[node] = distance;
    let place = this.places[node]!;
    while (place > 0) {
      const above = (place - 1) >> 2;
      const other = this.nodes[above]!;
      if (this.distance[other]! <= distance) break;
      this.put(other, place);
      place = above;
    }
    this.put(node, place);
  }

  /** Takes the nearest node away. */
  take(): void {
    const last = this.nodes[--this.size]!;
    if (this.size === 0) return;
    const distance = this.distance[last]!;
    let place = 0;
    for (;;) {
      const first = place * 4 + 1;
      if (first >= this.size) break;
      let smallest = first;
      const end = Math.min(first + 4, this.size);
      for (let child = first + 1; child < end; child++) {
        if (this.distance[this.nodes[child]!]! < this.distance[this.nodes[smallest]!]!) smallest = child;
      }
      const child = this.nodes[smallest]!;
      if (this.distance[child]! >= distance) break;
      this.put(child, place);
      place = smallest;
    }
    this.put(last, place);
  }

  private put(node: number, place: number): void {
    this.nodes[place] = node;
    this.places[node] = place;
  }
}
