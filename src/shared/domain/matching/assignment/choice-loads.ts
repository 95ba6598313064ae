import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import { unitsFrom } from './units-from.ts';

/** What everything carries in a choice of pairs, beside what the locked pairs have taken; and how much it could carry. */
export interface ChoiceLoads {
  readonly supply: Int32Array;
  readonly unserved: Int32Array;
  readonly unservedRoom: Int32Array;
  readonly unfilled: Int32Array;
  readonly unfilledRoom: Int32Array;
  readonly column: Int32Array;
  readonly places: Int32Array;
  /** How many of the places of each column have to be filled. */
  readonly firm: Int32Array;
  /** Whether a locked pair serves the column already. */
  readonly isTaken: Uint8Array;
  /** The group of each column, or −1. */
  readonly groupOf: Int32Array;
  readonly group: Int32Array;
  readonly groupPlaces: Int32Array;
  /** By row: the columns of its locked pairs, and of those that were chosen freely. */
  readonly locked: ReadonlyMap<number, readonly number[]>;
  readonly chosen: ReadonlyMap<number, readonly number[]>;
}

/** Counts a choice of pairs, from nothing but the problem and the pairs. */
export function choiceLoads(problem: AssignmentProblem, pairs: readonly IndexPair[]): ChoiceLoads {
  const rows = problem.rowKeys.length;
  const columns = problem.columnKeys.length;
  const locked = columnsByRow(problem.locks);
  const chosen = columnsByRow(pairs.filter(([row, at]) => !locked.get(row)?.includes(at)));
  const supply = unitsFrom(problem.need);
  const places = unitsFrom(problem.capacity);
  const firm = places.map((most, column) => Math.min(most, problem.least?.[column] ?? 0));
  const groupPlaces = unitsFrom(problem.groups?.capacity ?? []);
  const groupOf = Int32Array.from(problem.columnKeys, (_, column) => problem.groups?.of[column] ?? -1);
  const isServed = new Uint8Array(rows);
  const isTaken = new Uint8Array(columns);
  for (const [row, column] of problem.locks) {
    isServed[row] = 1;
    isTaken[column] = 1;
    supply[row]!--;
    places[column]!--;
    if (firm[column]! > 0) firm[column]!--;
    if (groupOf[column]! >= 0) groupPlaces[groupOf[column]!]!--;
  }
  // A need beyond all columns, or a capacity beyond all rows, cannot be used and is not counted.
  for (let row = 0; row < rows; row++) supply[row] = Math.min(supply[row]!, columns);
  for (let column = 0; column < columns; column++) {
    places[column] = Math.min(places[column]!, rows);
    firm[column] = Math.min(firm[column]!, rows);
  }
  const placed = new Int32Array(rows);
  const column = new Int32Array(columns);
  const group = new Int32Array(groupPlaces.length);
  for (const [row, taken] of chosen) {
    placed[row] = taken.length;
    for (const at of taken) {
      column[at]!++;
      if (groupOf[at]! >= 0) group[groupOf[at]!]!++;
    }
  }
  const unservedRoom = supply.map((units, row) => (units > 0 && !isServed[row] ? 1 : 0));
  const unfilledRoom = supply.map((units, row) => units - unservedRoom[row]!);
  // Wishes go unfilled before a row goes unserved: that costs less.
  const unfilled = supply.map((units, row) => Math.min(units - placed[row]!, unfilledRoom[row]!));
  const unserved = supply.map((units, row) => units - placed[row]! - unfilled[row]!);
  return {
    supply,
    unserved,
    unservedRoom,
    unfilled,
    unfilledRoom,
    column,
    places,
    firm,
    isTaken,
    groupOf,
    group,
    groupPlaces,
    locked,
    chosen,
  };
}

function columnsByRow(pairs: readonly IndexPair[]): Map<number, number[]> {
  const columns = new Map<number, number[]>();
  for (const [row, column] of pairs) {
    const own = columns.get(row);
    if (own === undefined) columns.set(row, [column]);
    else own.push(column);
  }
  return columns;
}
