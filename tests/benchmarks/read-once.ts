import { createReadStream, readFileSync } from 'node:fs';
import type { BigFile } from './big-roster-files.ts';

/** A process of its own: reads one file with one reader and tells rows, milliseconds with loading, and the most memory. */
const [reader = '', path = ''] = process.argv.slice(2);
const kind = path.slice(path.lastIndexOf('.') + 1) as BigFile;

const readers: Readonly<Record<string, () => Promise<number>>> = {
  async ours() {
    const [{ readSheetFile }, { SheetCollector }] = await Promise.all([
      import('../../src/main/adapters/spreadsheet-reader/read-sheet-file.ts'),
      import('../../src/main/adapters/spreadsheet-reader/sheet-collector.ts'),
    ]);
    const collector = new SheetCollector();
    const end = await readSheetFile({ bytes: readFileSync(path), fileName: `big.${kind}` }, collector);
    return end.ok ? (collector.sheets()[0]?.rows.length ?? 0) : -1;
  },
  async hucre() {
    const { readOds, readXlsx } = await import('hucre');
    const workbook = await (kind === 'ods' ? readOds : readXlsx)(readFileSync(path));
    return workbook.sheets[0]?.rows.length ?? 0;
  },
  async sheetjs() {
    const { read } = await import('@e965/xlsx');
    const workbook = read(readFileSync(path), { dense: true, cellDates: true, UTC: true });
    return workbook.Sheets[workbook.SheetNames[0] ?? '']?.['!data']?.length ?? 0;
  },
  async 'csv-parse'() {
    const { parse } = await import('csv-parse');
    const rows: unknown[] = [];
    for await (const row of createReadStream(path).pipe(parse({ bom: true, relax_column_count: true }))) rows.push(row);
    return rows.length;
  },
};

const began = performance.now();
const rows = (await readers[reader]?.()) ?? Number.NaN;
const milliseconds = performance.now() - began;
process.stdout.write(JSON.stringify({ rows, milliseconds, megabytes: process.resourceUsage().maxRSS / 1000 }));
