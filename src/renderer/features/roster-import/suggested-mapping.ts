import { namesPeople, type RosterField } from '../../../shared/domain/roster/roster-field.ts';
import type { SuggestedColumn } from '../../../shared/domain/roster/suggest-mapping.ts';
import type { RosterSheet } from '../../../shared/ipc/routes/roster.ts';

/** Column of the sheet → what it means. Columns that are not named are not used. */
export type Mapping = ReadonlyMap<number, RosterField>;

/** The mapping as it was suggested. */
export function suggestedMapping(columns: readonly SuggestedColumn[]): Mapping {
  return new Map(columns.filter(({ field }) => field !== 'notUsed').map(({ column, field }) => [column, field]));
}

/** A sheet that can go straight to the comparison: every column as last time, names among them, no day left to be asked about. */
export function isKnownFormat(sheet: RosterSheet): boolean {
  return (
    sheet.rowCount > 0 &&
    sheet.columns.length > 0 &&
    sheet.columns.every(({ confidence }) => confidence === 'remembered') &&
    namesPeople(sheet.columns.map(({ field }) => field)) &&
    sheet.dateOrder !== 'either'
  );
}

/** How sure the meaning of a column is, in the words of the list; a choice of one's own needs no doubt beside it. */
export function confidenceWords(suggested: SuggestedColumn, field: RosterField | undefined): string {
  if ((field ?? 'notUsed') !== suggested.field) return 'Your choice';
  if (suggested.confidence === 'remembered') return 'Same as last time';
  if (suggested.field === 'notUsed') return 'Not used';
  return suggested.confidence === 'sure' ? 'Looks right' : 'Please check';
}
