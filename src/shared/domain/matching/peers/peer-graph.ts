/** Pairs that are looked at, each as an arc from both sides, those of one peer together. */
export interface PeerGraph {
  readonly size: number;
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Twice the weight of the pair, so that halves of it stay whole. */
  readonly weight: Float64Array;
}

/** The graph of pairs written one × size + other, none twice; `weightOf` answers the weight of one. */
export function peerGraph(
  size: number,
  pairs: Iterable<number>,
  weightOf: (one: number, other: number) => number,
): PeerGraph {
  const start = new Int32Array(size + 1);
  const ends: number[] = [];
  for (const pair of pairs) {
    const one = Math.floor(pair / size);
    const other = pair % size;
    ends.push(one, other);
    start[one + 1]!++;
    start[other + 1]!++;
  }
  for (let peer = 0; peer < size; peer++) start[peer + 1]! += start[peer]!;
  const graph = {
    size,
    start,
    from: new Int32Array(ends.length),
    to: new Int32Array(ends.length),
    weight: new Float64Array(ends.length),
  };
  const next = start.slice();
  for (let at = 0; at < ends.length; at += 2) {
    const [one, other] = [ends[at]!, ends[at + 1]!];
    const weight = 2 * weightOf(one, other);
    for (const [from, to] of [[one, other] as const, [other, one] as const]) {
      const arc = next[from]!++;
      graph.from[arc] = from;
      graph.to[arc] = to;
      graph.weight[arc] = weight;
    }
  }
  return graph;
}
