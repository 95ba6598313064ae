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
 * too cheap should be full, and what is too dear empty. The gap adds up amounts of 0 or more and takes nothing away, so that
 * nothing can make up for an amount that should not be there, rounded or not.
 */
export class StageProof {
  private readonly loads: ChoiceLoads;
  private readonly costs: StageCosts;
  private readonly prices: Prices;
  private readonly columnPrices: Float64Array;
  private readonly places: Int32Array;
  /** What pairs that are not chosen cost less than nothing, all together; what chosen ones do, and what they cost more. */
  private tooCheap = 0;
  private chosenCheap = 0;
  private chosenDear = 0;

  constructor(loads: ChoiceLoads, costs: StageCosts, prices: Prices) {
    this.loads = loads;
    this.costs = costs;
    this.prices = prices;
    this.columnPrices = Float64Array.from(prices.columns);
    this.places = loads.places.slice();
  }

  /** Every row is weighed once, with all its pairs. */
  weighRow(row: number, points: RowPoints): void {
    const { loads, costs, columnPrices, places } = this;
    if (loads.supply[row] === 0) return;
    const price = this.prices.rows[row]!;
    const chosen = loads.chosen.get(row) ?? none;
    // A locked pair is no choice, and a chosen one is weighed by itself.
    const apart = [...(loads.locked.get(row) ?? none), ...chosen];
    for (const column of apart) places[column] = 0;
    this.tooCheap += sumOfTooCheap(points, price, columnPrices, places, costs.least, costs.weight);
    for (const column of apart) places[column] = loads.places[column]!;
    for (const column of chosen) {
      const own = pointsIn(points, column);
      const reduced = price - costs.weight * own - columnPrices[column]!;
      // A pair that this stage does not allow is no choice in it.
      if (own < costs.least) this.chosenDear = Infinity;
      else if (reduced < 0) this.chosenCheap -= reduced;
      else this.chosenDear += reduced;
    }
  }

  /** By how much the choice costs more than the least that the prices prove possible; 0 proves that nothing costs less. */
  gap(): number {
    let gap = this.tooCheap + this.chosenDear;
    this.weighOthers((units, room, reduced) => {
      gap += reduced < 0 ? -reduced * (room - units) : reduced * units;
    });
    return gap;
  }

  /** The least that any choice costs, as the prices prove it; nothing is proved by sums too large to be counted exactly. */
  provenLeast(): number {
    let taken = this.tooCheap + this.chosenCheap;
    let given = 0;
    const add = (amount: number) => {
      if (amount < 0) taken -= amount;
      else given += amount;
    };
    this.weighOthers((_, room, reduced) => {
      if (reduced < 0) add(reduced * room);
    });
    this.loads.supply.forEach((units, row) => add(-units * this.prices.rows[row]!));
    return Number.isSafeInteger(taken) && Number.isSafeInteger(given) ? given - taken : -Infinity;
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
