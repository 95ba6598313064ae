import type { AssignmentProblem } from './assignment-problem.ts';
import type { Prices } from './assignment-result.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import { firmCost } from './goal-costs.ts';
import { pairHash, textHash } from './pair-hash.ts';
import type { RowPoints } from './point-rows.ts';
import type { StageCosts } from './proof-gap.ts';

/**
 * The prices of the last stage held against a choice, among the choices that cost as little as this one by the prices of the
 * stage before: where those leave a reduced cost of 0 it is still open what to take, and the hash of the keys decides.
 */
export class TieBreakProof {
  private readonly loads: ChoiceLoads;
  private readonly costs: StageCosts;
  private readonly before: Prices;
  private readonly prices: Prices;
  private readonly columnsBefore: Float64Array;
  private readonly rowHashes: readonly number[];
  private readonly columnHashes: readonly number[];
  /** What is still open: what is decided takes its part before anything is weighed. */
  private readonly open: Pick<ChoiceLoads, 'column' | 'places' | 'firm' | 'group' | 'groupPlaces'>;
  private readonly tied: Int32Array;
  private pairGap = 0;

  constructor(problem: AssignmentProblem, loads: ChoiceLoads, costs: StageCosts, before: Prices, prices: Prices) {
    this.loads = loads;
    this.costs = costs;
    this.before = before;
    this.prices = prices;
    this.columnsBefore = Float64Array.from(before.columns);
    this.rowHashes = problem.rowKeys.map(textHash);
    this.columnHashes = problem.columnKeys.map(textHash);
    const { column, places, firm, group, groupPlaces } = loads;
    this.open = {
      column: column.slice(),
      places: places.slice(),
      firm: firm.slice(),
      group: group.slice(),
      groupPlaces: groupPlaces.slice(),
    };
    this.tied = new Int32Array(problem.columnKeys.length);
  }

  /** Every row is weighed once, with all its pairs. */
  weighRow(row: number, points: RowPoints): void {
    const { loads, costs, before, prices, tied } = this;
    if (loads.supply[row] === 0) return;
    const size = findTied(points, before.rows[row]!, this.columnsBefore, loads.places, costs, tied);
    const decided = new Set(loads.chosen.get(row));
    const locked = loads.locked.get(row);
    for (let at = 0; at < size; at++) {
      const column = tied[at]!;
      if (locked?.includes(column)) continue;
      const hash = pairHash(this.rowHashes[row]!, this.columnHashes[column]!);
      const reduced = hash + prices.rows[row]! - prices.columns[column]!;
      this.pairGap += decided.delete(column) ? Math.max(0, reduced) : Math.max(0, -reduced);
    }
    for (const column of decided) this.decide(column);
  }

  private decide(column: number): void {
    const { open, loads } = this;
    open.column[column]!--;
    open.places[column]!--;
    if (open.firm[column]! > 0) open.firm[column]!--;
    const group = loads.groupOf[column]!;
    if (group < 0) return;
    open.group[group]!--;
    open.groupPlaces[group]!--;
  }

  /** By how much the choice comes after the first that these prices prove possible; 0 proves that none comes before it. */
  gap(): number {
    const { loads, costs, before, prices, open } = this;
    let gap = this.pairGap;
    const weigh = (earlier: number, units: number, room: number, reduced: number) => {
      if (earlier === 0) gap += reduced < 0 ? -reduced * (room - units) : reduced * units;
    };
    prices.rows.forEach((price, row) => {
      if (loads.supply[row] === 0) return;
      const earlier = before.rows[row]!;
      weigh(costs.unserved + earlier, loads.unserved[row]!, loads.unservedRoom[row]!, price);
      weigh(costs.unfilled + earlier, loads.unfilled[row]!, loads.unfilledRoom[row]!, price);
    });
    const through = ({ columns, groups }: Prices, column: number) => {
      const group = loads.groupOf[column]!;
      return columns[column]! - (group < 0 ? 0 : groups[group]!);
    };
    prices.columns.forEach((_, column) => {
      const [units, firm] = [open.column[column]!, open.firm[column]!];
      const [earlier, reduced] = [through(before, column), through(prices, column)];
      const filled = Math.min(units, firm);
      weigh(earlier + firmCost(costs), filled, firm, reduced);
      weigh(earlier, units - filled, open.places[column]! - firm, reduced);
    });
    prices.groups.forEach((price, group) => {
      weigh(before.groups[group]!, open.group[group]!, open.groupPlaces[group]!, price);
    });
    return gap;
  }
}

// A function of its own: it looks at every pair there is.
function findTied(
  { columns, points }: RowPoints,
  rowPrice: number,
  columnPrices: Float64Array,
  places: Int32Array,
  { least, weight }: StageCosts,
  tied: Int32Array,
): number {
  let count = 0;
  for (let at = 0; at < points.length; at++) {
    const column = columns === null ? at : columns[at]!;
    const reduced = rowPrice - weight * points[at]! - columnPrices[column]!;
    if (reduced === 0 && points[at]! >= least && places[column]! > 0) tied[count++] = column;
  }
  return count;
}
