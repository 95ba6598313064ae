import type { Prices } from './assignment-result.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import { firstUnits, type LeftOutCosts } from './goal-costs.ts';
import type { RowPoints } from './point-rows.ts';
import { pointsIn } from './read-points.ts';

/** What a stage charges: how many points a pair has to have in it, and whether its points count. */
export interface StageCosts extends LeftOutCosts {
  readonly least: number;
  readonly weight: 0 | 1;
}

/** Something that carries so many units where it has room for so many, at a reduced cost. */
type Weigh = (units: number, room: number, reduced: number) => void;

const none: readonly number[] = [];

/**
 * The prices of one stage held against a choice of pairs, a row at a time. Any prices prove a least cost (weak duality): what is
 * too cheap should be full, and what is too dear empty.
 */
export class StageProof {
  private readonly loads: ChoiceLoads;
  private readonly costs: StageCosts;
  private readonly prices: Prices;
  private readonly columnPrices: Float64Array;
  /** What the pairs that are too cheap cost less than nothing, all together. */
  private tooCheap = 0;
  private chosen = 0;

  constructor(loads: ChoiceLoads, costs: StageCosts, prices: Prices) {
    this.loads = loads;
    this.costs = costs;
    this.prices = prices;
    this.columnPrices = Float64Array.from(prices.columns);
  }

  /** Every row is weighed once, with all its pairs. */
  weighRow(row: number, points: RowPoints): void {
    const { loads, costs, columnPrices } = this;
    if (loads.supply[row] === 0) return;
    const price = this.prices.rows[row]!;
    this.tooCheap += sumOfTooCheap(points, price, columnPrices, loads.places, costs.least, costs.weight);
    const reducedOf = (column: number, own: number) => price - costs.weight * own - columnPrices[column]!;
    for (const column of loads.locked.get(row) ?? none) {
      // A locked pair is no choice: what the sum took it for is taken back.
      const own = pointsIn(points, column);
      if (own >= costs.least && loads.places[column]! > 0) this.tooCheap -= Math.max(0, -reducedOf(column, own));
    }
    for (const column of loads.chosen.get(row) ?? none) this.chosen += reducedOf(column, pointsIn(points, column));
  }

  /** By how much the choice costs more than the least that the prices prove possible; 0 proves that nothing costs less. */
  gap(): number {
    let gap = this.tooCheap + this.chosen;
    this.weighOthers((units, room, reduced) => {
      gap += reduced < 0 ? -reduced * (room - units) : reduced * units;
    });
    return gap;
  }

  /** The least that any choice costs, as the prices prove it. */
  provenLeast(): number {
    let least = -this.tooCheap;
    this.weighOthers((_, room, reduced) => {
      if (reduced < 0) least += reduced * room;
    });
    return this.loads.supply.reduce((sum, units, row) => sum - units * this.prices.rows[row]!, least);
  }

  private weighOthers(weigh: Weigh): void {
    const { loads, costs } = this;
    const { rows, columns, groups } = this.prices;
    rows.forEach((price, row) => {
      if (loads.supply[row] === 0) return;
      weigh(loads.unserved[row]!, loads.unservedRoom[row]!, costs.unserved + price);
      weigh(loads.unfilled[row]!, loads.unfilledRoom[row]!, costs.unfilled + price);
    });
    columns.forEach((price, column) => {
      const group = loads.groupOf[column]!;
      const reduced = price - (group < 0 ? 0 : groups[group]!);
      const [units, room] = [loads.column[column]!, loads.places[column]!];
      const { count, saved } = firstUnits(costs, room, loads.firm[column]!, loads.isTaken[column] === 1);
      const first = Math.min(units, count);
      weigh(first, count, reduced - saved);
      weigh(units - first, room - count, reduced);
    });
    groups.forEach((price, group) => weigh(loads.group[group]!, loads.groupPlaces[group]!, price));
  }
}

// A function of its own: it looks at every pair there is.
function sumOfTooCheap(
  { columns, points }: RowPoints,
  rowPrice: number,
  columnPrices: Float64Array,
  places: Int32Array,
  least: number,
  weight: number,
): number {
  let sum = 0;
  for (let at = 0; at < points.length; at++) {
    const column = columns === null ? at : columns[at]!;
    const reduced = rowPrice - weight * points[at]! - columnPrices[column]!;
    if (reduced < 0 && points[at]! >= least && places[column]! > 0) sum -= reduced;
  }
  return sum;
}
