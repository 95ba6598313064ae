import type { ReadReview } from '../../../shared/ipc/routes/matching-answers.ts';
import { countOf, sentenceCase } from '../../lib/format.ts';

/** What came back, counted in one sentence. */
export function reviewSentence({ accepted, declined, toDiscuss }: ReadReview): string {
  const counts = [
    ...(accepted.length > 0 ? [`${accepted.length} yes`] : []),
    ...(declined.length > 0 ? [`${declined.length} no`] : []),
    ...(toDiscuss.length > 0 ? [`${toDiscuss.length} to discuss`] : []),
  ];
  if (counts.length === 0) return 'No answer in this file can be taken as it is.';
  return `${counts.join(', ')}. Nothing has been changed yet.`;
}

/** What pressing the button will do; null where there is nothing to do. */
export function applyWords(accepting: number, declining: number): string | null {
  const parts = [
    ...(accepting > 0 ? [`accept ${countOf(accepting, 'pair', 'pairs')}`] : []),
    ...(declining > 0 ? [`turn down ${countOf(declining, 'pair', 'pairs')}`] : []),
  ];
  return parts.length === 0 ? null : sentenceCase(parts.join(' and '));
}
