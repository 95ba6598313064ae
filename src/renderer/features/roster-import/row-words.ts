import type { RowProblem } from '../../../shared/domain/roster/roster-problem.ts';

/** A row with whom it is about, where that is not the very thing that stands there. */
export function rowWords({ row, who, value }: Pick<RowProblem, 'row' | 'who' | 'value'>): string {
  return who === undefined || who === value ? `row ${row}` : `row ${row}, ${who}`;
}
