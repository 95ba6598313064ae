import { isUtf8 } from 'node:buffer';
import { decode } from 'iconv-lite';
import { encodingPreview } from './encoding-preview.ts';
import { SheetProblem } from './sheet-problem.ts';

const unicodeEncodings = ['utf-8', 'utf-16le', 'utf-16be'] as const;
/** Offered when the bytes do not tell. */
const olderEncodings = ['windows-1252', 'windows-1250', 'windows-1251', 'shift_jis', 'gb18030', 'macintosh'] as const;
type UnicodeEncoding = (typeof unicodeEncodings)[number];
type OlderEncoding = (typeof olderEncodings)[number];

export interface EncodingChoice {
  readonly encoding: string;
  readonly preview: string;
}

/**
 * The text of a file as UTF-8 bytes without a byte order mark, or the encodings to ask about. A mark decides, then a
 * chosen encoding, then zero bytes (UTF-16), then strict UTF-8. Throws BAD_ENCODING or NOT_TEXT.
 */
export function decodeTextFile(
  bytes: Buffer,
  chosen: string | undefined,
  locale: string,
): Buffer | readonly EncodingChoice[] {
  const marked = encodingByMark(bytes);
  if (marked) return withoutZeros(toUtf8(bytes.subarray(marked === 'utf-8' ? 3 : 2), marked));
  if (chosen !== undefined) return withoutZeros(toUtf8(bytes, knownEncoding(chosen)));
  const wide = encodingByZeroBytes(bytes);
  if (wide) return withoutZeros(toUtf8(bytes, wide));
  if (hasManyControlBytes(bytes)) throw new SheetProblem('NOT_TEXT');
  if (isUtf8(bytes)) return withoutZeros(bytes);
  const choices = encodingsToOffer(bytes, locale).flatMap((encoding): EncodingChoice[] => {
    const preview = encodingPreview(bytes, encoding);
    return preview.includes('\ufffd') ? [] : [{ encoding, preview }];
  });
  if (choices.length === 0) throw new SheetProblem('BAD_ENCODING');
  return choices;
}

function encodingByMark(bytes: Buffer): UnicodeEncoding | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

/** Text of two bytes a letter has zeros on one side only; zeros on both sides are no text at all. */
function encodingByZeroBytes(bytes: Buffer): UnicodeEncoding | undefined {
  const sample = bytes.subarray(0, 65_536);
  let atEven = 0;
  let atOdd = 0;
  for (let at = 0; at < sample.length; at += 1) {
    if (sample[at] !== 0) continue;
    if (at % 2 === 0) atEven += 1;
    else atOdd += 1;
  }
  if (atEven === 0 && atOdd === 0) return undefined;
  if (atOdd > atEven * 20 && atOdd * 40 > sample.length) return 'utf-16le';
  if (atEven > atOdd * 20 && atEven * 40 > sample.length) return 'utf-16be';
  throw new SheetProblem('NOT_TEXT');
}

function hasManyControlBytes(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 0x1a)) controls += 1;
  return controls * 50 > sample.length;
}

function toUtf8(bytes: Buffer, encoding: UnicodeEncoding | OlderEncoding): Buffer {
  if (!isUnicode(encoding)) {
    const text = decode(bytes, encoding);
    if (text.includes('\ufffd')) throw new SheetProblem('BAD_ENCODING');
    return Buffer.from(text, 'utf8');
  }
  if (encoding === 'utf-8') {
    if (isUtf8(bytes)) return bytes;
    throw new SheetProblem('BAD_ENCODING');
  }
  try {
    return Buffer.from(new TextDecoder(encoding, { fatal: true }).decode(bytes), 'utf8');
  } catch {
    throw new SheetProblem('BAD_ENCODING');
  }
}

/** Zeros left after decoding mean that another encoding (UTF-32) or no text at all was there. */
function withoutZeros(utf8: Buffer): Buffer {
  if (utf8.includes(0)) throw new SheetProblem('BAD_ENCODING');
  return utf8;
}

function isUnicode(encoding: UnicodeEncoding | OlderEncoding): encoding is UnicodeEncoding {
  return unicodeEncodings.some((known) => known === encoding);
}

function knownEncoding(name: string): UnicodeEncoding | OlderEncoding {
  const found = [...unicodeEncodings, ...olderEncodings].find((known) => known === name.toLowerCase());
  if (!found) throw new SheetProblem('BAD_ENCODING');
  return found;
}

const likelyByLanguage: Readonly<Record<string, OlderEncoding>> = {
  bs: 'windows-1250',
  cs: 'windows-1250',
  hr: 'windows-1250',
  hu: 'windows-1250',
  pl: 'windows-1250',
  ro: 'windows-1250',
  sk: 'windows-1250',
  sl: 'windows-1250',
  sq: 'windows-1250',
  be: 'windows-1251',
  bg: 'windows-1251',
  mk: 'windows-1251',
  ru: 'windows-1251',
  sr: 'windows-1251',
  uk: 'windows-1251',
  ja: 'shift_jis',
  zh: 'gb18030',
};

function encodingsToOffer(bytes: Buffer, locale: string): OlderEncoding[] {
  // Only old Macintosh programs end lines with a lone carriage return.
  const likely =
    bytes.includes(13) && !bytes.includes(10) ? 'macintosh' : likelyByLanguage[locale.split(/[-_]/)[0] ?? ''];
  return [...olderEncodings].sort((a, b) => Number(b === likely) - Number(a === likely));
}
