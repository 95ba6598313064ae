import type { ReadingBudget } from './reading-budget.ts';
import { readRelationships } from './xlsx-relationships.ts';
import type { ZipArchive } from './zip-archive.ts';

export type ZipKind = 'xlsx' | 'xlsb' | 'ods' | 'numbers' | 'word' | 'slides' | 'other zip';

/** What kind of document a zip file is, by the parts it holds. */
export async function findZipKind(archive: ZipArchive, budget: ReadingBudget): Promise<ZipKind> {
  const names = archive.partNames();
  const main = (await readRelationships(archive, '', budget)).find(({ kind }) => kind === 'officeDocument')?.partName;
  if (main?.endsWith('.bin') || archive.has('xl/workbook.bin')) return 'xlsb';
  if (main?.startsWith('word/')) return 'word';
  if (main?.startsWith('ppt/')) return 'slides';
  if (main !== undefined || archive.has('xl/workbook.xml')) return 'xlsx';
  if (archive.has('mimetype')) return kindOfOpenDocument(await startOfPart(archive, 'mimetype'));
  // Some programs leave the first part out; whether the content is a spreadsheet shows when it is read.
  if (archive.has('content.xml')) return 'ods';
  if (names.some((name) => name.endsWith('.iwa')) || archive.has('index.zip')) return 'numbers';
  return 'other zip';
}

function kindOfOpenDocument(mimeType: string): ZipKind {
  if (mimeType.includes('spreadsheet')) return 'ods';
  if (mimeType.includes('text')) return 'word';
  return mimeType.includes('presentation') ? 'slides' : 'other zip';
}

async function startOfPart(archive: ZipArchive, partName: string): Promise<string> {
  for await (const piece of archive.readPart(partName)) return piece.toString('latin1', 0, 200);
  return '';
}
