import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { decodeExcelEscapes } from './excel-escapes.ts';
import { cellFromSerial, type NumberMeaning } from './excel-serial-day.ts';
import { cellFromIsoText } from './iso-day-cell.ts';
import type { SheetLimits } from './limits.ts';
import { SheetProblem } from './sheet-problem.ts';

/** What the cells of one workbook have in common. */
export interface XlsxCellContext {
  /** Absent when the file has no table of shared strings. */
  readonly sharedStrings: readonly string[] | undefined;
  readonly styles: readonly NumberMeaning[];
  readonly starts1904: boolean;
  readonly limits: SheetLimits;
}

/** The cell for the written value of a `c` element: its type (`t`), its style (`s`) and its text. Empty text is no cell. */
export function cellFromXlsx(type: string, style: number, text: string, context: XlsxCellContext): Cell {
  switch (type) {
    case 's':
      return text === '' ? null : sharedString(text, context) || null;
    case 'str':
    case 'inlineStr':
      return writtenText(text, context.limits) || null;
    case 'b':
      return text === '' ? null : text === '1' || text === 'true';
    case 'e':
      return text === '' ? null : { error: text };
    case 'd':
      return text === '' ? null : cellFromIsoText(text);
    default:
      return text.trim() === ''
        ? null
        : cellFromSerial(finiteNumber(text), context.styles[style] ?? 'number', context.starts1904);
  }
}

function sharedString(text: string, { sharedStrings }: XlsxCellContext): string {
  if (!sharedStrings) throw new SheetProblem('MISSING_PART');
  const found = /^\d+$/.test(text) ? sharedStrings[Number(text)] : undefined;
  if (found === undefined) throw new SheetProblem('MALFORMED');
  return found;
}

function writtenText(text: string, limits: SheetLimits): string {
  const decoded = decodeExcelEscapes(text);
  if (decoded.length > limits.cellCharacters) throw new SheetProblem('FIELD_TOO_LONG');
  return decoded;
}

function finiteNumber(text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value)) throw new SheetProblem('MALFORMED');
  // Adding 0 turns -0 into 0.
  return value + 0;
}
