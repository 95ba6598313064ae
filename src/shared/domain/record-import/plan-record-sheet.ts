import { cutGroups } from '../cut-groups.ts';
import type { Person } from '../person.ts';
import { type CellCorrection, correctCells } from '../roster/correct-cells.ts';
import { detectTableAt } from '../roster/detect-table.ts';
import type { DateOrder } from '../roster/parse-date.ts';
import type { Sheet } from '../roster/sheet.ts';
import { parseRecordRows, type RecordColumn } from './parse-record-rows.ts';
import { planRecords, type RecordPlan, type RecordQuestion, recordPlanGroups } from './plan-records.ts';

/** A sheet about pairings as it was read, what was chosen for it, and all that is recorded. */
export interface RecordSheetQuestion extends Pick<RecordQuestion, 'kind' | 'records' | 'cohort' | 'today'> {
  readonly rows: Sheet['rows'];
  readonly headerRow: number;
  readonly mapping: readonly RecordColumn[];
  readonly corrections: readonly CellCorrection[];
  readonly dateOrder: DateOrder | null;
  readonly people: readonly Person[];
  /** Rows that stay out, as the spreadsheet counts them. */
  readonly leaveOut: readonly number[];
  /** How many rows of each group are wanted, from the first; null for all. Counts and tally are of all in any case. */
  readonly mostRows: number | null;
}

/** What an import of the sheet would record: its cells corrected and read, its rows planned. */
export function planRecordSheet(question: RecordSheetQuestion): RecordPlan {
  const { rows, headerRow, mapping, corrections, dateOrder, leaveOut, mostRows } = question;
  const { kind, people, records, cohort, today } = question;
  const table = detectTableAt(rows, headerRow);
  const cells = correctCells(rows, table.firstDataRow, corrections);
  const said = parseRecordRows(cells, table, mapping, { dateOrder, written: rows });
  const plan = planRecords({ kind, rows: said, people, records, cohort, today, leaveOut: new Set(leaveOut) });
  return cutGroups(plan, recordPlanGroups, mostRows);
}
