import { AlternatingTree } from './alternating-tree.ts';
import type { PeerGraph } from './peer-graph.ts';
import type { PeerPrices } from './peer-result.ts';

/** A best choice among some pairs: the partner of each peer (−1 for none), and the prices that prove it. */
export interface PricedPairs {
  readonly mate: Int32Array;
  readonly prices: PeerPrices;
}

/**
 * The pairs of most weight together, not necessarily most pairs. Begins with prices that cover every pair of the graph, and
 * with partners whose pairs they just cover; both are changed.
 */
export function heaviestPairs(graph: PeerGraph, mate: Int32Array, prices: Float64Array): PricedPairs {
  lowerWhoIsAlone(graph, mate, prices);
  const tree = new AlternatingTree(graph, mate, prices);
  for (let peer = 0; peer < graph.size; peer++) {
    while (mate[peer]! < 0 && tree.priceOf(peer) > 0) tree.growFrom(peer);
  }
  const { base, members } = tree.sets;
  const oddSets: { members: readonly number[]; price: number }[] = [];
  for (let set = graph.size; set < base.length; set++) {
    const price = 2 * tree.priceOf(set);
    if (base[set]! >= 0 && price > 0) oddSets.push({ members: members[set]!, price });
  }
  return { mate, prices: { peers: Array.from({ length: graph.size }, (_, peer) => tree.priceOf(peer)), oddSets } };
}

/** Whoever is alone needs no higher price than their pairs ask for, and may just cover one with somebody else alone. */
function lowerWhoIsAlone({ size, start, to, weight }: PeerGraph, mate: Int32Array, prices: Float64Array): void {
  for (let peer = 0; peer < size; peer++) {
    if (mate[peer]! >= 0) continue;
    let least = 0;
    let partner = -1;
    for (let arc = start[peer]!; arc < start[peer + 1]!; arc++) {
      const own = weight[arc]! - prices[to[arc]!]!;
      if (own > least || (own === least && partner < 0 && mate[to[arc]!]! < 0)) {
        least = own;
        partner = mate[to[arc]!]! < 0 ? to[arc]! : -1;
      }
    }
    prices[peer] = least;
    if (partner < 0) continue;
    mate[peer] = partner;
    mate[partner] = peer;
  }
}
