import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatRecoveryCode, parseRecoveryCode } from '../../src/main/storage/recovery-code.ts';

const secret = fc.uint8Array({ minLength: 16, maxLength: 16 });

/** One symbol of the code, by its place among the 27, exchanged; the dashes stay. */
function withSymbol(code: string, place: number, symbol: string): string {
  const at = place + Math.floor(place / 4);
  return code.slice(0, at) + symbol + code.slice(at + 1);
}

describe('a recovery code', () => {
  it('comes back as the same 16 bytes', () => {
    fc.assert(
      fc.property(secret, (bytes) => {
        expect(parseRecoveryCode(formatRecoveryCode(bytes))).toEqual({ ok: true, recoveryKey: Buffer.from(bytes) });
      }),
    );
  });

  it('is written as the published alphabet says', () => {
    expect(formatRecoveryCode(new Uint8Array(16))).toBe('0000-0000-0000-0000-0000-0000-000');
    // 2^128 - 1 leaves 32 on division by 37.
    expect(formatRecoveryCode(new Uint8Array(16).fill(255))).toBe('7ZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZ*');
  });

  it('is understood in small letters, without dashes, with spaces, and with letters that look like digits', () => {
    const bytes = Buffer.from('0000001ff0000001ff00a108421f0000', 'hex');
    const code = formatRecoveryCode(bytes);
    const lookalikes = code.toLowerCase().replaceAll('0', 'o').replace('1', 'l').replaceAll('1', 'I');
    expect(lookalikes).toMatch(/o.*l.*I/);
    for (const typed of [lookalikes, code.replaceAll('-', ''), ` ${code.replaceAll('-', ' – ')}\n`]) {
      expect(parseRecoveryCode(typed)).toEqual({ ok: true, recoveryKey: bytes });
    }
  });

  it('notices any one wrong symbol and any two neighbours exchanged', () => {
    const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(secret, fc.nat(25), fc.constantFrom(...symbols), (bytes, place, symbol) => {
        const code = formatRecoveryCode(bytes);
        const plain = code.replaceAll('-', '');
        const [left = '', right = ''] = [plain[place], plain[place + 1]];
        fc.pre(left !== symbol);
        expect(parseRecoveryCode(withSymbol(code, place, symbol))).toEqual({ ok: false, reason: 'wrong check symbol' });
        if (left === right || place === 25) return;
        const exchanged = withSymbol(withSymbol(code, place, right), place + 1, left);
        expect(parseRecoveryCode(exchanged)).toEqual({ ok: false, reason: 'wrong check symbol' });
      }),
    );
  });

  it('names a missing symbol and a symbol that no code has', () => {
    const code = formatRecoveryCode(new Uint8Array(16).fill(7));
    expect(parseRecoveryCode(code.slice(0, -1))).toEqual({ ok: false, reason: 'wrong length' });
    expect(parseRecoveryCode(withSymbol(code, 3, '?'))).toEqual({ ok: false, reason: 'unknown symbol' });
    expect(parseRecoveryCode(withSymbol(code, 3, 'U'))).toEqual({ ok: false, reason: 'unknown symbol' });
  });

  it('refuses a code that stands for more than 128 bits, which would open as another code', () => {
    // The first symbol 8 adds 2^128, which leaves 33 on division by 37; ~ is the symbol for 33.
    expect(parseRecoveryCode('8000-0000-0000-0000-0000-0000-00~')).toEqual({ ok: false, reason: 'wrong check symbol' });
  });
});
