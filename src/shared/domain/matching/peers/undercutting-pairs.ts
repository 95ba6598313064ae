import type { PairGoal } from './pair-goal.ts';
import type { PeerPrices } from './peer-result.ts';
import type { PeerTable } from './peer-table.ts';
import { pricesInside } from './prices-inside.ts';

/** What a pair written one × size + other counts. */
export const pointsOf = ({ size, points }: PeerTable, pair: number) =>
  points[Math.floor(pair / size) * size + (pair % size)]!;

/** So many pairs of one peer are added in a round at most. */
const mostAdded = 12;

/** Pairs that the prices do not cover, those that lack most first, a few of each peer. */
export function undercuttingPairs(table: PeerTable, goal: PairGoal, prices: PeerPrices): number[] {
  const { size, points } = table;
  const inside = pricesInside(size, prices.oddSets);
  const peers = Float64Array.from(prices.peers);
  const lacking: { readonly pair: number; readonly lack: number }[] = [];
  for (let one = 0; one < size; one++) {
    const row = one * size;
    for (let other = one + 1; other < size; other++) {
      const here = points[row + other]!;
      if (here < goal.least) continue;
      const outside = peers[one]! + peers[other]!;
      if (outside >= 2 * goal.mostWeight(here)) continue;
      const lack = 2 * goal.weightOf(one, other) - outside;
      if (lack > 0 && lack > inside(one, other)) lacking.push({ pair: row + other, lack });
    }
  }
  lacking.sort((a, b) => b.lack - a.lack || a.pair - b.pair);
  const added = new Int32Array(size);
  return lacking.flatMap(({ pair }) => {
    const [one, other] = [Math.floor(pair / size), pair % size];
    if (added[one]! >= mostAdded && added[other]! >= mostAdded) return [];
    added[one]! += 1;
    added[other]! += 1;
    return [pair];
  });
}
