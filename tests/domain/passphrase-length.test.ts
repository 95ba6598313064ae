import { describe, expect, it } from 'vitest';
import { missingCharacters } from '../../src/shared/domain/passphrase-length.ts';

describe('the length of a new passphrase', () => {
  it('is enough from twelve characters on', () => {
    expect(missingCharacters('')).toBe(12);
    expect(missingCharacters('elevenchars')).toBe(1);
    expect(missingCharacters('twelve chars')).toBe(0);
    expect(missingCharacters('seven quiet otters at noon')).toBe(0);
  });

  it('is counted as people count (caught: an emoji or a loose accent counted twice lets a short one through)', () => {
    expect(missingCharacters('😀'.repeat(11))).toBe(1);
    expect(missingCharacters('e\u0301'.repeat(11))).toBe(1);
  });
});
