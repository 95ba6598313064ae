export interface KnownByName {
  readonly name: string;
  readonly email: string | null;
  readonly externalId: string | null;
}

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/**
 * Every name (as it is said, turned round, or with a comma), address and staff number of these people that stands in
 * the text as words of its own, in any spelling of upper and lower case.
 */
export function findNames(text: string, people: readonly KnownByName[]): readonly string[] {
  const folded = fold(text);
  return people.flatMap(({ name, email, externalId }) => {
    const [first = '', ...rest] = name.split(' ');
    const family = rest.join(' ');
    const spellings = [name, `${family} ${first}`, `${family}, ${first}`, email, externalId];
    return spellings.filter((spelling) => spelling !== null && standsIn(folded, fold(spelling))) as string[];
  });
}

function standsIn(text: string, words: string): boolean {
  if (words === '') return false;
  const isWordPart = (character: string | undefined) => character !== undefined && /[\p{L}\p{N}]/u.test(character);
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!isWordPart(text[at - 1]) && !isWordPart(text[at + words.length])) return true;
  }
  return false;
}
