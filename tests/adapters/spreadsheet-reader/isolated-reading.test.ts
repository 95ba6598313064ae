import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { forkIsolated } from '../../../src/main/adapters/fork-isolated.ts';
import { createSheetReader } from '../../../src/main/adapters/spreadsheet-reader/create-sheet-reader.ts';
import { buildXlsx } from '../../support/build-xlsx.ts';
import { readBytes } from '../../support/read-bytes.ts';
import { rosterFixture } from '../../support/roster-fixture.ts';

const entry = new URL('../../../src/main/isolated/read-sheet.ts', import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
afterAll(() => rmSync(folder, { recursive: true }));

function save(fileName: string, bytes: Buffer | string): { path: string; fileName: string } {
  const path = join(folder, fileName);
  writeFileSync(path, bytes);
  return { path, fileName };
}

const neverAnswer = new URL('../../support/isolated/never-answer.ts', import.meta.url);
const allocateWithoutEnd = new URL('../../support/isolated/allocate-without-end.ts', import.meta.url);
const dieInTheMiddle = new URL('../../support/isolated/die-in-the-middle.ts', import.meta.url);

function readerOf(file: URL, limits: { residentBytes?: number; milliseconds?: number } = {}) {
  return createSheetReader(forkIsolated(file, { limits: { pollMilliseconds: 20, ...limits } }));
}

/** Resolves when no process bears this id any more. */
async function waitUntilGone(processId: number): Promise<void> {
  expect(processId).toBeGreaterThan(1);
  await vi.waitFor(() => expect(() => process.kill(processId, 0)).toThrow('ESRCH'), { timeout: 10_000, interval: 20 });
}

const noAnswer = { ok: false, code: 'NO_ANSWER', message: expect.stringMatching(/^[A-Z][^!]*\.$/) };

describe('reading in a process of its own', () => {
  const reader = createSheetReader(forkIsolated(entry));

  it('gives the sheets as reading here does: many rows, gaps, every kind of cell', async () => {
    const many = Array.from(
      { length: 3_000 },
      (_, at) => `<row r="${at + 5}"><c r="A${at + 5}"><v>${at}</v></c><c r="D${at + 5}" t="b"><v>1</v></c></row>`,
    );
    const kinds =
      '<row r="2"><c r="B2" s="1"><v>45352.5</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2" s="2"><v>2</v></c><c r="E2" s="3"><v>0.5</v></c><c r="F2" t="inlineStr"><is><t>__proto__</t></is></c></row>';
    const bytes = buildXlsx({
      sheets: [
        { name: 'People', rows: kinds + many.join('') },
        { name: 'Lists', state: 'hidden', rows: kinds },
      ],
      formats: [22, 46, 20],
    });
    const reading = await reader.readSheetFile(save('people.xlsx', bytes));
    expect(reading.ok && reading.sheets[0]?.rows).toHaveLength(3_004);
    expect(reading).toEqual(await readBytes(bytes, { fileName: 'people.xlsx' }));
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Apia'])(
    'gives the same days in the time zone %s',
    async (TZ) => {
      const rows =
        '<row><c s="1"><v>45361</v></c><c s="1"><v>45361.104166666664</v></c><c t="d"><v>2024-03-10T02:30:00Z</v></c><c s="2"><v>0.1</v></c></row>';
      const there = createSheetReader(forkIsolated(entry, { environment: { ...process.env, TZ } }));
      const reading = await there.readSheetFile(
        save(`${TZ.replace('/', '-')}.xlsx`, buildXlsx({ sheets: [{ rows }], formats: [14, 20] })),
      );
      expect(reading.ok && reading.sheets[0]?.rows).toEqual([
        [
          { date: '2024-03-10' },
          { date: '2024-03-10T02:30:00' },
          { date: '2024-03-10T02:30:00' },
          { time: '02:24:00' },
        ],
      ]);
    },
  );

  it('gives the same days of an old workbook in every time zone', async () => {
    const file = save('people.xls', rosterFixture('xls-1904.xls'));
    const readings = ['America/New_York', 'Asia/Kolkata'].map((TZ) =>
      createSheetReader(forkIsolated(entry, { environment: { ...process.env, TZ } })).readSheetFile(file),
    );
    const here = await readBytes(rosterFixture('xls-1904.xls'), { fileName: 'people.xls' });
    expect(here).toMatchObject({ ok: true });
    expect(await Promise.all(readings)).toEqual([here, here]);
  });

  it('passes on the question about the encoding, and its answer', async () => {
    const file = save('older.csv', Buffer.from('Name,Ort\nZoë,Köln\n', 'latin1'));
    expect(await reader.readSheetFile(file, { locale: 'de' })).toMatchObject({ ok: false, needsChoice: 'encoding' });
    expect(await reader.readSheetFile(file, { encoding: 'windows-1252' })).toMatchObject({
      ok: true,
      sheets: [
        {
          name: 'older',
          rows: [
            ['Name', 'Ort'],
            ['Zoë', 'Köln'],
          ],
        },
      ],
    });
  });

  it('answers for a file that is gone, a folder, and a file too large to open', async () => {
    expect(await reader.readSheetFile({ path: join(folder, 'gone.xlsx'), fileName: 'gone.xlsx' })).toEqual(noAnswer);
    expect(await reader.readSheetFile({ path: folder, fileName: 'folder.xlsx' })).toMatchObject({
      code: 'NOT_A_SPREADSHEET',
    });
    const huge = save('huge.csv', '');
    truncateSync(huge.path, 50_000_001);
    expect(await reader.readSheetFile(huge)).toMatchObject({ code: 'TOO_LARGE' });
  });
});

describe('a reading process that goes wrong', () => {
  const file = { path: 'never-opened.xlsx', fileName: 'never-opened.xlsx' };

  it('gives no half sheet when it is killed in the middle', async () => {
    expect(await readerOf(dieInTheMiddle).readSheetFile(file)).toEqual(noAnswer);
  });

  it('gives an answer when its program cannot even be started', async () => {
    expect(await readerOf(new URL('file:///no/such/entry.js')).readSheetFile(file)).toEqual(noAnswer);
  });

  it.runIf(process.platform === 'linux')('is killed when it takes memory without end', async () => {
    let processId = 0;
    const reading = await readerOf(allocateWithoutEnd, { residentBytes: 250_000_000 }).readSheetFile(file, {
      onProgress: (reported) => (processId = reported),
    });
    expect(reading).toEqual({ ...noAnswer, message: expect.stringContaining('memory') });
    await waitUntilGone(processId);
  });

  it('is killed when it spins beyond its time', async () => {
    let processId = 0;
    const reading = await readerOf(neverAnswer, { milliseconds: 3_000 }).readSheetFile(file, {
      onProgress: (reported) => (processId = reported),
    });
    expect(reading).toEqual({ ...noAnswer, message: expect.stringContaining('minute') });
    await waitUntilGone(processId);
  });

  it('is killed at once when the person cancels, before or while it reads', async () => {
    const early = await readerOf(neverAnswer).readSheetFile(file, { signal: AbortSignal.abort() });
    expect(early).toEqual({ ...noAnswer, message: expect.stringContaining('stopped') });
    const controller = new AbortController();
    let processId = 0;
    const reading = await readerOf(neverAnswer).readSheetFile(file, {
      signal: controller.signal,
      onProgress: (reported) => {
        processId = reported;
        controller.abort();
      },
    });
    expect(reading).toEqual(early);
    await waitUntilGone(processId);
  });
});
