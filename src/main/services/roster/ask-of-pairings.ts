import { missingColumn } from '../../../shared/domain/missing-column.ts';
import { knownNow } from '../../../shared/domain/pairing.ts';
import { parseRecordRows } from '../../../shared/domain/record-import/parse-record-rows.ts';
import { planRecords, type RecordPlan } from '../../../shared/domain/record-import/plan-records.ts';
import { correctCells } from '../../../shared/domain/roster/correct-cells.ts';
import { detectTableAt } from '../../../shared/domain/roster/detect-table.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Readers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { openSheet } from './open-reading.ts';

export type RecordChoices = RouteInput<'roster.previewRecords'>;

/** What an import about pairings would record in the vault as it is now. Preview and commit both call it; nothing is written. */
export async function planPairingRecords(ports: Ports, read: Readers, choices: RecordChoices): Promise<RecordPlan> {
  const { kind, mapping } = choices;
  const missing = missingColumn(
    kind,
    mapping.map(({ field }) => field),
  );
  if (missing !== null) throw new AppError('IMPORT_COLUMN_MISSING', missing);
  const { cohort } = await findOpenCohort(read, choices.cohortId);
  const { rows } = await openSheet(ports, choices.file, choices.sheet);
  const table = detectTableAt(rows, choices.headerRow);
  return planRecords({
    kind,
    rows: parseRecordRows(
      correctCells(rows, table.firstDataRow, choices.corrections),
      table,
      mapping,
      choices.dateOrder,
    ),
    people: await read.people.list(),
    records: (await read.pairings.listRecords()).map(knownNow),
    cohort,
    today: ports.clock.today(),
    leaveOut: new Set(choices.leaveOut),
  });
}
