import { missingCharacters, passphraseNeeds } from './passphrase-length.ts';

export interface PassphraseStrength {
  readonly words: string;
  /** 0 (cannot be used) to 4; for the bar beside the words. */
  readonly level: 0 | 1 | 2 | 3 | 4;
}

const worn = ['password', 'passphrase', 'mentoring', 'mentordesk', 'qwerty', 'letmein', 'welcome', '12345', 'abcde'];

/** The share of characters that do not simply follow or repeat the one before ('aaaa', '1234'). */
function liveliness(text: string): number {
  let lively = 1;
  for (let at = 1; at < text.length; at++) {
    const step = text.charCodeAt(at) - text.charCodeAt(at - 1);
    if (step !== 0 && step !== 1 && step !== -1) lively++;
  }
  return lively / text.length;
}

/** How hard a passphrase is to guess, in words: length counts most, worn words and runs count against it. */
export function passphraseStrength(passphrase: string): PassphraseStrength {
  if (passphrase === '') return { level: 0, words: `Use ${passphraseNeeds}. Four or five ordinary words do well.` };
  const missing = missingCharacters(passphrase);
  if (missing > 0) return { level: 0, words: `${missing} more ${missing === 1 ? 'character' : 'characters'} needed.` };
  const length = [...passphrase].length;
  const plain = passphrase.toLowerCase().replace(/[^a-z0-9]/g, '');
  const distinct = new Set(passphrase.toLowerCase()).size;
  if (distinct < 6 || liveliness(passphrase) < 0.6) return { level: 1, words: 'Easy to guess: it repeats itself.' };
  if (worn.some((word) => plain.includes(word)) && length < 24) {
    return { level: 1, words: 'Easy to guess: it is built on a word that is tried first.' };
  }
  if (length < 16) return { level: 2, words: 'Reasonable. A few more words would make it strong.' };
  if (length < 22) return { level: 3, words: 'Strong.' };
  return { level: 4, words: 'Very strong.' };
}
