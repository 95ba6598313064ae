import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSealedText, sealText } from '../../src/main/storage/sealing.ts';

const place = { vaultId: 'v', table: 'note', row: 'r', column: 'text' };

describe('a sealed text', () => {
  it('comes back as it was written', () => {
    const key = randomBytes(32);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(openSealedText(key, place, sealText(key, place, text))).toBe(text);
      }),
    );
  });

  it('opens in its own place only, so texts cannot be exchanged between people', () => {
    const key = randomBytes(32);
    const sealed = sealText(key, place, 'asked for another mentor');
    const others = [
      { ...place, vaultId: 'w' },
      { ...place, table: 'concern' },
      { ...place, row: 's' },
      { ...place, column: 'route' },
      // The same letters, cut at another point.
      { ...place, table: 'note"', row: '","r' },
    ];
    for (const other of others) {
      expect(() => openSealedText(key, other, sealed)).toThrow(expect.objectContaining({ code: 'VAULT_DAMAGED' }));
    }
  });

  it('does not open with another key, nor with any single bit changed, nor cut short', () => {
    const key = randomBytes(32);
    const sealed = sealText(key, place, 'quiet');
    const damaged = expect.objectContaining({ code: 'VAULT_DAMAGED' });
    expect(() => openSealedText(randomBytes(32), place, sealed)).toThrow(damaged);
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = Buffer.from(sealed);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => openSealedText(key, place, flipped), `bit ${bit}`).toThrow(damaged);
    }
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => openSealedText(key, place, sealed.subarray(0, length)), `${length} bytes`).toThrow(damaged);
    }
  });

  it('looks different each time and never contains the text', () => {
    const key = randomBytes(32);
    const sealings = Array.from({ length: 500 }, () => sealText(key, place, 'a word in confidence'));
    expect(new Set(sealings.map((sealed) => sealed.subarray(1, 13).toString('hex'))).size).toBe(500);
    expect(sealings.some((sealed) => sealed.includes('confidence'))).toBe(false);
  });
});
