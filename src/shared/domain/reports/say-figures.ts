import { cellWords } from './cell-words.ts';
import type { ReportCell } from './leadership-report.ts';

/**
 * A cell of the finished table as a sentence; nothing where it is withheld to guard another, which says nothing worth
 * reading. Sentences say figures through this and in no other way.
 */
export function said(words: string, cell: ReportCell | undefined, smallest: number): string {
  if (cell?.kind === 'count') return `${words}: ${cell.value}.`;
  return cell?.kind === 'withheld' ? `${words}: ${cellWords(cell, smallest)}.` : '';
}

/** The sentences that say something, one after the other; a sentence of its own where none does. */
export function inOneLine(...sentences: readonly string[]): string {
  return (
    sentences.filter((sentence) => sentence !== '').join(' ') ||
    'These figures are not shown, so that no small group can be worked out from them.'
  );
}
