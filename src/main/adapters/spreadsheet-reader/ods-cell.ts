import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { cellFromIsoText } from './iso-day-cell.ts';
import type { SheetLimits } from './limits.ts';
import { cellFromDuration } from './ods-duration.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { XmlAttributes } from './xml-part.ts';

/**
 * The cell for the attributes of a `table-cell` and the text shown in it. The typed value counts, not how it is shown;
 * text is taken from its own attribute where that holds any. Empty text is no cell.
 */
export function cellFromOds(attributes: XmlAttributes, shown: string, limits: SheetLimits): Cell {
  if (attributes['calcext:value-type'] === 'error') return { error: shown };
  switch (attributes['office:value-type']) {
    case 'float':
    case 'percentage':
    case 'currency':
      return finiteNumber(attributes['office:value']);
    case 'boolean':
      return truthOf(attributes['office:boolean-value']);
    case 'date':
      return cellFromIsoText(attributes['office:date-value'] ?? shown) || null;
    case 'time':
      return cellFromDuration(attributes['office:time-value'] ?? '') ?? (shown || null);
    default:
      return textOf(attributes['office:string-value'] || shown, limits) || null;
  }
}

function truthOf(text: string | undefined): boolean {
  if (text !== 'true' && text !== 'false') throw new SheetProblem('MALFORMED');
  return text === 'true';
}

function finiteNumber(text: string | undefined): number {
  const value = text === undefined || text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw new SheetProblem('MALFORMED');
  // Adding 0 turns -0 into 0.
  return value + 0;
}

function textOf(text: string, limits: SheetLimits): string {
  if (text.length > limits.cellCharacters) throw new SheetProblem('FIELD_TOO_LONG');
  return text;
}
