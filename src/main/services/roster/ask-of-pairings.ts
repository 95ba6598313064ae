import { missingColumn } from '../../../shared/domain/missing-column.ts';
import { knownNow } from '../../../shared/domain/pairing.ts';
import type { RecordSheetQuestion } from '../../../shared/domain/record-import/plan-record-sheet.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { Ports, Readers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { openSheet } from './open-reading.ts';

export type RecordChoices = RouteInput<'roster.previewRecords'>;

/** Everything the plan of an import about pairings follows from. Refused where a column is missing, or the cohort is closed. */
export async function askOfPairings(
  ports: Ports,
  read: Readers,
  choices: RecordChoices,
  mostRows: number | null,
): Promise<RecordSheetQuestion> {
  const { file, sheet, cohortId, ...chosen } = choices;
  const fields = chosen.mapping.map(({ field }) => field);
  const missing = missingColumn(chosen.kind, fields);
  if (missing !== null) throw new AppError('IMPORT_COLUMN_MISSING', missing);
  const { cohort } = await findOpenCohort(read, cohortId);
  const { rows } = await openSheet(ports, file, sheet);
  const people = await read.people.list();
  const records = (await read.pairings.listRecords()).map(knownNow);
  return { ...chosen, rows, people, records, cohort, today: ports.clock.today(), mostRows };
}
