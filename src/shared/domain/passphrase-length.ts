const fewestCharacters = 12;

/** What is asked of a new passphrase; of an old one only that it opens. */
export const passphraseNeeds = 'at least twelve characters';
export const passphraseTooShort = `A passphrase needs ${passphraseNeeds}.`;

/** How many characters, as people count them, a new passphrase still needs; 0 when it can be used. */
export function missingCharacters(passphrase: string): number {
  return Math.max(0, fewestCharacters - [...passphrase.normalize('NFC')].length);
}
