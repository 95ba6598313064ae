import { headerKey } from '../roster/header-key.ts';

/** What a file asked at the end of a pairing is called, and what is asked only then. */
const words: readonly RegExp[] = [
  /\bexit (?:survey|answers?|questionnaire|feedback|form)\b/u,
  /\b(?:final|closing) (?:survey|questionnaire)\b/u,
  /\babschluss(?:befragung|umfrage|fragebogen)\b/u,
  /\b(?:enquete|questionnaire) de (?:fin|sortie|cloture)\b/u,
  /\bencuesta (?:final|de salida|de cierre)\b/u,
  /\bdid you (?:reach|achieve|meet) your goals?\b/u,
  /\bhaben sie ihre ziele erreicht\b/u,
];

/** Whether headings, or the names of a file and its sheet, tell of answers given at the end of a pairing. */
export function tellsOfTheEnd(texts: readonly string[]): boolean {
  return texts.map((text) => headerKey(text)).some((key) => words.some((phrase) => phrase.test(key)));
}
