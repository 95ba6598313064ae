import { type ImportField, type ImportKind, isRecordKind } from './import-kind.ts';
import type { RecordKind } from './record-import/record-field.ts';
import { namesPeople } from './roster/roster-field.ts';

/** What has to be said of the columns before a file of a kind can be compared; null when nothing has. */
export function missingColumn(kind: ImportKind, fields: Iterable<ImportField>): string | null {
  const named = new Set(fields);
  const has = (...some: ImportField[]) => some.some((field) => named.has(field));
  if (isRecordKind(kind)) return missingOfRecords(kind, has);
  if (namesPeople(named)) return null;
  if (kind === 'people') return 'Say which column holds the names.';
  return has('email', 'externalId') ? null : 'Say which column holds the names, addresses or numbers.';
}

/** The desk keeps nothing about a pairing without a day, and makes none up. */
const daysOfPairing =
  'Say which columns hold the days the pairings began and ended; a list without them needs these two columns first.';

function missingOfRecords(kind: RecordKind, has: (...some: ImportField[]) => boolean): string | null {
  if ((kind === 'past pairings' || kind === 'declines') && !(has('mentor') && has('mentee'))) {
    return 'Say which columns hold the mentor and the mentee.';
  }
  if (kind === 'past pairings') return has('on') && has('endedOn') ? null : daysOfPairing;
  if (!has('on')) return 'Say which column holds the day.';
  if (kind === 'declines') return null;
  if (kind === 'sessions') return has('mentor', 'mentee') ? null : 'Say which column names the mentor or the mentee.';
  if (!has('reporter', 'mentor', 'mentee')) return 'Say which column names who answered.';
  return has('reporter', 'reporterSide') ? null : 'Say which column names who answered, or on which side.';
}
