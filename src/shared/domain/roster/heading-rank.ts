import { foldText } from '../fold-text.ts';

const ordinals: readonly RegExp[] = [
  /^(first|erste[rns]?|erstwunsch|erstwahl|premiere?|primer[ao]?)$/u,
  /^(second|zweite[rns]?|zweitwunsch|zweitwahl|deuxieme|seconde|segund[ao])$/u,
  /^(third|dritte[rns]?|drittwunsch|drittwahl|troisieme|tercer[ao]?)$/u,
  /^(fourth|vierte[rns]?|quatrieme|cuart[ao])$/u,
  /^(fifth|funfte[rns]?|cinquieme|quint[ao])$/u,
];
const numeral = /^([1-9]|1\d|20)(st|nd|rd|th|er|ere|e|eme|o|a)?$/u;
/** Before a number that says how many, not in which place. */
const amount = /^(to|top|most|max|maximum|bis|zu|jusqu|hasta|a|your|up)$/u;

/** The place a heading names: "Second choice mentor", "2nd wish", "Choice 2", "2". Null for any other heading. */
export function headingRank(header: string): number | null {
  const words = foldText(header).match(/[\p{L}\p{N}]+/gu) ?? [];
  for (const [at, word] of words.entries()) {
    const ordinal = ordinals.findIndex((spelling) => spelling.test(word));
    if (ordinal >= 0) return ordinal + 1;
    const number = numeral.exec(word)?.[1];
    // In the middle of a sentence a number counts something.
    const isAtEdge = at === 0 || at === words.length - 1 || numeral.exec(word)?.[2] !== undefined;
    if (number !== undefined && isAtEdge && !amount.test(words[at - 1] ?? '')) return Number(number);
  }
  return null;
}
