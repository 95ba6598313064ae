import type { RowProblem } from '../../../shared/domain/roster/roster-problem.ts';

/** What stands in a row, as it stands there; or, where a record was refused, the reason itself. */
export function saidThere({ code, value }: Pick<RowProblem, 'code' | 'value'>): string {
  if (value === '') return '';
  return code === 'CANNOT_BE_RECORDED' ? `: ${value}` : `: “${value}”`;
}

/** A row with whom it is about, where that is not the very thing that stands there. */
export function rowWords({ row, who, value }: Pick<RowProblem, 'row' | 'who' | 'value'>): string {
  return who === undefined || who === value ? `row ${row}` : `row ${row}, ${who}`;
}
