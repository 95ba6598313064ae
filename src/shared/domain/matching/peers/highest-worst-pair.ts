import { mostPairs, pairCount } from './most-pairs.ts';
import type { PeerPrices } from './peer-result.ts';
import type { PeerTable } from './peer-table.ts';
import type { LookedAt } from './price-all-pairs.ts';

/** How strong the weakest pair can be while there are as many pairs as can be, and the prices that show it. */
export interface HighestWorst {
  /** Null where there is no pair. */
  readonly worst: number | null;
  readonly ceiling: PeerPrices | null;
}

/** Halves the points that the weakest pair may have, up to a limit, beginning with these partners, of whom there are most. */
export function highestWorstPair(
  table: PeerTable,
  few: Set<number>,
  most: Int32Array,
  upTo: number,
  lookedAt: LookedAt,
): HighestWorst {
  const count = pairCount(most);
  if (count === 0) return { worst: null, ceiling: null };
  // The limit is asked for too: pairs may all be stronger while none has just so many points.
  const points = new Set([...table.points, ...(Number.isFinite(upTo) ? [upTo] : [])]);
  const values = [...points].filter((value) => value >= 0 && value <= upTo).sort((a, b) => a - b);
  const weakestOf = (mate: Int32Array) =>
    mate.reduce(
      (least, partner, peer) => (partner < 0 ? least : Math.min(least, table.points[peer * table.size + partner]!)),
      upTo,
    );
  let mate = most;
  let reached = weakestOf(mate);
  let beyond: PeerPrices | null = null;
  let low = values.findLastIndex((value) => value <= reached);
  let high = values.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const found = mostPairs(table, few, values[middle]!, mate, lookedAt);
    if (pairCount(found.mate) < count) {
      high = middle;
      beyond = found.prices;
      continue;
    }
    mate = found.mate;
    reached = weakestOf(mate);
    low = values.findLastIndex((value) => value <= reached);
  }
  if (reached >= upTo) return { worst: upTo, ceiling: null };
  beyond ??= mostPairs(table, few, reached + 1, mate, lookedAt).prices;
  return { worst: reached, ceiling: beyond };
}
