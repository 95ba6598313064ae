import { describe, expect, it } from 'vitest';
import { passphraseStrength } from '../../src/shared/domain/passphrase-strength.ts';

const level = (text: string) => passphraseStrength(text).level;

describe('how hard a passphrase is to guess', () => {
  it('says how many characters are missing below the least length', () => {
    expect(passphraseStrength('elevenchars')).toEqual({ level: 0, words: '1 more character needed.' });
    expect(level('twelve chars')).toBeGreaterThan(0);
  });

  it('is not taken in by length alone', () => {
    expect(level('aaaaaaaaaaaaaaaaaaaaaaaa')).toBe(1);
    expect(level('abcdefghijklmnopqrst')).toBe(1);
    expect(level('password1234')).toBe(1);
  });

  it('rises with more ordinary words', () => {
    const levels = ['fox at noon 9', 'seven otters at noon', 'seven quiet otters at noon'].map(level);
    expect(levels).toEqual([2, 3, 4]);
  });
});
