import type { PairCosts } from './flow-network.ts';
import type { PointTable } from './point-table.ts';

/** Pairs of at least so many points, each as cheap as its points are many. */
export function pointCosts({ cells, columnOrder }: PointTable, least: number): PairCosts {
  const columnCount = columnOrder.length;
  return {
    undercutting(row, columnPrices, below, columns, reduced) {
      const base = row * columnCount;
      const above = -below;
      let count = 0;
      for (let column = 0; column < columnCount; column++) {
        const points = cells[base + column]!;
        // The price is asked first: it rules nearly every pair out, and a test that always ends alike costs next to nothing.
        const saved = points + columnPrices[column]!;
        if (saved > above && points >= least) {
          columns[count] = column;
          reduced[count++] = -saved;
        }
      }
      return count;
    },
    cost(row, column) {
      const points = cells[row * columnCount + column]!;
      return points >= least ? -points : Infinity;
    },
  };
}

/**
 * Pairs of at least so many points, all alike: only how many can be made counts. A loop of its own: with a weight of 0 or 1 in
 * one loop for both, solving took a third longer.
 */
export function evenCosts({ cells, columnOrder }: PointTable, least: number): PairCosts {
  const columnCount = columnOrder.length;
  return {
    undercutting(row, columnPrices, below, columns, reduced) {
      const base = row * columnCount;
      const above = -below;
      let count = 0;
      for (let column = 0; column < columnCount; column++) {
        if (columnPrices[column]! > above && cells[base + column]! >= least) {
          columns[count] = column;
          reduced[count++] = -columnPrices[column]!;
        }
      }
      return count;
    },
    cost: (row, column) => (cells[row * columnCount + column]! >= least ? 0 : Infinity),
  };
}
