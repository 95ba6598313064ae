export type Ole2Kind = 'encrypted' | 'xls' | 'word' | 'slides' | 'other ole2' | 'damaged ole2';

const directoryEntryBytes = 128;

/** What an OLE2 file holds, by the names in its directory; a name inside a document's text does not count. */
export function findOle2Kind(bytes: Buffer): Ole2Kind {
  if (!reachesDirectory(bytes)) return 'damaged ole2';
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

/** A file that was cut off often lacks its directory, which programs write last ([MS-CFB] 2.2). */
function reachesDirectory(bytes: Buffer): boolean {
  if (bytes.length < 512) return false;
  const sectorBytes = bytes.readUInt16LE(30) === 12 ? 4_096 : 512;
  return (bytes.readUInt32LE(48) + 2) * sectorBytes <= bytes.length;
}
