import type { PairCosts } from './flow-network.ts';
import type { PointTable } from './point-table.ts';

/** Pairs of at least so many points, each as cheap as its points are many. */
export function pointCosts({ cells, columnOrder }: PointTable, least: number): PairCosts {
  const columns = columnOrder.length;
  return {
    write(row, costs) {
      const base = row * columns;
      for (let column = 0; column < columns; column++) {
        const points = cells[base + column]!;
        costs[column] = points >= least ? -points : Infinity;
      }
    },
  };
}

/** Pairs of at least so many points, all alike: only how many can be made counts. */
export function evenCosts({ cells, columnOrder }: PointTable, least: number): PairCosts {
  const columns = columnOrder.length;
  return {
    write(row, costs) {
      const base = row * columns;
      for (let column = 0; column < columns; column++) costs[column] = cells[base + column]! >= least ? 0 : Infinity;
    },
  };
}
