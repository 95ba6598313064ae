import { correctCells } from '../../../shared/domain/roster/correct-cells.ts';
import { detectTableAt } from '../../../shared/domain/roster/detect-table.ts';
import { leftOutRows, leftOutSheet, type StayingOut } from '../../../shared/domain/roster/left-out-sheet.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { Ports } from '../ports.ts';
import { saveWhereChosen } from '../save-where-chosen.ts';
import { askOfPairings } from './ask-of-pairings.ts';
import { askOfPeople } from './ask-of-people.ts';
import { openSheet } from './open-reading.ts';

/**
 * Saves the rows an import passes over, as the file has them, each with why. Before the import and after it they are the
 * same rows. A workbook and not a comma-separated text: there days would become words again, and a telephone number that
 * begins with a plus would have to be changed.
 */
export async function saveLeftOut(
  ports: Ports,
  { choices }: RouteInput<'roster.saveLeftOut'>,
): Promise<RouteOutput<'roster.saveLeftOut'>> {
  const plan: StayingOut =
    'leaveOut' in choices
      ? await ports.planRecordSheet(await ports.store.read((read) => askOfPairings(ports, read, choices, null)))
      : await ports.planSheet(await ports.store.read((read) => askOfPeople(ports, read, choices, null)));
  const leftOut = leftOutRows(plan);
  if (leftOut.length === 0) throw new AppError('IMPORT_NOTHING_LEFT_OUT');
  const sheet = await openSheet(ports, choices.file, choices.sheet);
  const table = detectTableAt(sheet.rows, choices.headerRow);
  const rows = correctCells(sheet.rows, table.firstDataRow, choices.corrections);
  const { fileName } = ports.files.get(choices.file);
  return saveWhereChosen(ports, `${fileName.replace(/\.\w+$/u, '')}, rows to mend.xlsx`, () =>
    ports.writeSheetWorkbook(leftOutSheet({ name: sheet.name, rows }, table, leftOut)),
  );
}
