import { heaviestPairs, type PricedPairs } from './heaviest-pairs.ts';
import type { PairGoal } from './pair-goal.ts';
import { peerGraph } from './peer-graph.ts';
import type { PeerTable } from './peer-table.ts';
import { pointsOf, undercuttingPairs } from './undercutting-pairs.ts';

/** Where a search begins: partners, and prices that cover every pair looked at so far. */
export interface PeerStart {
  readonly mate: Int32Array;
  readonly prices: Float64Array;
}

/** How a search begins again when it turns out that more pairs have to be looked at. */
export type StartAgain = (found: PricedPairs, more: readonly number[]) => PeerStart;

/** Hears how many pairs each round asked. */
export type LookedAt = (pairs: number) => void;

/**
 * The heaviest pairs of all there are: found among a few first, then every pair is asked whether it would undercut the
 * prices reached. Those that would are looked at too, and the search goes on, until none does.
 */
export function priceAllPairs(
  table: PeerTable,
  few: Set<number>,
  goal: PairGoal,
  begin: PeerStart,
  startAgain: StartAgain,
  lookedAt: LookedAt,
): PricedPairs {
  let start = begin;
  for (;;) {
    const looked = [...few].filter((pair) => pointsOf(table, pair) >= goal.least);
    const graph = peerGraph(table.size, looked, goal.weightOf);
    const found = heaviestPairs(graph, start.mate, start.prices);
    const more = undercuttingPairs(table, goal, found.prices);
    lookedAt((table.size * (table.size - 1)) / 2);
    if (more.length === 0) return found;
    for (const pair of more) few.add(pair);
    start = startAgain(found, more);
  }
}
