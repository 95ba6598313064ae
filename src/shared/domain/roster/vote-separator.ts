import { cellText } from './cell-text.ts';
import type { Cell } from './sheet.ts';

export const separators = ['|||', '|', ';', '\n', ',', '/'] as const;
export type Separator = (typeof separators)[number];

/**
 * The sign that divides several answers in the cells of one column; null when each cell is one answer. "|||", "|", ";"
 * and line breaks divide wherever most cells that could hold several use them. A comma or a slash also occurs inside an
 * answer, so it is believed only when the parts it would make are short. Where several qualify the stronger one wins.
 */
export function voteSeparator(samples: readonly Cell[]): Separator | null {
  const texts = samples.map(cellText).filter((text) => text !== '');
  return (
    separators.find((separator) => texts.some((text) => text.includes(separator)) && divides(separator, texts)) ?? null
  );
}

function divides(separator: Separator, texts: readonly string[]): boolean {
  if (separator === '|||' || separator === '|' || separator === ';') return true;
  const parts = texts
    .filter((text) => text.includes(separator))
    .flatMap((text) => text.split(separator).map((part) => part.trim()))
    .filter((part) => part !== '');
  if (separator === '/' && texts.some((text) => /:\/\/|\band\/or\b|\d\/\d/iu.test(text))) return false;
  const short = parts.filter((part) => part.length <= 40 && part.split(/\s+/u).length <= 5);
  const most = separator === '\n' ? 0.5 : 0.8;
  return parts.length > 0 && short.length / parts.length >= most;
}
