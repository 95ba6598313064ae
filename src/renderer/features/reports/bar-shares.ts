import type { ReportCell, ReportSection } from '../../../shared/domain/reports/leadership-report.ts';

const countOf = (cell: ReportCell | undefined) => (cell?.kind === 'count' ? cell.value : null);

/**
 * How long the bar of each row is, 0 to 1 against the longest, from the column the section names. Null where no bar may
 * be drawn: for a withheld count, whose length would give it away, for a total, which would dwarf its parts, and in a table
 * without bars.
 */
export function barShares({ bars, table }: ReportSection): readonly (number | null)[] {
  const counts = table.rows.map((row) => (bars === null || row.isTotal ? null : countOf(row.cells[bars - 1])));
  const longest = Math.max(1, ...counts.map((count) => count ?? 0));
  return counts.map((count) => (count === null ? null : count / longest));
}
