import { crc32, inflateRawSync } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { ReadingBudget } from './reading-budget.ts';
import { SheetProblem } from './sheet-problem.ts';

/** A part up to this size is unpacked at once: waiting for one small piece after another took a seventh of the time. */
const unpackedAtOnceBytes = 64_000_000;
const pieceBytes = 65_536;

/** The parts of a zip file by name, in any spelling of upper and lower case; each is unpacked within the budget. */
export class ZipArchive {
  readonly #bytes: Buffer;
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;
  readonly #budget: ReadingBudget;

  private constructor(bytes: Buffer, zip: ZipFile, entries: ReadonlyMap<string, Entry>, budget: ReadingBudget) {
    this.#bytes = bytes;
    this.#zip = zip;
    this.#entries = entries;
    this.#budget = budget;
  }

  /** Reads the table of contents; refuses damage, encryption, two parts of one name and sizes beyond the limits. */
  static async open(bytes: Buffer, budget: ReadingBudget): Promise<ZipArchive> {
    try {
      const zip = await fromBufferPromise(bytes, { validateEntrySizes: true, strictFileNames: false });
      return new ZipArchive(bytes, zip, await listEntries(zip, budget), budget);
    } catch (problem) {
      throw asProblem(problem);
    }
  }

  has(partName: string): boolean {
    return this.#entries.has(partName.toLowerCase());
  }

  /** All part names, in lower case. */
  partNames(): string[] {
    return [...this.#entries.keys()];
  }

  /** The unpacked bytes of a part, piece by piece; stops at a limit, and at the end when the checksum differs. */
  async *readPart(partName: string): AsyncGenerator<Buffer, void, undefined> {
    const entry = this.#entries.get(partName.toLowerCase());
    if (!entry) throw new SheetProblem('MISSING_PART');
    let size = 0;
    let checksum = 0;
    try {
      for await (const piece of await this.#unpack(entry)) {
        size += piece.length;
        checksum = crc32(piece, checksum);
        this.#budget.spendInflated(piece.length, size, entry.compressedSize);
        this.#budget.checkTime();
        yield piece;
      }
    } catch (problem) {
      throw asProblem(problem);
    }
    if (checksum !== entry.crc32) throw new SheetProblem('CORRUPT_ZIP');
  }

  async #unpack(entry: Entry): Promise<Iterable<Buffer> | AsyncIterable<Buffer>> {
    const { compressionMethod, compressedSize, uncompressedSize } = entry;
    if (compressionMethod !== 8 || uncompressedSize > unpackedAtOnceBytes) {
      return (await this.#zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>;
    }
    const { fileDataStart } = await this.#zip.readLocalFileHeaderPromise(entry, { minimal: true });
    const packed = this.#bytes.subarray(fileDataStart, fileDataStart + compressedSize);
    // A part that is longer than it says is stopped there; one byte more, because none at all may not be asked for.
    const unpacked = inflateRawSync(packed, { maxOutputLength: uncompressedSize + 1 });
    if (unpacked.length !== uncompressedSize) throw new SheetProblem('CORRUPT_ZIP');
    return piecesOf(unpacked);
  }
}

function* piecesOf(bytes: Buffer): Generator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

async function listEntries(zip: ZipFile, budget: ReadingBudget): Promise<Map<string, Entry>> {
  const { zipEntries, inflatedBytes, inflatedPartBytes } = budget.limits;
  if (zip.entryCount > zipEntries) throw new SheetProblem('TOO_LARGE');
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    if (entry.isEncrypted()) throw new SheetProblem('ENCRYPTED');
    declared += entry.uncompressedSize;
    if (entry.uncompressedSize > inflatedPartBytes || declared > inflatedBytes) throw new SheetProblem('TOO_LARGE');
    const name = entry.fileName.toLowerCase();
    if (entries.has(name)) throw new SheetProblem('CORRUPT_ZIP');
    entries.set(name, entry);
  }
  return entries;
}

function asProblem(problem: unknown): unknown {
  if (problem instanceof SheetProblem || !(problem instanceof Error)) return problem;
  // yauzl stops at this flag before it shows the entry.
  if (problem.message.includes('strong encryption')) return new SheetProblem('ENCRYPTED');
  return new SheetProblem('CORRUPT_ZIP');
}
