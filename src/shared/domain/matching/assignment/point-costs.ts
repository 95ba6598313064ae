import type { FoundPairs, PairCosts } from './flow-network.ts';
import type { Points } from './point-rows.ts';
import type { PointTable } from './point-table.ts';

/** Pairs of at least so many points, each as cheap as its points are many. */
export function pointCosts(table: PointTable, least: number): PairCosts {
  return {
    perRow: table.size / table.rowOrder.length,
    least,
    undercutting(row, columnPrices, below, found) {
      const { columns, points } = table.row(row);
      return columns === null
        ? findByPoints(points, columnPrices, below, least, found)
        : findListed(columns, points, 1, columnPrices, below, least, found);
    },
    costOf: (points) => (points >= least && points >= 0 ? -points : Infinity),
  };
}

/** Pairs of at least so many points, all alike: only how many can be made counts. */
export function evenCosts(table: PointTable, least: number): PairCosts {
  return {
    perRow: table.size / table.rowOrder.length,
    least,
    undercutting(row, columnPrices, below, found) {
      const { columns, points } = table.row(row);
      return columns === null
        ? findByPrice(points, columnPrices, below, least, found)
        : findListed(columns, points, 0, columnPrices, below, least, found);
    },
    costOf: (points) => (points >= least && points >= 0 ? 0 : Infinity),
  };
}

function findByPoints(
  points: Points,
  columnPrices: Float64Array,
  below: number,
  least: number,
  { columns, reduced, points: own }: FoundPairs,
): number {
  const above = -below;
  let count = 0;
  for (let column = 0; column < points.length; column++) {
    const has = points[column]!;
    // The price is asked first: it rules nearly every pair out, and a test that always ends alike costs next to nothing.
    const saved = has + columnPrices[column]!;
    if (saved > above && has >= least) {
      columns[count] = column;
      own[count] = has;
      reduced[count++] = -saved;
    }
  }
  return count;
}

/** A loop of its own: with a weight of 0 or 1 in one loop for both, solving took a third longer. */
function findByPrice(
  points: Points,
  columnPrices: Float64Array,
  below: number,
  least: number,
  { columns, reduced, points: own }: FoundPairs,
): number {
  const above = -below;
  let count = 0;
  for (let column = 0; column < points.length; column++) {
    if (columnPrices[column]! > above && points[column]! >= least) {
      columns[count] = column;
      own[count] = points[column]!;
      reduced[count++] = -columnPrices[column]!;
    }
  }
  return count;
}

/** Lists are short: there one loop does for both. */
function findListed(
  listed: Int32Array,
  points: Points,
  weight: number,
  columnPrices: Float64Array,
  below: number,
  least: number,
  { columns, reduced, points: own }: FoundPairs,
): number {
  let count = 0;
  for (let at = 0; at < listed.length; at++) {
    const column = listed[at]!;
    const costs = -weight * points[at]! - columnPrices[column]!;
    if (costs < below && points[at]! >= least) {
      columns[count] = column;
      own[count] = points[at]!;
      reduced[count++] = costs;
    }
  }
  return count;
}
