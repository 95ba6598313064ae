import type { PlaceGraph } from './place-graph.ts';

/** The cheapest way from every place to one of them; of equally cheap ways one on which fewest people move. */
export interface CheapestWays {
  /** Infinity where there is no way. */
  readonly cost: Float64Array;
  readonly moves: Int32Array;
  /** The place that comes next, −1 at the end. */
  readonly next: Int32Array;
  /** The places that have a way, the cheapest first: whatever comes next on a way stands before. */
  readonly order: readonly number[];
}

/** Shortest ways into one place, backwards from it (Dijkstra, without a heap: nearly every place leads to every other). */
export function cheapestWays({ size, cost: costs, mover }: PlaceGraph, end: number): CheapestWays {
  const cost = new Float64Array(size).fill(Infinity);
  const moves = new Int32Array(size);
  const next = new Int32Array(size).fill(-1);
  const open = Int32Array.from({ length: size }, (_, place) => place);
  const order: number[] = [];
  cost[end] = 0;
  let nearest = end;
  for (let left = size; nearest >= 0; ) {
    // Those still open stand in front: the one just reached leaves them.
    const place = open[nearest]!;
    open[nearest] = open[--left]!;
    order.push(place);
    const [base, paid, moved] = [place * size, cost[place]!, moves[place]!];
    let [least, fewest] = [Infinity, 0];
    nearest = -1;
    for (let at = 0; at < left; at++) {
      const from = open[at]!;
      const total = paid + costs[base + from]!;
      let own = cost[from]!;
      if (total <= own && total < Infinity) {
        const count = moved + (mover[base + from]! < 0 ? 0 : 1);
        if (total < own || count < moves[from]!) {
          cost[from] = own = total;
          moves[from] = count;
          next[from] = place;
        }
      }
      if (own < least || (own === least && own < Infinity && moves[from]! < fewest)) {
        least = own;
        fewest = moves[from]!;
        nearest = at;
      }
    }
  }
  return { cost, moves, next, order };
}
