import { type SheetLimits, sheetLimits } from '../../src/main/adapters/spreadsheet-reader/limits.ts';
import { readSheetFile, type SheetFile } from '../../src/main/adapters/spreadsheet-reader/read-sheet-file.ts';
import { SheetCollector } from '../../src/main/adapters/spreadsheet-reader/sheet-collector.ts';
import type { Cell, SheetReading } from '../../src/shared/domain/roster/sheet.ts';

type Asked = Partial<Omit<SheetFile, 'bytes'>> & {
  readonly limits?: Partial<SheetLimits>;
  readonly now?: () => number;
};

/** Reads bytes in this process and answers as the reader of files would. */
export async function readBytes(bytes: Buffer | string, { limits, now, ...file }: Asked = {}): Promise<SheetReading> {
  const collector = new SheetCollector();
  const source = { fileName: 'people', ...file, bytes: Buffer.from(bytes as string) };
  const end = await readSheetFile(source, collector, { ...sheetLimits, ...limits }, now);
  return end.ok ? { ...end, sheets: collector.sheets() } : end;
}

/** The rows of the first sheet; fails when the file was refused. */
export async function readRows(bytes: Buffer | string, asked: Asked = {}): Promise<readonly (readonly Cell[])[]> {
  const reading = await readBytes(bytes, asked);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading)}`);
  return reading.sheets[0]?.rows ?? [];
}

/** The code of a refusal; 'read' or 'asks' when there was none. */
export async function refusalOf(bytes: Buffer | string, asked: Asked = {}): Promise<string> {
  const reading = await readBytes(bytes, asked);
  if (reading.ok) return 'read';
  return 'code' in reading ? reading.code : 'asks';
}
