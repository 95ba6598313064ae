import { cellText } from '../../../shared/domain/roster/cell-text.ts';
import type { RosterSheet } from '../../../shared/ipc/routes/roster.ts';
import { countOf } from '../../lib/format.ts';
import { importKindPlurals } from './import-kind-words.ts';

type Taken = Pick<RosterSheet, 'kind' | 'rowCount' | 'table' | 'sample'>;

/** Whether a row, counted from 0, stands above the headings or below the last row that is read. */
export const isOutside = ({ table }: Pick<Taken, 'table'>, row: number): boolean =>
  row < table.headerRow || (row > table.lastDataRow && row >= table.firstDataRow);

/** Which rows are taken for what, and that something below them is not read, as far as the first rows show it. */
export function takenWords(sheet: Taken): string {
  const { kind, rowCount, table, sample } = sheet;
  const heading = `Row ${table.headerRow + 1} is taken for the headings`;
  if (rowCount === 0) return `${heading}, and no row below it is read.`;
  const last = table.lastDataRow + 1;
  const taken = `${heading}, and ${countOf(rowCount, 'row', 'rows')} below it, up to row ${last}, for ${importKindPlurals[kind]}.`;
  const hasMore = sample.slice(last).some((row) => row.some((cell) => cellText(cell) !== ''));
  return hasMore ? `${taken} What stands below row ${last} looks like totals or notes and is not read.` : taken;
}
