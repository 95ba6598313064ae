import { type ReportCell, type ReportRow, type ReportTable, totalOf } from './leadership-report.ts';

const shown = (row: ReportRow | undefined) => (row?.cells[0]?.kind === 'count' ? row.cells[0].value : null);

/** The stage with the most pairings in a table with its total, where the shown figures alone say which that is. */
export function leadingStage(table: ReportTable): string {
  const stages = table.rows.filter((row) => !row.isTotal);
  const [first, second] = stages.toSorted((a, b) => (shown(b) ?? 0) - (shown(a) ?? 0));
  const most = shown(first) ?? 0;
  // No stage withheld to guard another can hold more than what the shown ones leave of the total.
  const left =
    (shown(totalOf(table)) ?? Number.POSITIVE_INFINITY) - stages.reduce((sum, row) => sum + (shown(row) ?? 0), 0);
  const isWithheld = (kind: ReportCell['kind']) => stages.some(({ cells: [cell] }) => cell?.kind === kind);
  if ((isWithheld('withheld for others') && left >= most) || (isWithheld('withheld') && most === 0)) {
    return 'Too much is withheld to say where most pairings stand.';
  }
  return first !== undefined && most > (shown(second) ?? 0)
    ? `${first.label} has the most pairings: ${most}.`
    : 'No single stage stands out.';
}
