import type { CellObject } from '@e965/xlsx';
import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { cellFromSerial } from './excel-serial-day.ts';
import type { SheetLimits } from './limits.ts';
import { meaningOfFormat } from './number-format.ts';
import { SheetProblem } from './sheet-problem.ts';

/** What a cell of an .xls file shows for each code of an error ([MS-XLS] 2.5.10). */
const errors: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** The cell for what the library found: its type (`t`), its value (`v`) and its number format (`z`). Empty text is no cell. */
export function cellFromXls(
  { t: type, v: value, z: format }: CellObject,
  starts1904: boolean,
  limits: SheetLimits,
): Cell {
  if (type === 'e') return { error: errors[Number(value)] ?? '#N/A' };
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value.length > limits.cellCharacters) throw new SheetProblem('FIELD_TOO_LONG');
    return value || null;
  }
  if (typeof value !== 'number') return null;
  if (!Number.isFinite(value)) throw new SheetProblem('MALFORMED');
  // Adding 0 turns -0 into 0.
  return cellFromSerial(value + 0, meaningOfFormat(String(format ?? ''), limits.numberFormatCharacters), starts1904);
}
