import type { LocalDate } from '../local-date.ts';

/** A figure as it leaves this computer: a count, or a count withheld. */
export type ReportCell =
  | { readonly kind: 'count'; readonly value: number }
  /** Too few people to be counted; shown as "fewer than 5" (the smallest group of the report). */
  | { readonly kind: 'withheld' }
  /** Withheld so that a small group cannot be worked out from a total; shown as "not shown". */
  | { readonly kind: 'withheld for others' };

export interface ReportRow {
  readonly label: string;
  readonly cells: readonly ReportCell[];
  /** The row is of all the others together. */
  readonly isTotal: boolean;
}

export interface ReportTable {
  /** Heading of the first column, then one per cell. */
  readonly columns: readonly string[];
  readonly rows: readonly ReportRow[];
}

/** The row of all others together; undefined in a table without one. */
export const totalOf = ({ rows }: ReportTable): ReportRow | undefined => rows.find((row) => row.isTotal);

/** One question with its answer in a sentence, a table, and a figure drawn from the same table. */
export interface ReportSection {
  readonly id: string;
  readonly question: string;
  readonly sentence: string;
  readonly table: ReportTable;
  /** Which column (from 1) the bars show; null for a table without a figure. */
  readonly bars: number | null;
}

/** The whole report: counts only, no names, no notes, no single pairing. Both the PDF and the workbook are made from it. */
export interface LeadershipReport {
  readonly title: string;
  readonly programmeName: string;
  readonly cohortName: string | null;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly madeOn: LocalDate;
  readonly smallestGroup: number;
  readonly sections: readonly ReportSection[];
  /** How figures were made and what was withheld, in sentences. */
  readonly notes: readonly string[];
  readonly included: readonly string[];
  readonly notIncluded: readonly string[];
}
