import type { AssignmentProblem } from './assignment-problem.ts';
import type { Prices } from './assignment-result.ts';
import { pointsAt } from './points-at.ts';

/** Cost of a pair by row and column, of a row left unserved, and of each other unit left unfilled. */
export interface PlainCost {
  readonly pair: (row: number, column: number) => number;
  readonly unserved: number;
  readonly unfilled: number;
}

/** What every arc must and may carry: the choices still open. Locked and forbidden pairs may carry nothing here. */
export interface ArcBounds {
  readonly supply: Int32Array;
  readonly locked: Uint8Array;
  readonly pair: Bounds;
  readonly unserved: Bounds;
  readonly unfilled: Bounds;
  readonly place: Bounds;
}

interface Bounds {
  readonly least: Int32Array;
  readonly most: Int32Array;
}

const upTo = (most: Int32Array): Bounds => ({ least: new Int32Array(most.length), most });

/** The choices a problem leaves before any goal. */
export function openBounds(problem: AssignmentProblem): ArcBounds {
  const rows = problem.rowKeys.length;
  const columns = problem.columnKeys.length;
  const locked = new Uint8Array(rows * columns);
  const lockedInRow = new Int32Array(rows);
  const lockedInColumn = new Int32Array(columns);
  for (const [row, column] of problem.locks) {
    locked[row * columns + column] = 1;
    lockedInRow[row]!++;
    lockedInColumn[column]!++;
  }
  // A need beyond all columns, or a capacity beyond all rows, cannot be used and is not counted.
  const supply = Int32Array.from(problem.need, (need, row) => Math.min(need - lockedInRow[row]!, columns));
  const places = Int32Array.from(problem.capacity, (capacity, column) =>
    Math.min(capacity - lockedInColumn[column]!, rows),
  );
  const allowed = new Int32Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      const usable = !locked[cell] && supply[row]! > 0 && places[column]! > 0;
      if (usable && pointsAt(problem, row, column) >= 0) allowed[cell] = 1;
    }
  }
  const unserved = supply.map((units, row) => (units > 0 && lockedInRow[row] === 0 ? 1 : 0));
  return {
    supply,
    locked,
    pair: upTo(allowed),
    unserved: upTo(unserved),
    unfilled: upTo(supply.map((units, row) => units - unserved[row]!)),
    place: upTo(places),
  };
}

/**
 * Cost that the chosen pairs reach, and the least cost that any choice within the bounds can have as the prices prove
 * it (weak duality: sum over arcs of the cheaper bound times reduced cost, less supply times price). With 'narrow' the
 * bounds then keep only the choices for which the two are equal: pairs with no gap so far never leave the bounds.
 */
export function stageGap(
  problem: AssignmentProblem,
  chosen: Uint8Array,
  bounds: ArcBounds,
  cost: PlainCost,
  prices: Prices,
  after: 'narrow' | 'leave',
): { reached: number; bound: number } {
  const columns = problem.columnKeys.length;
  let reached = 0;
  let bound = 0;
  const weigh = (arc: Bounds, at: number, carried: number, price: number, reduced: number) => {
    reached += carried * price;
    const forced = reduced < 0 ? arc.most[at]! : arc.least[at]!;
    bound += reduced * forced;
    if (after === 'narrow' && reduced > 0) arc.most[at] = forced;
    if (after === 'narrow' && reduced < 0) arc.least[at] = forced;
  };

  const load = new Int32Array(columns);
  prices.rows.forEach((rowPrice, row) => {
    let placed = 0;
    for (let column = 0; column < columns; column++) {
      const cell = row * columns + column;
      if (bounds.locked[cell] || (bounds.pair.most[cell] === 0 && !chosen[cell])) continue;
      placed += chosen[cell]!;
      load[column]! += chosen[cell]!;
      const price = cost.pair(row, column);
      weigh(bounds.pair, cell, chosen[cell]!, price, price + rowPrice - prices.columns[column]!);
    }
    const left = bounds.supply[row]! - placed;
    const unfilled = Math.min(left, bounds.unfilled.most[row]!);
    const base = rowPrice - prices.sink;
    weigh(bounds.unfilled, row, unfilled, cost.unfilled, cost.unfilled + base);
    weigh(bounds.unserved, row, left - unfilled, cost.unserved, cost.unserved + base);
    bound -= bounds.supply[row]! * base;
  });
  prices.columns.forEach((columnPrice, column) => {
    weigh(bounds.place, column, load[column]!, 0, columnPrice - prices.sink);
  });
  if (after === 'narrow') requireForcedPlaces(bounds, columns);
  return { reached, bound };
}

/** A column must take at least the pairs that are no longer open to choice. */
function requireForcedPlaces(bounds: ArcBounds, columns: number): void {
  const forced = new Int32Array(columns);
  bounds.pair.least.forEach((least, cell) => {
    forced[cell % columns]! += least;
  });
  forced.forEach((pairs, column) => {
    bounds.place.least[column] = Math.max(bounds.place.least[column]!, pairs);
  });
}
