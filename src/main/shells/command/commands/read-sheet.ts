import { basename } from 'node:path';
import { forkIsolated } from '../../../adapters/fork-isolated.ts';
import { createSheetReader } from '../../../adapters/spreadsheet-reader/create-sheet-reader.ts';
import type { Answer } from '../answer.ts';
import type { CommandLine } from '../command-line.ts';
import { fromWhereCalled } from '../open-desk.ts';
import { Refusal } from '../refusal.ts';

/** sheet <file> [--encoding <name>]: what the reader makes of a spreadsheet, before anything is imported. */
export async function readSheet({ given, options }: CommandLine): Promise<Answer> {
  const [file] = given;
  if (file === undefined) throw new Refusal('Say which file to read.');
  const path = fromWhereCalled(file);
  const reader = createSheetReader(forkIsolated(new URL('../../../isolated/read-sheet.ts', import.meta.url)));
  const reading = await reader.readSheetFile({ path, fileName: basename(path) }, { encoding: options.encoding });
  if (reading.ok) {
    const { ok, sheets, warnings } = reading;
    const lines = sheets.map(
      (sheet) =>
        `${sheet.name}: ${sheet.rows.length} rows${sheet.visibility === 'visible' ? '' : `, ${sheet.visibility}`}`,
    );
    return { lines: [...lines, ...warnings], json: { ok, sheets, warnings } };
  }
  if ('needsChoice' in reading) {
    const encodings = reading.choices.map(({ encoding }) => encoding).join(', ');
    throw new Refusal(`This text can be read in several ways; say which with --encoding: ${encodings}.`, reading);
  }
  throw new Refusal(reading.message, reading);
}
