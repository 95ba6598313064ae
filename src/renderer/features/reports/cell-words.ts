import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { ReportCell } from '../../../shared/domain/reports/leadership-report.ts';
import { sentenceCase } from '../../lib/format.ts';

const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** The label of a row: months by name ('2026-07' is 'July 2026'), everything else with a capital. */
export function rowWords(label: string): string {
  return /^\d{4}-\d{2}$/.test(label) ? month.format(new Date(`${label}-01T00:00:00Z`)) : sentenceCase(label);
}

/** A cell as it is read in the report; withheld counts say so in words, never as a blank or a zero. */
export function cellWords(cell: ReportCell, smallestGroup: number): string {
  switch (cell.kind) {
    case 'count':
      return cell.value.toLocaleString('en-GB');
    case 'withheld':
      return `fewer than ${smallestGroup}`;
    case 'withheld for others':
      return 'not shown';
    case 'text':
      return cell.text;
    default:
      return assertNever(cell);
  }
}
