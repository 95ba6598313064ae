import { shareWord } from './name-key.ts';
import type { RosterProblemCode, RowProblem } from './roster-problem.ts';
import type { RowGroup } from './row-groups.ts';

/** A remark about a whole row that does not keep it from being imported. */
export function rowWarning(code: RosterProblemCode, row: number, value: string): RowProblem {
  return { code, value, row, column: null, field: null, blocks: false };
}

/** Remarks about one person's rows: cells left out of the row that stands, and older answers under quite another name. */
export function planWarnings({ newest, rows }: RowGroup): RowProblem[] {
  const renamed = rows.filter((row) => row !== newest && !shareWord(row.name, newest.name));
  return [
    ...newest.parsed.problems.filter(({ blocks }) => !blocks),
    ...renamed.map((row) => rowWarning('SAME_IDENTITY_OTHER_NAME', row.row, row.name)),
  ];
}
