import { createHash } from 'node:crypto';
import type { SheetReading } from '../../../shared/domain/roster/sheet.ts';
import { decodeTextFile, type EncodingChoice } from './csv-encoding.ts';
import { GuardedSink } from './guarded-sink.ts';
import { type SheetLimits, sheetLimits } from './limits.ts';
import { findOle2Kind, type Ole2Kind } from './ole2-kind.ts';
import { readCsv } from './read-csv.ts';
import { readFlatOds, readOds } from './read-ods.ts';
import { readXls } from './read-xls.ts';
import { readXlsx } from './read-xlsx.ts';
import { ReadingBudget } from './reading-budget.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetSink } from './sheet-sink.ts';
import type { SheetSource } from './sheet-source.ts';
import { type FileKind, sniffFileKind } from './sniff-file-kind.ts';
import { ZipArchive } from './zip-archive.ts';
import { findZipKind, type ZipKind } from './zip-kind.ts';

export interface SheetFile {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly encoding?: string | undefined;
  readonly locale?: string | undefined;
}

/** How a reading ended; the sheets themselves went into the sink. */
export type SheetEnd = Exclude<SheetReading, { ok: true }> | Omit<Extract<SheetReading, { ok: true }>, 'sheets'>;

type Kind = Exclude<FileKind, 'zip' | 'ole2'> | ZipKind | Ole2Kind;
type KindReader = (source: SheetSource) => Promise<readonly string[] | { readonly choices: readonly EncodingChoice[] }>;

/** One line for each kind of file: its reader, or the sentence that says what to do instead. */
const readers: Readonly<Record<Kind, KindReader>> = {
  xlsx: readXlsx,
  text: readText,
  ods: readOds,
  'flat ods': readFlatOds,
  xls: readXls,
  'xml 2003': refuse(
    'UNSUPPORTED',
    'Workbooks saved as XML cannot be read; open this one in Excel, save it as .xlsx and choose the new copy.',
  ),
  xlsb: refuse(
    'UNSUPPORTED',
    'Binary workbooks (.xlsb) cannot be read; open this one in Excel, save it as .xlsx and choose the new copy.',
  ),
  numbers: refuse(
    'UNSUPPORTED',
    'Numbers documents cannot be read; in Numbers, export this one to Excel and choose the new file.',
  ),
  encrypted: refuse('ENCRYPTED'),
  html: refuse('HTML_AS_XLS'),
  word: refuse(
    'NOT_A_SPREADSHEET',
    'This is a text document; copy its table into a spreadsheet, save that as .xlsx and choose it.',
  ),
  rtf: refuse(
    'NOT_A_SPREADSHEET',
    'This is a text document; copy its table into a spreadsheet, save that as .xlsx and choose it.',
  ),
  slides: refuse('NOT_A_SPREADSHEET', 'This is a presentation; choose the .xlsx or .csv file that holds your list.'),
  pdf: refuse('NOT_A_SPREADSHEET', 'This is a PDF; ask for the list as .xlsx or .csv and choose that.'),
  picture: refuse('NOT_A_SPREADSHEET', 'This is a picture; choose the .xlsx or .csv file that holds your list.'),
  packed: refuse('NOT_A_SPREADSHEET', 'This is a packed file; unpack it and choose the .xlsx or .csv file inside.'),
  'other zip': refuse(
    'NOT_A_SPREADSHEET',
    'This is a packed file without a workbook; unpack it and choose the .xlsx or .csv file inside.',
  ),
  'other ole2': refuse('NOT_A_SPREADSHEET'),
  'damaged ole2': refuse('CORRUPT_FILE'),
  xml: refuse(
    'NOT_A_SPREADSHEET',
    'This is an XML file but no spreadsheet; choose the .xlsx or .csv file that holds your list.',
  ),
};

/**
 * Reads one file of any kind into the sink, within the limits; answers how it ended and never throws for a bad file.
 * `now` is a steady clock in milliseconds.
 */
export async function readSheetFile(
  file: SheetFile,
  sink: SheetSink,
  limits: SheetLimits = sheetLimits,
  now: () => number = () => performance.now(),
): Promise<SheetEnd> {
  try {
    if (file.bytes.length === 0) throw new SheetProblem('EMPTY_FILE');
    if (file.bytes.length > limits.fileBytes) throw new SheetProblem('TOO_LARGE');
    const budget = new ReadingBudget(limits, now);
    const guarded = new GuardedSink(sink, limits);
    const { bytes, fileName, encoding, locale = 'en' } = file;
    const source: SheetSource = { bytes, fileName, encoding, locale, budget, sink: guarded };
    const result = await readers[await findKind(bytes, budget)](source);
    if ('choices' in result) return { ok: false, needsChoice: 'encoding', choices: result.choices };
    if (guarded.cellCount === 0) throw new SheetProblem('NO_DATA');
    await guarded.drain();
    return { ok: true, warnings: result, fingerprint: createHash('sha256').update(bytes).digest('hex') };
  } catch (problem) {
    if (problem instanceof SheetProblem) return { ok: false, code: problem.code, message: problem.message };
    throw problem;
  }
}

async function findKind(bytes: Buffer, budget: ReadingBudget): Promise<Kind> {
  const kind = sniffFileKind(bytes);
  if (kind === 'zip') return findZipKind(await ZipArchive.open(bytes, budget), budget);
  return kind === 'ole2' ? findOle2Kind(bytes) : kind;
}

async function readText(source: SheetSource): ReturnType<KindReader> {
  if (/\.(xlsx|xlsm|xlsb|f?ods|numbers)$/i.test(source.fileName)) {
    // Only what is text can be renamed to be read: damaged bytes are refused here.
    decodeTextFile(source.bytes, source.encoding, source.locale);
    throw new SheetProblem('EXTENSION_MISMATCH');
  }
  return readCsv(source);
}

function refuse(...problem: ConstructorParameters<typeof SheetProblem>): KindReader {
  return () => Promise.reject(new SheetProblem(...problem));
}
