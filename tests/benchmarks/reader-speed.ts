import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isolatedHeap } from '../../src/main/adapters/supervise-isolated.ts';
import { type BigFile, bigFiles, writeBigRosters, writeZipBombs } from './big-roster-files.ts';
import type { Measurement } from './measurement.ts';

interface Reading {
  readonly rows: number;
  readonly milliseconds: number;
  readonly megabytes: number;
}

const rounds = 5;
/** Libraries that read each kind of file beside us. The first is our rival: our bar is taken from it; the rest read once. */
const others: Readonly<Record<BigFile, readonly string[]>> = {
  xlsx: ['hucre', 'sheetjs'],
  ods: ['sheetjs', 'hucre'],
  csv: ['csv-parse'],
};
/** How many times the time of that library we may take, and how much memory. */
const bars: Readonly<Record<BigFile, { readonly times: number; readonly megabytes?: number }>> = {
  xlsx: { times: 1, megabytes: 300 },
  ods: { times: 0.7, megabytes: 600 },
  csv: { times: 2 },
};

/** How long reading 50,000 people in 20 columns takes, in a fresh process each time, ours beside the libraries'. */
export function measureReaderSpeed(): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'reader-speed-'));
  try {
    const rows = writeBigRosters(folder);
    return [...bigFiles.flatMap((kind) => measureKind(kind, join(folder, `big.${kind}`), rows)), measureBombs(folder)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureKind(kind: BigFile, path: string, rows: number): Measurement[] {
  const [rival = ''] = others[kind];
  const readings = new Map<string, Reading[]>();
  // Readers take turns, so that a busy moment of the machine does not fall on one of them alone.
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of ['ours', ...(round === 0 ? others[kind] : [rival])]) {
      readings.set(reader, [...(readings.get(reader) ?? []), readOnce(reader, path)]);
    }
  }
  if (readings.get('ours')?.some((reading) => reading.rows !== rows)) throw new Error(`big.${kind} was not read whole`);
  const least = (reader: string, figure: 'milliseconds' | 'megabytes') =>
    Math.min(...(readings.get(reader) ?? []).map((reading) => reading[figure]));
  const { times, megabytes } = bars[kind];
  return [
    ...[...readings.keys()].flatMap((reader): Measurement[] => [
      { what: `50,000 × 20 ${kind}, ${reader}`, figure: least(reader, 'milliseconds'), unit: 'ms' },
      {
        what: `50,000 × 20 ${kind}, ${reader}, memory`,
        figure: least(reader, 'megabytes'),
        unit: 'MB',
        ...(reader === 'ours' && megabytes !== undefined ? { bar: megabytes } : {}),
      },
    ]),
    {
      what: `50,000 × 20 ${kind}, ours to ${rival}`,
      figure: least('ours', 'milliseconds') / least(rival, 'milliseconds'),
      unit: '×',
      bar: times,
    },
  ];
}

function measureBombs(folder: string): Measurement {
  const slowest = writeZipBombs(folder).map((path) => {
    const readings = Array.from({ length: rounds }, () => readOnce('ours', path));
    if (readings.some(({ rows }) => rows !== -1)) throw new Error('a zip bomb was read');
    return Math.min(...readings.map(({ milliseconds }) => milliseconds));
  });
  return { what: 'refusing a zip bomb of 1 GB', figure: Math.max(...slowest), unit: 'ms', bar: 1_000 };
}

function readOnce(reader: string, path: string): Reading {
  const entry = join(import.meta.dirname, 'read-once.ts');
  // Our reader gets the heap it has in the application.
  const heap = reader === 'ours' ? isolatedHeap : [];
  // Ours is read as TypeScript here and is not in the application; what was compiled once is kept, for every reader.
  const env = { ...process.env, NODE_COMPILE_CACHE: join(dirname(path), 'compiled') };
  const said = execFileSync(process.execPath, [...heap, entry, reader, path], { encoding: 'utf8', env });
  return JSON.parse(said) as Reading;
}
