import { foldText } from '../fold-text.ts';

/** English, German, French and Spanish, folded; the first three or four letters suffice where they are unmistakable. */
const months: readonly (readonly string[])[] = [
  ['january', 'januar', 'janner', 'janvier', 'enero'],
  ['february', 'februar', 'fevrier', 'febrero'],
  ['march', 'marz', 'maerz', 'mars', 'marzo'],
  ['april', 'avril', 'abril'],
  ['may', 'mai', 'mayo'],
  ['june', 'juni', 'juin', 'junio'],
  ['july', 'juli', 'juillet', 'julio'],
  ['august', 'aout', 'agosto'],
  ['september', 'septembre', 'septiembre', 'setiembre', 'sept'],
  ['october', 'oktober', 'octobre', 'octubre'],
  ['november', 'novembre', 'noviembre'],
  ['december', 'dezember', 'decembre', 'diciembre'],
];

/** 1 to 12 for a month's name or a shortened one of at least three letters; null when it fits no month or several. */
export function monthNumber(word: string): number | null {
  const folded = foldText(word).replace(/\.$/u, '');
  if (folded.length < 3) return null;
  const fits = months.flatMap((names, index) => (names.some((name) => name.startsWith(folded)) ? [index + 1] : []));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
