import { guessImportKind } from '../../../shared/domain/guess-import-kind.ts';
import { type ImportKind, importDayFields, isFieldOfKind, isRecordKind } from '../../../shared/domain/import-kind.ts';
import type { RecordColumn } from '../../../shared/domain/record-import/parse-record-rows.ts';
import { suggestRecordColumns } from '../../../shared/domain/record-import/suggest-record-columns.ts';
import { dateOrderOf } from '../../../shared/domain/roster/date-order-of.ts';
import { detectTable, detectTableAt, type TableShape } from '../../../shared/domain/roster/detect-table.ts';
import { partByName, startingPart } from '../../../shared/domain/roster/everyone-is.ts';
import { mostFilesAtOnce, tooManyFiles } from '../../../shared/domain/roster/handing-over.ts';
import { headerFingerprint } from '../../../shared/domain/roster/header-fingerprint.ts';
import type { ColumnMapping } from '../../../shared/domain/roster/roster-field.ts';
import type { Sheet } from '../../../shared/domain/roster/sheet.ts';
import { suggestMapping } from '../../../shared/domain/roster/suggest-mapping.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { RosterFile, RosterSheet } from '../../../shared/ipc/routes/roster.ts';
import type { Ports } from '../ports.ts';
import { openReading, openSheet, unreadable } from './open-reading.ts';

const sampledRows = 30;
const mappedRows = 200;

/** Lets the person choose rosters, and holds them. More than may wait at once are refused together, not in part. */
export async function chooseRosterFiles(ports: Ports): Promise<RouteOutput<'roster.chooseFiles'>> {
  const chosen = await ports.dialogs.chooseFiles('roster');
  if (chosen.length > mostFilesAtOnce) throw new AppError('INPUT_REFUSED', tooManyFiles);
  return { files: chosen.map((one) => ({ file: ports.files.hold(one), fileName: one.fileName })) };
}

/** Ends the reading or the comparing of a file; nothing of it is kept. Nothing to do when neither is under way. */
export function cancelWork(ports: Ports, file: string): Record<string, never> {
  ports.files.stopWorkOn(file);
  return {};
}

/** Reads a held file and says where its tables lie and what their columns probably mean. Nothing is written. */
export async function readRosterFile(ports: Ports, { file, encoding }: RouteInput<'roster.read'>): Promise<RosterFile> {
  const { fileName } = ports.files.get(file);
  const reading = await openReading(ports, file, encoding);
  if (!reading.ok) {
    if ('needsChoice' in reading) return { kind: 'encoding', file, fileName, choices: reading.choices };
    throw unreadable(reading);
  }
  const sheets: RosterSheet[] = [];
  for (const sheet of reading.sheets)
    sheets.push(await describe(ports, fileName, sheet, detectTable(sheet.rows), null));
  const before = (await ports.store.imports.list()).find(
    (one) => one.fileFingerprint === reading.fingerprint && one.undoneAt === null,
  );
  return {
    kind: 'sheets',
    file,
    fileName,
    sheets,
    warnings: reading.warnings,
    importedBefore: before?.madeAt ?? null,
  };
}

/** The same sheet with the header row, or as the kind, the person picked. */
export async function describeTableAt(ports: Ports, input: RouteInput<'roster.table'>): Promise<RosterSheet> {
  const sheet = await openSheet(ports, input.file, input.sheet);
  const { fileName } = ports.files.get(input.file);
  return describe(ports, fileName, sheet, detectTableAt(sheet.rows, input.headerRow), input.kind);
}

async function describe(
  ports: Ports,
  fileName: string,
  sheet: Sheet,
  table: TableShape,
  said: ImportKind | null,
): Promise<RosterSheet> {
  const dataRows = sheet.rows.slice(table.firstDataRow, table.lastDataRow + 1);
  const sampled = dataRows.slice(0, mappedRows);
  const memory = await ports.store.imports.findColumnMemory(headerFingerprint(table.headers));
  const part = partByName(sheet.name, fileName);
  const names = [fileName, sheet.name];
  const around = { isAnybodyKnown: await knowsAnybody(ports), everyoneIs: part, names };
  const kind = said ?? memory?.kind ?? guessImportKind(table.headers, sampled, around);
  const columns = suggestColumns(kind, table, sampled, memory?.kind === kind ? memory.mapping : undefined);
  const dated = columns.filter(({ field }) => importDayFields.has(field));
  return {
    name: sheet.name,
    kind,
    hidden: sheet.visibility !== 'visible',
    rowCount: dataRows.length,
    table,
    sample: sheet.rows.slice(0, sampledRows),
    everyoneIs: startingPart(part, memory?.everyoneIs),
    columns,
    dateOrder: dateOrderOf(dated.flatMap(({ column }) => dataRows.map((row) => row[column] ?? null))),
  };
}

const knowsAnybody = async ({ store }: Ports) => (await store.people.list()).length > 0;

/** What was stored is what was chosen for the same headings and kind, so its fields are those of the kind. */
function suggestColumns(
  kind: ImportKind,
  { headers }: TableShape,
  sampled: Sheet['rows'],
  mapping: unknown,
): RosterSheet['columns'] {
  if (isRecordKind(kind)) {
    return suggestRecordColumns(kind, headers, sampled, mapping as readonly RecordColumn[] | undefined);
  }
  const columns = suggestMapping(headers, sampled, mapping as readonly ColumnMapping[] | undefined);
  return columns.map((column) =>
    isFieldOfKind(kind, column.field) ? column : { ...column, field: 'notUsed', confidence: 'none' },
  );
}
