import type { NumberMeaning } from './excel-serial-day.ts';

/** What a number shown with this format code stands for, by the code's first section (ECMA-376 part 1, 18.8.31). */
export function meaningOfFormat(code: string, mostCharacters: number): NumberMeaning {
  if (code.length > mostCharacters) return 'number';
  const plain = withoutLiterals(code).split(';')[0] ?? '';
  if (/\[(h+|m+|s+)\]/i.test(plain)) return 'span';
  const letters = plain
    .replace(/\[[^\]]*\]/g, '')
    .replace(/E[+-]/gi, '')
    .toLowerCase();
  if (/general|standard/.test(letters)) return 'number';
  if (/[yd]|mmm/.test(letters)) return 'day';
  if (/[hs]/.test(letters)) return 'clock';
  return letters.includes('m') ? 'day' : 'number';
}

/** What the built-in formats 0–58 stand for; they have no code in the file. */
export function meaningOfBuiltInFormat(id: number): NumberMeaning {
  if (id === 46) return 'span';
  if ((id >= 18 && id <= 21) || id === 32 || id === 33 || id === 45 || id === 47) return 'clock';
  if ((id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return 'day';
  return 'number';
}

/** Removes what is shown as it stands or only fills space: \x, "…", _x and *x. */
function withoutLiterals(code: string): string {
  return code.replace(/\\.|"[^"]*"?|_.|\*./gs, '');
}
