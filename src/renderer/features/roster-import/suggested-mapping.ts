import type { ImportField } from '../../../shared/domain/import-kind.ts';
import { missingColumn } from '../../../shared/domain/missing-column.ts';
import type { SuggestedColumn } from '../../../shared/domain/roster/suggest-columns.ts';
import type { RosterSheet } from '../../../shared/ipc/routes/roster.ts';

/** Column of the sheet → what it means. Columns that are not named are not used. */
export type Mapping = ReadonlyMap<number, ImportField>;

/** The mapping as it was suggested. */
export function suggestedMapping(columns: readonly SuggestedColumn<ImportField>[]): Mapping {
  return new Map(columns.filter(({ field }) => field !== 'notUsed').map(({ column, field }) => [column, field]));
}

/** The columns of a mapping in the order of the sheet, as one kind of file takes them. */
export function columnsOf<Column extends { readonly column: number }>(
  mapping: Mapping,
  narrow: (columns: readonly { readonly column: number; readonly field: ImportField }[]) => Column[],
): Column[] {
  const columns = [...mapping].map(([column, field]) => ({ column, field }));
  return narrow(columns).toSorted((a, b) => a.column - b.column);
}

/** A sheet that can go straight to the comparison: every column as last time, nothing missing, no day left to be asked about. */
export function isKnownFormat(sheet: RosterSheet): boolean {
  return (
    sheet.rowCount > 0 &&
    sheet.columns.length > 0 &&
    sheet.columns.every(({ confidence }) => confidence === 'remembered') &&
    missingColumn(
      sheet.kind,
      sheet.columns.map(({ field }) => field),
    ) === null &&
    sheet.dateOrder !== 'either'
  );
}

/** How sure the meaning of a column is, in the words of the list; a choice of one's own needs no doubt beside it. */
export function confidenceWords(suggested: SuggestedColumn<ImportField>, field: ImportField | undefined): string {
  if ((field ?? 'notUsed') !== suggested.field) return 'Your choice';
  if (suggested.confidence === 'remembered') return 'Same as last time';
  if (suggested.field === 'notUsed') return 'Not used';
  return suggested.confidence === 'sure' ? 'Looks right' : 'Please check';
}
