import { minimiseCost, type NodePrices, type StageCost } from './minimise-cost.ts';
import type { Flow, Network } from './network.ts';

/** Charges 1 for each pair below the given points: cost 0 means that the worst pair reaches them. */
export function costBelow(network: Network, points: number): StageCost {
  return {
    pairs: Float64Array.from(network.arcPoints, (own) => (own < points ? 1 : 0)),
    unserved: 0,
    unfilled: 0,
  };
}

function worstOf(network: Network, flow: Flow): number | null {
  let worst = Infinity;
  for (let arc = 0; arc < flow.used.length; arc++) {
    if (flow.used[arc]) worst = Math.min(worst, network.arcPoints[arc]!);
  }
  for (const pair of network.decidedPairs) worst = Math.min(worst, pair.points);
  return worst === Infinity ? null : worst;
}

/**
 * The highest points that the weakest pair can reach among the legal flows, by halving the list of points that occur.
 * `ceiling` are the prices proving that one point more is out of reach. Null when the flows hold no free pair.
 * The flow is changed, but stays legal.
 */
export function highestWorst(network: Network, flow: Flow): { worst: number; ceiling: NodePrices } | null {
  let worst = worstOf(network, flow);
  if (worst === null) return null;
  const decided = network.decidedPairs.map((pair) => pair.points);
  const reachable = decided.reduce((least, points) => Math.min(least, points), Infinity);
  const occurring = new Set(network.arcPoints);
  for (const points of decided) occurring.add(points);
  const levels = [...occurring].filter((points) => points <= reachable).sort((a, b) => a - b);
  let from = levels.indexOf(worst) + 1;
  let to = levels.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    minimiseCost(network, flow, costBelow(network, levels[middle]!));
    const found = worstOf(network, flow)!;
    if (found < levels[middle]!) to = middle;
    else from = levels.indexOf(found) + 1;
    worst = Math.max(worst, found);
  }
  return { worst, ceiling: minimiseCost(network, flow, costBelow(network, worst + 1)) };
}
