import type { ReportCell, ReportSection } from '../../../shared/domain/reports/leadership-report.ts';

const countOf = (cell: ReportCell | undefined) => (cell?.kind === 'count' ? cell.value : null);

/** The line of totals at the foot of a table; as a bar it would dwarf its parts. */
export function isTotal(rows: ReportSection['table']['rows'], index: number): boolean {
  return index > 0 && index === rows.length - 1 && rows[index]?.label === 'All';
}

/**
 * How long the bar of each row is, 0 to 1 against the longest, from the column the section names. Null where no bar may
 * be drawn: for a withheld count, whose length would give it away, for a total, and in a table without bars.
 */
export function barShares({ bars, table }: ReportSection): readonly (number | null)[] {
  const counts = table.rows.map((row, index) =>
    bars === null || isTotal(table.rows, index) ? null : countOf(row.cells[bars - 1]),
  );
  const longest = Math.max(1, ...counts.map((count) => count ?? 0));
  return counts.map((count) => (count === null ? null : count / longest));
}
