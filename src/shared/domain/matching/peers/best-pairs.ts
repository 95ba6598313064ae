import type { Search } from '../assignment/solve-progress.ts';
import { halfPairs } from './half-pairs.ts';
import type { PricedPairs } from './heaviest-pairs.ts';
import type { PairGoal } from './pair-goal.ts';
import type { PeerProblem } from './peer-problem.ts';
import type { PeerTable } from './peer-table.ts';
import { hashOfTwo, type PeerWeights, peerWeights } from './peer-weights.ts';
import { type PeerStart, priceAllPairs } from './price-all-pairs.ts';

/** Most pairs, then most points, then the least hash, among the pairs of so many points at least: all by one weight. */
export function bestPairs(
  problem: PeerProblem,
  table: PeerTable,
  few: Set<number>,
  least: number,
  search: Search,
): PricedPairs {
  const weights = peerWeights(problem)!;
  const goal = weighAll(table, weights, least);
  const begin = halfPairs(table, few, weights, goal, search);
  return priceAllPairs(table, few, goal, begin, (found, more) => coverMore(table, goal, found, more), search.lookedAt);
}

function weighAll(
  { size, points, hashes }: PeerTable,
  { pairStep, hashStep, hashBits }: PeerWeights,
  least: number,
): PairGoal {
  const mostWeight = (here: number) => (pairStep + here) * hashStep;
  return {
    least,
    mostWeight,
    weightOf: (one, other) =>
      mostWeight(points[one * size + other]!) -
      hashOfTwo(hashes[Math.min(one, other)]!, hashes[Math.max(one, other)]!, hashBits),
  };
}

/**
 * Prices that cover what was covered and more: each odd set hands half its price to each member, and one side of each new
 * pair pays what it lacks. Whose pair is then paid too dearly loses it, and is paired anew.
 */
function coverMore(table: PeerTable, { weightOf }: PairGoal, found: PricedPairs, more: readonly number[]): PeerStart {
  const { size } = table;
  const { mate } = found;
  const prices = Float64Array.from(found.prices.peers);
  for (const { members, price } of found.prices.oddSets) for (const peer of members) prices[peer]! += price / 2;
  for (const pair of more) {
    const [one, other] = [Math.floor(pair / size), pair % size];
    const lack = 2 * weightOf(one, other) - prices[one]! - prices[other]!;
    if (lack > 0) prices[mate[other]! < 0 ? other : one]! += lack;
  }
  for (let peer = 0; peer < size; peer++) {
    const partner = mate[peer]!;
    if (partner <= peer || prices[peer]! + prices[partner]! === 2 * weightOf(peer, partner)) continue;
    mate[peer] = -1;
    mate[partner] = -1;
  }
  return { mate, prices };
}
