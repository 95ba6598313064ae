import type { AssignmentProblem } from './assignment-problem.ts';
import type { Prices } from './assignment-result.ts';
import { type ChoiceLoads, forEachOpenPair } from './choice-loads.ts';
import type { LeftOutCosts } from './goal-costs.ts';
import { pairHash, textHash } from './pair-hash.ts';

/** What a stage charges, and how many points a pair has to have in it. */
export interface StageCosts extends LeftOutCosts {
  readonly least: number;
  readonly pair: (points: number) => number;
}

/** Something that carries so many units where it has room for so many, at a reduced cost. */
type Weigh = (units: number, room: number, reduced: number) => void;

/**
 * By how much a choice costs more than the least that these prices prove possible (weak duality): what is too cheap should be
 * full, and what is too dear empty. 0 proves that nothing costs less.
 */
export function proofGap(problem: AssignmentProblem, loads: ChoiceLoads, costs: StageCosts, prices: Prices): number {
  let gap = 0;
  const weigh: Weigh = (units, room, reduced) => {
    gap += reduced < 0 ? -reduced * (room - units) : reduced * units;
  };
  weighPairs(problem, loads, costs, prices, weigh);
  weighOthers(loads, costs, prices, weigh);
  return gap;
}

/** The least that any choice costs, as these prices prove it. */
export function provenLeast(problem: AssignmentProblem, loads: ChoiceLoads, costs: StageCosts, prices: Prices): number {
  let least = 0;
  const weigh: Weigh = (_, room, reduced) => {
    if (reduced < 0) least += reduced * room;
  };
  weighPairs(problem, loads, costs, prices, weigh);
  weighOthers(loads, costs, prices, weigh);
  return loads.supply.reduce((sum, units, row) => sum - units * prices.rows[row]!, least);
}

function weighPairs(
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  { least, pair }: StageCosts,
  { rows, columns }: Prices,
  weigh: Weigh,
): void {
  forEachOpenPair(problem, loads, least, (row, column, points, at) => {
    weigh(loads.isChosen[at]!, 1, pair(points) + rows[row]! - columns[column]!);
  });
}

function weighOthers(loads: ChoiceLoads, costs: LeftOutCosts, { rows, columns, groups }: Prices, weigh: Weigh): void {
  rows.forEach((price, row) => {
    if (loads.supply[row] === 0) return;
    weigh(loads.unserved[row]!, loads.unservedRoom[row]!, costs.unserved + price);
    weigh(loads.unfilled[row]!, loads.unfilledRoom[row]!, costs.unfilled + price);
  });
  columns.forEach((price, column) => {
    const group = loads.groupOf[column]!;
    weigh(loads.column[column]!, loads.places[column]!, price - (group < 0 ? 0 : groups[group]!));
  });
  groups.forEach((price, group) => weigh(loads.group[group]!, loads.groupPlaces[group]!, price));
}

/**
 * The same of the last stage, among the choices that cost as little as this one by the prices of the stage before: where
 * those leave a reduced cost of 0 it is still open what to take, and the hash of the keys decides.
 */
export function tieBreakGap(
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  costs: StageCosts,
  before: Prices,
  prices: Prices,
): number {
  const rowHashes = problem.rowKeys.map(textHash);
  const columnHashes = problem.columnKeys.map(textHash);
  // What is decided takes its part before anything is weighed.
  const column = loads.column.slice();
  const places = loads.places.slice();
  const group = loads.group.slice();
  const groupPlaces = loads.groupPlaces.slice();
  let gap = 0;
  const weigh: Weigh = (units, room, reduced) => {
    gap += reduced < 0 ? -reduced * (room - units) : reduced * units;
  };
  forEachOpenPair(problem, loads, costs.least, (row, at, points, cell) => {
    const earlier = costs.pair(points) + before.rows[row]! - before.columns[at]!;
    if (earlier === 0) {
      const hash = pairHash(rowHashes[row]!, columnHashes[at]!);
      weigh(loads.isChosen[cell]!, 1, hash + prices.rows[row]! - prices.columns[at]!);
    } else if (loads.isChosen[cell]) {
      column[at]!--;
      places[at]!--;
      const head = loads.groupOf[at]!;
      if (head >= 0) group[head]!--;
      if (head >= 0) groupPlaces[head]!--;
    }
  });
  const open = { ...loads, column, places, group, groupPlaces };
  const still = (reduced: number): Weigh => (reduced === 0 ? weigh : () => undefined);
  weighOthersOpen(open, costs, before, prices, still);
  return gap;
}

function weighOthersOpen(
  loads: ChoiceLoads,
  costs: LeftOutCosts,
  before: Prices,
  prices: Prices,
  still: (reduced: number) => Weigh,
): void {
  prices.rows.forEach((price, row) => {
    if (loads.supply[row] === 0) return;
    const earlier = before.rows[row]!;
    still(costs.unserved + earlier)(loads.unserved[row]!, loads.unservedRoom[row]!, price);
    still(costs.unfilled + earlier)(loads.unfilled[row]!, loads.unfilledRoom[row]!, price);
  });
  const through = ({ columns, groups }: Prices, column: number) => {
    const group = loads.groupOf[column]!;
    return columns[column]! - (group < 0 ? 0 : groups[group]!);
  };
  prices.columns.forEach((_, column) => {
    still(through(before, column))(loads.column[column]!, loads.places[column]!, through(prices, column));
  });
  prices.groups.forEach((price, group) => {
    still(before.groups[group]!)(loads.group[group]!, loads.groupPlaces[group]!, price);
  });
}
