import { foldText } from '../fold-text.ts';

/** A heading as it is compared: case, accents, line breaks, punctuation, bracketed notes and stray spaces do not count. */
export function headerKey(header: string): string {
  const folded = foldText(header.replaceAll('\uFEFF', ''));
  const withoutNote = folded.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ');
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  // A heading that is nothing but a bracketed note keeps it.
  return words(withoutNote) || words(folded);
}
