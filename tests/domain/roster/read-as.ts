import { expect } from 'vitest';
import type { CellReading } from '../../../src/shared/domain/roster/roster-problem.ts';
import type { Cell } from '../../../src/shared/domain/roster/sheet.ts';

/** The value read, or the code of the problem. */
export const outcome = <Value>(reading: CellReading<Value>) => (reading.ok ? reading.value : reading.problem.code);

/** Expects each cell to be read as the value beside it, or to be refused with that code. */
export function readAs<Value>(
  parse: (cell: Cell) => CellReading<Value>,
  wanted: readonly (readonly [Cell, Value | string])[],
): void {
  for (const [cell, value] of wanted) expect([cell, outcome(parse(cell))]).toEqual([cell, value]);
}
