/** Crockford's base32 (https://www.crockford.com/base32.html); the last five symbols only ever check. */
const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U';
const secretBytes = 16;
const digits = 26;

export type RecoveryCodeReading =
  | { readonly ok: true; readonly recoveryKey: Buffer }
  | { readonly ok: false; readonly reason: 'wrong length' | 'unknown symbol' | 'wrong check symbol' };

const checkSymbol = (value: bigint): string => symbols.charAt(Number(value % 37n));

/** 16 random bytes as the text to print: 26 symbols and a check symbol, in groups of four. */
export function formatRecoveryCode(recoveryKey: Uint8Array): string {
  if (recoveryKey.length !== secretBytes) throw new RangeError('a recovery code stands for 16 bytes');
  const value = BigInt(`0x${Buffer.from(recoveryKey).toString('hex')}`);
  const places = Array.from({ length: digits }, (_, place) => BigInt(5 * (digits - 1 - place)));
  const text = places.map((shift) => symbols.charAt(Number((value >> shift) & 31n))).join('');
  return `${text}${checkSymbol(value)}`.replace(/(.{4})(?=.)/g, '$1-');
}

/** A typed code as its 16 bytes. Forgives case, spaces, dashes, O for 0, I and L for 1; a slip is named, not thrown. */
export function parseRecoveryCode(typed: string): RecoveryCodeReading {
  const text = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (text.length !== digits + 1) return { ok: false, reason: 'wrong length' };
  const numbers = Array.from(text, (symbol) => symbols.indexOf(symbol));
  const check = numbers.pop() ?? -1;
  if (check < 0 || numbers.some((number) => number < 0 || number > 31)) return { ok: false, reason: 'unknown symbol' };
  const value = numbers.reduce((sum, number) => (sum << 5n) | BigInt(number), 0n);
  // 26 symbols could carry 130 bits: a code that needs more than 128 was never printed.
  if (value >> 128n !== 0n || Number(value % 37n) !== check) return { ok: false, reason: 'wrong check symbol' };
  return { ok: true, recoveryKey: Buffer.from(value.toString(16).padStart(secretBytes * 2, '0'), 'hex') };
}
