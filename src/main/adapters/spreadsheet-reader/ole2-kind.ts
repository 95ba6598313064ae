export type Ole2Kind = 'encrypted' | 'xls' | 'word' | 'slides' | 'other ole2';

const directoryEntryBytes = 128;

/** What an OLE2 file holds, by the names in its directory; a name inside a document's text does not count. */
export function findOle2Kind(bytes: Buffer): Ole2Kind {
  const holds = (name: string) => hasDirectoryEntry(bytes, name);
  if (holds('EncryptedPackage')) return 'encrypted';
  if (holds('Workbook') || holds('Book')) return 'xls';
  if (holds('WordDocument')) return 'word';
  return holds('PowerPoint Document') ? 'slides' : 'other ole2';
}

function hasDirectoryEntry(bytes: Buffer, name: string): boolean {
  const wide = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = bytes.indexOf(wide); at >= 0; at = bytes.indexOf(wide, at + 1)) {
    if (at % directoryEntryBytes === 0) return true;
  }
  return false;
}
