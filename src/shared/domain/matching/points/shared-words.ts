import { foldText } from '../../fold-text.ts';

/** Folded words with the first spelling of each, in the order given; empty words dropped. */
export function foldWords(words: readonly string[]): ReadonlyMap<string, string> {
  const folded = new Map<string, string>();
  for (const word of words) {
    const key = foldText(word);
    if (key !== '' && !folded.has(key)) folded.set(key, word.trim());
  }
  return folded;
}

/** The words of the first list that the second holds too, as the first spells them. */
export function sharedWords(first: ReadonlyMap<string, string>, second: ReadonlyMap<string, string>): string[] {
  const shared: string[] = [];
  for (const [key, word] of first) if (second.has(key)) shared.push(word);
  return shared;
}
