import type { CellObject, WorkBook } from '@e965/xlsx';
import type { Cell, Sheet } from '../../../shared/domain/roster/sheet.ts';
import type { SheetLimits } from './limits.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetSource } from './sheet-source.ts';
import { cellFromXls } from './xls-cell.ts';
import { parseXlsWorkbook } from './xls-workbook.ts';

const rowsBetweenChecks = 1_024;

/** Reads an .xls workbook into the sink, sheet by sheet; throws SheetProblem. Chart, dialog and macro sheets are left out. */
export async function readXls({ bytes, budget, sink }: SheetSource): Promise<readonly string[]> {
  const { limits } = budget;
  const workbook = await parseXlsWorkbook(bytes, limits.rows);
  budget.checkTime();
  const starts1904 = workbook.Workbook?.WBProps?.date1904 === true;
  for (const name of workbook.SheetNames) {
    const sheet = workbook.Sheets[name];
    if (sheet === undefined) throw new SheetProblem('CORRUPT_FILE');
    if (sheet['!type'] !== undefined && sheet['!type'] !== 'sheet') continue;
    sink.openSheet(name, visibilityOf(name, workbook));
    let rowIndex = 0;
    for (const row of (sheet['!data'] ?? []) as (CellObject[] | undefined)[]) {
      const cells = cellsOf(row ?? [], starts1904, limits);
      if (cells.length > 0) sink.putRow(rowIndex, cells);
      rowIndex += 1;
      if (rowIndex % rowsBetweenChecks === 0) {
        budget.checkTime();
        await sink.drain();
      }
    }
  }
  return [];
}

function cellsOf(row: readonly (CellObject | undefined)[], starts1904: boolean, limits: SheetLimits): Cell[] {
  const cells: Cell[] = [];
  row.forEach((found, column) => {
    const cell = found === undefined ? null : cellFromXls(found, starts1904, limits);
    if (cell === null) return;
    while (cells.length < column) cells.push(null);
    cells.push(cell);
  });
  return cells;
}

function visibilityOf(name: string, { Workbook }: WorkBook): Sheet['visibility'] {
  const hidden = Workbook?.Sheets?.find((sheet) => sheet.name === name)?.Hidden;
  if (hidden === 2) return 'very hidden';
  return hidden === 1 ? 'hidden' : 'visible';
}
