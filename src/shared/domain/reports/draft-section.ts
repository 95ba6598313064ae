import type { Group } from './group.ts';
import type { GroupSum } from './group-sum.ts';
import type { ReportCell, ReportSection, ReportTable } from './leadership-report.ts';

interface DraftRow {
  readonly label: string;
  readonly groups: readonly Group[];
  readonly isTotal?: true;
}

/** A section before anything is withheld: groups where the cells will stand. It never leaves the domain. */
export interface DraftSection {
  readonly id: string;
  readonly question: string;
  readonly columns: readonly string[];
  readonly rows: readonly DraftRow[];
  /** What a reader can reckon with: that these parts add up to that whole. */
  readonly sums: readonly GroupSum[];
  /** Groups of which a reader knows which lies within which, such as those mentored within the mentees. */
  readonly nested: readonly Group[];
  readonly bars: number | null;
  /** The sentence is made of the finished table, so it cannot say what the table withholds. */
  readonly say: (table: ReportTable) => string;
}

/** The section as it may leave: a cell for every group. */
export function finishSection(draft: DraftSection, cells: ReadonlyMap<Group, ReportCell>): ReportSection {
  const table: ReportTable = {
    columns: draft.columns,
    rows: draft.rows.map(({ label, groups, isTotal = false }) => ({
      label: label.charAt(0).toUpperCase() + label.slice(1),
      cells: groups.map((group) => cells.get(group) ?? { kind: 'withheld for others' }),
      isTotal,
    })),
  };
  return { id: draft.id, question: draft.question, sentence: draft.say(table), table, bars: draft.bars };
}

/** Rows with a line for all of them, column by column, and the sums that line makes. Rows must not share members. */
export function withTotal(rows: DraftSection['rows']): Pick<DraftSection, 'rows' | 'sums'> {
  const columns = Math.max(1, ...rows.map((row) => row.groups.length));
  const sums = Array.from({ length: columns }, (_, at): GroupSum => {
    const parts = rows.map((row) => row.groups[at] ?? 0n);
    return { whole: parts.reduce((all, part) => all | part, 0n), parts };
  });
  return { rows: [...rows, { label: 'All', groups: sums.map((sum) => sum.whole), isTotal: true }], sums };
}
