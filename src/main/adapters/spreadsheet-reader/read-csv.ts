import { Readable } from 'node:stream';
import { CsvError, type Parser, parse } from 'csv-parse';
import type { Cell } from '../../../shared/domain/roster/sheet.ts';
import { readSeparatorLine, voteDelimiter } from './csv-delimiter.ts';
import { decodeTextFile, type EncodingChoice } from './csv-encoding.ts';
import type { SheetLimits } from './limits.ts';
import { SheetProblem } from './sheet-problem.ts';
import type { SheetSource } from './sheet-source.ts';

const sampleBytes = 131_072;
const pieceBytes = 65_536;
const rowsBetweenChecks = 256;

/**
 * Reads a .csv, .tsv or .txt file as one sheet of texts; empty cells are null. Answers with the encodings to choose
 * from when the bytes do not tell; throws SheetProblem.
 */
export async function readCsv(
  source: SheetSource,
): Promise<readonly string[] | { readonly choices: readonly EncodingChoice[] }> {
  const { budget, sink, fileName } = source;
  const decoded = decodeTextFile(source.bytes, source.encoding, source.locale);
  if (!Buffer.isBuffer(decoded)) return { choices: decoded };
  const sample = decoded.toString('utf8', 0, sampleBytes);
  const marked = readSeparatorLine(sample);
  const body = marked ? decoded.subarray(Buffer.byteLength(sample.slice(0, marked.length))) : decoded;
  const delimiter = marked?.delimiter ?? (/\.tsv$/i.test(fileName) ? '\t' : voteDelimiter(sample));

  sink.openSheet(fileName.replace(/\.[^.]*$/, ''), 'visible');
  let rowIndex = 0;
  try {
    for await (const record of parseRecords(body, delimiter, budget.limits)) {
      const cells = cellsOf(record, budget.limits);
      if (cells.length > 0) sink.putRow(rowIndex, cells);
      rowIndex += 1;
      if (rowIndex > budget.limits.csvLines) throw new SheetProblem('TOO_MANY_ROWS');
      if (rowIndex % rowsBetweenChecks !== 0) continue;
      budget.checkTime();
      await sink.drain();
    }
  } catch (problem) {
    throw asProblem(problem);
  }
  return [];
}

function parseRecords(utf8: Buffer, delimiter: string, limits: SheetLimits): AsyncIterable<readonly string[]> {
  const options = {
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    skip_empty_lines: false,
    max_record_size: limits.csvRowBytes,
  };
  return Readable.from(pieces(utf8)).pipe(letWidthsDiffer(parse(options)));
}

/**
 * The library makes an error with a copy of the row for every row of another width than the first, even where widths
 * may differ: behind a title row that took half of the time. So every row is told to be as wide as expected.
 */
function letWidthsDiffer(parser: Parser): Parser {
  const { state } = parser as Parser & { readonly state?: { readonly record: readonly unknown[] } };
  if (state) Object.defineProperty(state, 'expectedRecordLength', { get: () => state.record.length, set: () => {} });
  return parser;
}

function* pieces(bytes: Buffer): Generator<Buffer, void, undefined> {
  for (let at = 0; at < bytes.length; at += pieceBytes) yield bytes.subarray(at, at + pieceBytes);
}

function cellsOf(record: readonly string[], limits: SheetLimits): Cell[] {
  let width = record.length;
  while (width > 0 && record[width - 1] === '') width -= 1;
  const cells: Cell[] = [];
  for (let column = 0; column < width; column += 1) {
    const text = record[column] ?? '';
    if (text.length > limits.csvCellCharacters) throw new SheetProblem('FIELD_TOO_LONG');
    cells.push(text === '' ? null : text);
  }
  return cells;
}

function asProblem(problem: unknown): unknown {
  if (!(problem instanceof CsvError)) return problem;
  const row = typeof problem['records'] === 'number' ? problem['records'] + 1 : undefined;
  const where = row === undefined ? 'In this file' : `In row ${row}`;
  if (problem.code === 'CSV_MAX_RECORD_SIZE') {
    return new SheetProblem(
      'FIELD_TOO_LONG',
      `${where} a cell runs on without end, often after a quotation mark that is never closed; close it or save the list as .xlsx.`,
    );
  }
  return new SheetProblem(
    'CSV_QUOTE',
    `${where} a quotation mark is not closed or stands inside a cell; correct it or save the list as .xlsx.`,
  );
}
