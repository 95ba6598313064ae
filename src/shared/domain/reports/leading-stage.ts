import type { ReportCell, ReportTable } from './leadership-report.ts';

type Row = ReportTable['rows'][number];

const shown = (row: Row | undefined) => (row?.cells[0]?.kind === 'count' ? row.cells[0].value : null);

/** The stage with the most pairings in a table that ends in its total, where the shown figures alone say which that is. */
export function leadingStage({ rows }: ReportTable): string {
  const stages = rows.slice(0, -1);
  const [first, second] = stages.toSorted((a, b) => (shown(b) ?? 0) - (shown(a) ?? 0));
  const most = shown(first) ?? 0;
  // No stage withheld to guard another can hold more than what the shown ones leave of the total.
  const left =
    (shown(rows.at(-1)) ?? Number.POSITIVE_INFINITY) - stages.reduce((sum, row) => sum + (shown(row) ?? 0), 0);
  const isWithheld = (kind: ReportCell['kind']) => stages.some(({ cells: [cell] }) => cell?.kind === kind);
  if ((isWithheld('withheld for others') && left >= most) || (isWithheld('withheld') && most === 0)) {
    return 'Too much is withheld to say where most pairings stand.';
  }
  return first !== undefined && most > (shown(second) ?? 0)
    ? `${first.label} has the most pairings: ${most}.`
    : 'No single stage stands out.';
}
