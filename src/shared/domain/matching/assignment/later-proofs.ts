import type { Prices } from './assignment-result.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import { firstUnits } from './goal-costs.ts';
import type { RowPoints } from './point-rows.ts';
import type { StageCosts } from './proof-gap.ts';

/** A stage after the first: what a pair costs in it, and the prices that should prove the choice the cheapest. */
export interface LaterStage {
  readonly costOf: (row: number, column: number, points: number) => number;
  readonly prices: Prices;
}

/** How much something carries at least and at most in every choice as good as this one by all stages so far. */
interface Bounds {
  low: number;
  high: number;
}

/**
 * The prices of stages that follow one another held against a choice. Where the prices of a stage leave a reduced cost of 0 it is
 * still open what to take; everything else carries the same in every choice as good as this one by that stage, and is decided for
 * all stages after it. So each stage is weighed on what those before it leave open.
 */
export class LaterProofs {
  private readonly loads: ChoiceLoads;
  private readonly costs: StageCosts;
  private readonly before: Prices;
  private readonly stages: readonly LaterStage[];
  private readonly columnsBefore: Float64Array;
  /** By stage: pairs that the stages before decided, by their columns; they take their part before anything is weighed. */
  private readonly decided: readonly Int32Array[];
  private readonly rowGaps: Float64Array;
  private readonly tied: Int32Array;
  private readonly tiedPoints: Int32Array;

  /** `before` are the prices of the first stage, in which a pair costs what `costs` say. */
  constructor(loads: ChoiceLoads, costs: StageCosts, before: Prices, stages: readonly LaterStage[]) {
    this.loads = loads;
    this.costs = costs;
    this.before = before;
    this.stages = stages;
    this.columnsBefore = Float64Array.from(before.columns);
    const columns = before.columns.length;
    this.decided = stages.map(() => new Int32Array(columns));
    this.rowGaps = new Float64Array(stages.length);
    this.tied = new Int32Array(columns);
    this.tiedPoints = new Int32Array(columns);
  }

  /** Every row is weighed once, with all its pairs. */
  weighRow(row: number, points: RowPoints): void {
    const { loads, costs, before, tied, tiedPoints } = this;
    if (loads.supply[row] === 0) return;
    const locked = loads.locked.get(row);
    let size = findTied(points, before.rows[row]!, this.columnsBefore, loads.places, costs, tied, tiedPoints);
    if (locked !== undefined) size = this.keep(size, (column) => !locked.includes(column));
    const chosen = loads.chosen.get(row) ?? [];
    const outs = [
      [loads.unserved[row]!, loads.unservedRoom[row]!, costs.unserved],
      [loads.unfilled[row]!, loads.unfilledRoom[row]!, costs.unfilled],
    ] as const;
    const isOpen = outs.map(([, , cost]) => cost + before.rows[row]! === 0);
    this.stages.forEach(({ costOf, prices }, stage) => {
      const open = new Set(chosen.filter((column) => tied.subarray(0, size).includes(column)));
      for (const column of chosen) if (!open.has(column)) this.decided[stage]![column]!++;
      const price = prices.rows[row]!;
      // A row all of whose units are decided has nothing to choose: whatever its price is, it proves nothing and spoils nothing.
      const units = outs.reduce((sum, [out], at) => (isOpen[at] ? sum + out : sum), open.size);
      if (units === 0) {
        size = 0;
        return;
      }
      let gap = 0;
      size = this.keep(size, (column, own) => {
        const reduced = costOf(row, column, own) + price - prices.columns[column]!;
        gap += open.has(column) ? Math.max(0, reduced) : Math.max(0, -reduced);
        return reduced === 0;
      });
      outs.forEach(([out, room], at) => {
        if (!isOpen[at]) return;
        gap += price < 0 ? -price * (room - out) : price * out;
        isOpen[at] = price === 0;
      });
      this.rowGaps[stage]! += gap;
    });
  }

  /** Of the pairs that are still open only those that stay so. */
  private keep(size: number, stays: (column: number, points: number) => boolean): number {
    const { tied, tiedPoints } = this;
    let count = 0;
    for (let at = 0; at < size; at++) {
      if (!stays(tied[at]!, tiedPoints[at]!)) continue;
      tied[count] = tied[at]!;
      tiedPoints[count++] = tiedPoints[at]!;
    }
    return count;
  }

  /**
   * By how much the choice costs more in each stage than the least that its prices prove possible; 0 proves that no choice as good
   * by all stages before costs less in it. Each holds only where all before it are 0.
   */
  gaps(): readonly number[] {
    const { loads, costs, before, decided } = this;
    const gaps = Float64Array.from(this.rowGaps);
    const columns = before.columns.map((_, column) => {
      const reduced = through(loads, before, column);
      const room = loads.places[column]!;
      const { count, saved } = firstUnits(costs, room, loads.firm[column]!, loads.isTaken[column] === 1);
      const first = reduced - saved;
      const low = reduced < 0 ? room : first < 0 ? count : 0;
      return { low, high: reduced <= 0 ? room : first <= 0 ? count : 0 };
    });
    const groups = before.groups.map((price, group) => {
      const room = loads.groupPlaces[group]!;
      return { low: price < 0 ? room : 0, high: price > 0 ? 0 : room };
    });
    this.stages.forEach(({ prices }, stage) => {
      const inGroup = new Int32Array(groups.length);
      columns.forEach((bounds, column) => {
        const taken = decided[stage]![column]!;
        const group = loads.groupOf[column]!;
        if (group >= 0) inGroup[group]! += taken;
        gaps[stage]! += weighed(bounds, taken, loads.column[column]!, through(loads, prices, column));
      });
      groups.forEach((bounds, group) => {
        gaps[stage]! += weighed(bounds, inGroup[group]!, loads.group[group]!, prices.groups[group]!);
      });
    });
    return [...gaps];
  }
}

const through = ({ groupOf }: ChoiceLoads, { columns, groups }: Prices, column: number) =>
  columns[column]! - (groupOf[column]! < 0 ? 0 : groups[groupOf[column]!]!);

/** What too many units cost, or too few, where so many are decided already; then the bounds are as this stage leaves them. */
function weighed(bounds: Bounds, decided: number, units: number, reduced: number): number {
  const low = Math.max(bounds.low, decided);
  const gap = reduced < 0 ? -reduced * (bounds.high - units) : reduced * (units - low);
  bounds.low = reduced < 0 ? bounds.high : low;
  if (reduced > 0) bounds.high = low;
  return gap;
}

// A function of its own: it looks at every pair there is.
function findTied(
  { columns, points }: RowPoints,
  rowPrice: number,
  columnPrices: Float64Array,
  places: Int32Array,
  { least, weight }: StageCosts,
  tied: Int32Array,
  tiedPoints: Int32Array,
): number {
  let count = 0;
  for (let at = 0; at < points.length; at++) {
    const column = columns === null ? at : columns[at]!;
    const reduced = rowPrice - weight * points[at]! - columnPrices[column]!;
    if (reduced !== 0 || points[at]! < least || places[column]! <= 0) continue;
    tied[count] = column;
    tiedPoints[count++] = points[at]!;
  }
  return count;
}
