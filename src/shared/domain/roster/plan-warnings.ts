import type { RosterProblemCode, RowProblem } from './roster-problem.ts';
import type { RowGroup } from './row-groups.ts';

/** A remark about a whole row that does not keep it from being imported. */
export function rowWarning(code: RosterProblemCode, row: number, value: string): RowProblem {
  return { code, value, row, column: null, field: null, blocks: false };
}

/** Remarks about one person's rows: the cells left out of the row that stands. */
export function planWarnings({ newest }: RowGroup): RowProblem[] {
  return newest.parsed.problems.filter(({ blocks }) => !blocks);
}
