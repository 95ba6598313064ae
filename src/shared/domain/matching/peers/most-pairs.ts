import type { PricedPairs } from './heaviest-pairs.ts';
import type { PeerTable } from './peer-table.ts';
import { type LookedAt, priceAllPairs } from './price-all-pairs.ts';
import { pointsOf } from './undercutting-pairs.ts';

/** The most pairs that there can be of so many points at least, beginning with those among `mate` that are strong enough. */
export function mostPairs(
  table: PeerTable,
  few: Set<number>,
  least: number,
  mate: Int32Array,
  lookedAt: LookedAt,
): PricedPairs {
  const { size, points } = table;
  const strong = mate.map((partner, peer) => (partner >= 0 && points[peer * size + partner]! >= least ? partner : -1));
  pairUpLonely(table, few, least, strong);
  if (pairCount(strong) === size >> 1) return { mate: strong, prices: everybodyPaired(size) };
  const goal = { least, weightOf: () => 1, mostWeight: () => 1 };
  const start = (own: Int32Array) => ({ mate: own, prices: new Float64Array(size).fill(1) });
  const found = priceAllPairs(table, few, goal, start(strong), (before) => start(before.mate), lookedAt);
  return found;
}

/** How many pairs there are. */
export const pairCount = (mate: Int32Array) => mate.reduce((sum, partner) => sum + (partner < 0 ? 0 : 1), 0) / 2;

/** Nobody is left, or one of an odd number: that there cannot be more pairs needs no search. */
const everybodyPaired = (size: number) => ({
  peers: Array.from({ length: size }, () => (size % 2 === 0 ? 1 : 0)),
  oddSets: size % 2 === 0 ? [] : [{ members: Array.from({ length: size }, (_, peer) => peer), price: 2 }],
});

/** Pairs whoever finds somebody alone among the few, as they come. */
function pairUpLonely(table: PeerTable, few: ReadonlySet<number>, least: number, mate: Int32Array): void {
  for (const pair of few) {
    const [one, other] = [Math.floor(pair / table.size), pair % table.size];
    if (mate[one]! >= 0 || mate[other]! >= 0 || pointsOf(table, pair) < least) continue;
    mate[one] = other;
    mate[other] = one;
  }
}
