import { foldText } from '../../fold-text.ts';
import { foldWords } from './shared-words.ts';

/** A value of a kept column, read in every way in which it may be compared. */
export interface KeptValue {
  readonly text: string;
  readonly folded: string;
  /** The parts of a list, folded, each as it is first written. */
  readonly parts: ReadonlyMap<string, string>;
  /** The number it begins with: '12 years' is 12; null where it begins with none. */
  readonly number: number | null;
}

/** Reads a value once for all pairs. Two values that fold to the same text are the same in every way. */
export function readKeptValue(text: string): KeptValue {
  const folded = foldText(text);
  const number = /^[-+\u2212]?\d+(?:[.,]\d+)?/u.exec(folded)?.[0].replace(',', '.').replace('\u2212', '-');
  return {
    text,
    folded,
    parts: foldWords(text.normalize('NFKC').split(/[;,|]/u)),
    number: number === undefined ? null : Number(number),
  };
}
