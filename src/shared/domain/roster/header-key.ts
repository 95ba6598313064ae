import { foldText } from '../fold-text.ts';

/** The longest question of a form is a few sentences; patterns are never tried on a page of text. */
const mostRead = 1_000;

/**
 * A heading as it is compared: case, accents, line breaks, punctuation, bracketed notes and stray spaces do not count, nor
 * does what stands after its first thousand characters.
 */
export function headerKey(header: string): string {
  const folded = foldText(header.slice(0, mostRead).replaceAll('\uFEFF', ''));
  const withoutNote = folded.replace(/\([^)]*\)|\[[^\]]*\]/gu, ' ');
  const words = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  // A heading that is nothing but a bracketed note keeps it.
  return words(withoutNote) || words(folded);
}
