import { OdsContentHandlers } from './ods-content.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetSource } from './sheet-source.ts';
import { parseXmlPart } from './xml-part.ts';
import { ZipArchive } from './zip-archive.ts';

const manifestPart = 'META-INF/manifest.xml';
const pieceBytes = 65_536;

/** Reads an .ods spreadsheet into the sink, sheet by sheet; returns warnings, throws SheetProblem. */
export async function readOds(source: SheetSource): Promise<readonly string[]> {
  const archive = await ZipArchive.open(source.bytes, source.budget);
  await refuseEncrypted(archive, source);
  return readContent(archive.readPart('content.xml'), source);
}

/** Reads a .fods spreadsheet: the same in one XML file without a zip around it. */
export function readFlatOds(source: SheetSource): Promise<readonly string[]> {
  return readContent(pieces(source), source);
}

async function readContent(xml: AsyncIterable<Buffer>, { sink, budget }: SheetSource): Promise<readonly string[]> {
  const handlers = new OdsContentHandlers(sink, budget.limits);
  await parseXmlPart(xml, handlers, budget.limits.xmlDepth, () => sink.drain());
  if (!handlers.isSpreadsheet) throw new SheetProblem('NOT_A_SPREADSHEET');
  return handlers.warnings;
}

/** A password leaves the zip open and encrypts the parts in it; only the manifest tells. */
async function refuseEncrypted(archive: ZipArchive, { budget }: SheetSource): Promise<void> {
  if (!archive.has(manifestPart)) return;
  const open = (name: string) => {
    if (name === 'encryption-data') throw new SheetProblem('ENCRYPTED');
  };
  await parseXmlPart(archive.readPart(manifestPart), { open }, budget.limits.xmlDepth);
}

async function* pieces({ bytes, budget }: SheetSource): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    budget.checkTime();
    yield bytes.subarray(at, at + pieceBytes);
  }
}
