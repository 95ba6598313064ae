import type { PeerPair, PeerProblem } from './peer-problem.ts';
import type { PeerChoice, PeerPrices, PeerProof } from './peer-result.ts';
import type { PeerTable } from './peer-table.ts';

/** The choice of these partners with its figures and its proof, in the problem's own order. */
export function tellPeerChoice(
  problem: PeerProblem,
  { order }: PeerTable,
  mate: Int32Array,
  { placed, ceiling, best }: PeerProof,
): PeerChoice {
  const size = problem.keys.length;
  const sorted = ([one, other]: PeerPair): PeerPair => (one < other ? [one, other] : [other, one]);
  const pointsAt = ([one, other]: PeerPair) => problem.points[one * size + other]!;
  const free = [...mate.entries()].flatMap(([peer, partner]) =>
    peer < partner ? [sorted([order[peer]!, order[partner]!])] : [],
  );
  const locked = problem.locks.map(sorted);
  const pairs = [...locked, ...free].sort((a, b) => a[0] - b[0]);
  const paired = new Set(pairs.flat());
  const inOwnOrder = (prices: PeerPrices) => pricesInOwnOrder(prices, order, size);
  return {
    ok: true,
    pairs,
    alone: [...problem.keys.keys()].filter((peer) => !paired.has(peer)),
    total: pairs.reduce((sum, pair) => sum + Math.max(0, pointsAt(pair)), 0),
    worst: free.length === 0 ? null : free.reduce((least, pair) => Math.min(least, pointsAt(pair)), Infinity),
    proof: { placed: placed && inOwnOrder(placed), ceiling: ceiling && inOwnOrder(ceiling), best: inOwnOrder(best) },
  };
}

/** Those in locked pairs are out of the question, and have no price. */
function pricesInOwnOrder(prices: PeerPrices, order: readonly number[], size: number): PeerPrices {
  const peers = Array.from({ length: size }, () => 0);
  order.forEach((own, at) => {
    peers[own] = prices.peers[at]!;
  });
  const oddSets = prices.oddSets.map(({ members, price }) => ({ members: members.map((at) => order[at]!), price }));
  return { peers, oddSets };
}
