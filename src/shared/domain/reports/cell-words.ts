import { assertNever } from '../assert-never.ts';
import type { ReportCell } from './leadership-report.ts';

/** A cell as it is read in the report; withheld counts say so in words, never as a blank or a zero. */
export function cellWords(cell: ReportCell, smallestGroup: number): string {
  switch (cell.kind) {
    case 'count':
      return cell.value.toLocaleString('en-GB');
    case 'withheld':
      return `fewer than ${smallestGroup}`;
    case 'withheld for others':
      return 'not shown';
    default:
      return assertNever(cell);
  }
}
