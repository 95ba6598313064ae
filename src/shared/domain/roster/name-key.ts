import { foldText } from '../fold-text.ts';

/** A name as it is compared: case, accents, hyphens, dots and apostrophes do not count; the order of its words does. */
export function nameKey(name: string): string {
  const folded = foldText(name);
  const words = folded
    .replace(/['’ʼ`´]/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  // A name made of nothing but signs is still a name.
  return words || folded;
}

/** True when two names have at least one whole word in common. */
export function shareWord(a: string, b: string): boolean {
  const words = new Set(nameKey(a).split(' '));
  return nameKey(b)
    .split(' ')
    .some((word) => words.has(word));
}
