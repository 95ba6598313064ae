import type { AssignmentProblem } from './assignment-problem.ts';
import type { Prices } from './assignment-result.ts';
import type { ChoiceLoads } from './choice-loads.ts';
import { forEachOpenPair } from './open-pairs.ts';
import type { StageCosts } from './proof-gap.ts';

/** A place that a row has, or the one of those left out; and what leaving it costs, 0 or less in itself. */
export interface Standing {
  readonly place: number;
  readonly leaving: number;
}

/**
 * How a best choice of pairs could be rearranged: from each place (the columns, then the groups, then one for all who are
 * left out and all places that stay free) to each other, what it costs at least that somebody leaves the one for the other.
 * By the prices of the choice no cost is below 0, so that the cheapest chain of moves is a shortest way.
 */
export interface PlaceGraph {
  readonly size: number;
  /** The place of those left out. */
  readonly out: number;
  /** At `to * size + from`: the cost, Infinity where nothing can move. */
  readonly cost: Float64Array;
  /** There as well: the row that moves, or −1 where nobody has to. */
  readonly mover: Int32Array;
  /** Where each row stands: as often as it has units, the ones left out counted once. */
  readonly standings: readonly (readonly Standing[])[];
}

/** The graph of a choice that these prices prove to cost the least. */
export function placeGraph(
  problem: AssignmentProblem,
  loads: ChoiceLoads,
  costs: StageCosts,
  prices: Prices,
): PlaceGraph {
  const columns = problem.columnKeys.length;
  const out = columns + loads.groupPlaces.length;
  const size = out + 1;
  const cost = new Float64Array(size * size).fill(Infinity);
  const mover = new Int32Array(size * size).fill(-1);
  const offer = (from: number, to: number, paid: number, row: number) => {
    const at = to * size + from;
    if (paid >= cost[at]!) return;
    cost[at] = paid;
    mover[at] = row;
  };

  // Free places come first: where they cost as little as a move, nobody has to move.
  const pass = (from: number, to: number, units: number, room: number, reduced: number) => {
    if (units < room) offer(from, to, reduced, -1);
    if (units > 0) offer(to, from, -reduced, -1);
  };
  prices.columns.forEach((price, column) => {
    const group = loads.groupOf[column]!;
    const head = group < 0 ? 0 : prices.groups[group]!;
    pass(column, group < 0 ? out : columns + group, loads.column[column]!, loads.places[column]!, price - head);
  });
  prices.groups.forEach((price, group) => {
    pass(columns + group, out, loads.group[group]!, loads.groupPlaces[group]!, price);
  });

  const standings = problem.rowKeys.map((_, row) => leftOut(loads, costs, prices, row, out));
  const reduced = (row: number, column: number, points: number) =>
    -costs.weight * points + prices.rows[row]! - prices.columns[column]!;
  forEachOpenPair(problem, loads, costs.least, (row, column, points, isChosen) => {
    if (isChosen) standings[row]!.push({ place: column, leaving: -reduced(row, column, points) });
  });
  standings.forEach((of, row) => {
    const entering = enteringOut(loads, costs, prices, row);
    for (const { place, leaving } of of) if (place !== out) offer(place, out, leaving + entering, row);
  });
  forEachOpenPair(problem, loads, costs.least, (row, column, points, isChosen) => {
    if (isChosen) return;
    const entering = reduced(row, column, points);
    for (const { place, leaving } of standings[row]!) offer(place, column, leaving + entering, row);
  });
  return { size, out, cost, mover, standings };
}

function leftOut(loads: ChoiceLoads, costs: StageCosts, prices: Prices, row: number, out: number): Standing[] {
  const price = prices.rows[row]!;
  if (loads.unserved[row]! > 0) return [{ place: out, leaving: -(costs.unserved + price) }];
  return loads.unfilled[row]! > 0 ? [{ place: out, leaving: -(costs.unfilled + price) }] : [];
}

function enteringOut(loads: ChoiceLoads, costs: StageCosts, prices: Prices, row: number): number {
  const price = prices.rows[row]!;
  if (loads.unfilled[row]! < loads.unfilledRoom[row]!) return costs.unfilled + price;
  return loads.unserved[row]! < loads.unservedRoom[row]! ? costs.unserved + price : Infinity;
}
