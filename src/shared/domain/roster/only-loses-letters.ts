import { foldText } from '../fold-text.ts';

/**
 * Whether a text is another one with nothing but accents or capitals lost: "operations" of "Operations". People type so in
 * a hurry, and what was spelt with more care stands.
 */
export function onlyLosesLetters(from: string, to: string): boolean {
  return isSameWord(from, to) && accents(to) <= accents(from) && capitals(to) <= capitals(from);
}

/** The same of a name, in which a line of nothing but capitals is spelt with no more care than one without any. */
export function isNameSpeltWorse(from: string, to: string): boolean {
  if (!isSameWord(from, to) || accents(to) > accents(from)) return false;
  if (isUniform(to)) return true;
  return isUniform(from) ? accents(to) < accents(from) : capitals(to) <= capitals(from);
}

const isSameWord = (from: string, to: string) => from !== to && foldText(from) === foldText(to);
const accents = (text: string) => text.normalize('NFKD').match(/\p{M}|ß|ø|Ø|ł|Ł/gu)?.length ?? 0;
const capitals = (text: string) => text.match(/\p{Lu}/gu)?.length ?? 0;
const isUniform = (text: string) => text === text.toLocaleUpperCase('en') || text === text.toLocaleLowerCase('en');
