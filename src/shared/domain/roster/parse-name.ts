import { read, unread } from './cell-answer.ts';
import { cellText } from './cell-text.ts';
import type { CellReading } from './roster-problem.ts';
import type { Cell } from './sheet.ts';

export interface PersonName {
  readonly givenName: string;
  readonly familyName: string;
}

const particles = new Set(
  'von vom zu zum zur van der den de het te ter ten del della delle dei degli di da dal dalla do dos das du des la las le lo los y e al el ibn bin bint ben abu af av st st. mac o’'.split(
    ' ',
  ),
);
const titles =
  /^(?:(?:dr|prof|professor|mr|mrs|ms|miss|mx|herr|frau|mme|m|sr|sra|srta|dipl|ing|rev|sir|dame)(?:\.|(?=\s))[\s-]*)+/iu;
const degrees = /,?\s+(?:ph\.?\s?d\.?|m\.?b\.?a\.?|m\.?sc\.?|b\.?sc\.?|m\.?d\.?|cpa|frcs|obe|mbe|cbe)\.?$/iu;

/**
 * A whole name in one cell. "Lovelace, Ada" names the family first; otherwise the family name begins at the first
 * particle after the given name ("Ludwig van Beethoven") or, without one, is the last word. One word alone is taken as
 * the given name. Titles before and degrees after the name are left out. At most 120 characters each.
 */
export function parseName(cell: Cell): CellReading<PersonName> {
  const text = cellText(cell).replace(/\s+/gu, ' ');
  if (typeof cell !== 'string' || !/\p{L}/u.test(text)) return unread('NO_NAME', text);
  const plain = text.replace(degrees, '').trim();
  const name = splitAtComma(plain) ?? splitAtFamily(withoutTitle(plain));
  if (name.givenName.length > 120 || name.familyName.length > 120) return unread('TEXT_TOO_LONG', text);
  return read(name);
}

const withoutTitle = (name: string) => name.replace(titles, '').trim() || name;

function splitAtComma(text: string): PersonName | null {
  const at = text.indexOf(',');
  if (at <= 0 || at === text.length - 1) return null;
  const familyName = withoutTitle(text.slice(0, at).trim());
  const givenName = withoutTitle(text.slice(at + 1).trim());
  const suffix = /^(?:jr|sr|ii|iii|iv)\.?$/iu.test(givenName);
  return suffix ? splitAtFamily(familyName) : { givenName, familyName };
}

function splitAtFamily(text: string): PersonName {
  const words = text.replace(/,\s*$/u, '').split(' ');
  const last = words.length - 1;
  const particle = words.findIndex((word, at) => at > 0 && at < last && particles.has(word.toLowerCase()));
  const family = particle > 0 ? particle : Math.max(last, 1);
  return { givenName: words.slice(0, family).join(' '), familyName: words.slice(family).join(' ') };
}
