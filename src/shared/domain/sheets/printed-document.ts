import type { LeadershipReport } from '../reports/leadership-report.ts';
import type { PrintedSheet } from './printed-sheet.ts';

/** What a hidden print page can be asked to draw. */
export type PrintedDocument =
  | { readonly kind: 'report'; readonly report: LeadershipReport }
  | { readonly kind: 'sheet'; readonly sheet: PrintedSheet };
