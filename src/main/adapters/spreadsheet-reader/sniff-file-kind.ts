/** What the first bytes of a file say it is, whatever its name says. */
export type FileKind =
  | 'zip'
  | 'ole2'
  | 'pdf'
  | 'picture'
  | 'packed'
  | 'rtf'
  | 'html'
  | 'flat ods'
  | 'xml 2003'
  | 'xml'
  | 'text';

const signatures: readonly (readonly [FileKind, string])[] = [
  ['zip', '504b0304'],
  ['zip', '504b0506'],
  ['zip', '504b0708'],
  ['ole2', 'd0cf11e0a1b11ae1'],
  ['pdf', '255044462d'],
  ['rtf', '7b5c727466'],
  ['picture', '89504e470d0a1a0a'],
  ['picture', 'ffd8ff'],
  ['picture', '47494638'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['packed', '1f8b'],
  ['packed', '377abcaf271c'],
  ['packed', '526172211a07'],
];

/** The kind of a file by its bytes alone. Whatever bears no known mark is taken for text until its reader looks closer. */
export function sniffFileKind(bytes: Buffer): FileKind {
  const start = bytes.toString('hex', 0, 8);
  const known = signatures.find(([, signature]) => start.startsWith(signature));
  if (known) return known[0];
  if (start.startsWith('52494646') && bytes.toString('latin1', 8, 12) === 'WEBP') return 'picture';
  return kindOfMarkup(firstCharacters(bytes));
}

function kindOfMarkup(start: string): FileKind {
  if (
    /^(<!--.*?-->\s*)?<(!doctype html|html|head|meta|body|style|table)[\s>]/s.test(start) ||
    start.startsWith('mime-version:')
  ) {
    return 'html';
  }
  if (!start.startsWith('<?xml') && !/^<[a-z]+:[a-z]+\s[^<]*xmlns/.test(start)) return 'text';
  if (start.includes('urn:oasis:names:tc:opendocument')) return 'flat ods';
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'xml 2003';
  return start.includes('<html') ? 'html' : 'xml';
}

function firstCharacters(bytes: Buffer): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  const text = bytes.toString(isWide ? 'utf16le' : 'latin1', 0, 4096);
  return text.replace(/^(\ufeff|\u00ef\u00bb\u00bf)?\s*/, '').toLowerCase();
}
