import type { RosterProblemCode, RowProblem } from './roster-problem.ts';
import type { RowGroup } from './row-groups.ts';

/** A remark about a whole row that does not keep it from being imported. */
export function rowWarning(code: RosterProblemCode, row: number, value: string): RowProblem {
  return { code, value, row, column: null, field: null, blocks: false };
}

/** A remark about the line manager a row names; its cell can be read otherwise where the column is known. */
export function managerWarning(code: RosterProblemCode, row: number, said: string, column: number | null): RowProblem {
  return { ...rowWarning(code, row, said), column, field: column === null ? null : 'managerRef' };
}

/** Remarks about one person's rows: the cells left out of the row that stands. */
export function planWarnings({ newest }: RowGroup): RowProblem[] {
  return newest.parsed.problems.filter(({ blocks }) => !blocks);
}
