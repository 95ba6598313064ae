import type { WorkBook } from '@e965/xlsx';
import { SheetProblem } from './sheet-problem.ts';

/** What the library tells of the streams inside a file; it has no types for this part. */
interface StreamEntry {
  readonly name: string;
  readonly size: number;
  readonly content?: Buffer;
}

/**
 * The workbook of an .xls file as the library sees it: numbers stay numbers with their format, nothing is laid out.
 * Throws ENCRYPTED, or CORRUPT_FILE for whatever the library stumbles over. The library is only loaded here.
 */
export async function parseXlsWorkbook(bytes: Buffer, mostRows: number): Promise<WorkBook> {
  const [{ CFB, read, set_cptable }, codePages] = await Promise.all([
    import('@e965/xlsx'),
    import('@e965/xlsx/dist/cpexcel.full.mjs'),
  ]);
  set_cptable(codePages);
  try {
    const { FileIndex: streams } = CFB.read(bytes, { type: 'buffer' }) as { FileIndex: readonly StreamEntry[] };
    const workbook = read(workbookStream(streams), {
      type: 'buffer',
      dense: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellFormula: false,
      UTC: true,
      // One row beyond the limit, so that it shows that there is more.
      sheetRows: mostRows + 1,
    });
    if (workbook.SheetNames.length === 0) throw new SheetProblem('CORRUPT_FILE');
    return workbook;
  } catch (problem) {
    if (problem instanceof SheetProblem) throw problem;
    // The library throws errors and bare texts.
    throw new SheetProblem(/password-protected/.test(String(problem)) ? 'ENCRYPTED' : 'CORRUPT_FILE');
  }
}

/**
 * The one stream that holds the sheets; the library is given nothing else of the file. Of a broken stream with the title
 * and the author it would count to four thousand millions. A file cut off at its end still opens, with fewer rows: only the
 * size the stream once had tells. One that does not begin as a workbook does would be taken for text.
 */
function workbookStream(streams: readonly StreamEntry[]): Buffer {
  const workbooks = streams.filter(({ name }) => /^(work)?book$/i.test(name));
  const isWhole = ({ size, content }: StreamEntry) => content !== undefined && content.length >= size;
  const content = (workbooks.find(({ name }) => /^workbook$/i.test(name)) ?? workbooks[0])?.content;
  const begins = content?.[0] === 0x09 && (content[1] ?? 0xff) <= 0x08;
  if (content === undefined || !begins || !workbooks.every(isWhole)) throw new SheetProblem('CORRUPT_FILE');
  return content;
}
