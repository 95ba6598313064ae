import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './measurement.ts';

interface Solved {
  readonly milliseconds: number;
  readonly served: number;
  readonly total: number;
}

const size = '20000';
const inNode = (entry: string, ...given: string[]) =>
  JSON.parse(
    execFileSync(process.execPath, [join(import.meta.dirname, entry), ...given], { encoding: 'utf8' }),
  ) as unknown;

/**
 * The solver beyond what a table can hold, and after a first solve: 20,000 mentees with 20,000 mentors, every pair made when asked
 * for; fifty candidates each beside scipy's sparse matching; and single edits of a solved pool of 5,000. Processor time.
 */
export function measureLargeSolverSpeed(python: string | null): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'large-solver-'));
  try {
    return [...measureLists(join(folder, 'lists'), python), ...measureRows(), ...measureEdits()];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureLists(path: string, python: string | null): Measurement[] {
  const ours = inNode('solve-large-once.ts', 'lists', size, path) as Solved;
  const what = '20,000 with 50 candidates each';
  const measured: Measurement[] = [{ what: `${what}, ours`, figure: ours.milliseconds, unit: 'ms' }];
  if (python === null) return measured;
  const entry = join(import.meta.dirname, 'solve-lists-with-scipy.py');
  const scipy = JSON.parse(execFileSync(python, [entry, path, '2'], { encoding: 'utf8' })) as Solved;
  if (ours.served !== scipy.served || ours.total !== scipy.total) {
    throw new Error(`${what}: ${ours.served} with ${ours.total} against ${scipy.served} with ${scipy.total}`);
  }
  return [
    ...measured,
    { what: `${what}, scipy`, figure: scipy.milliseconds, unit: 'ms' },
    { what: `${what}, ours to scipy`, figure: ours.milliseconds / scipy.milliseconds, unit: '×', bar: 1 },
  ];
}

function measureRows(): Measurement[] {
  const told = inNode('solve-large-once.ts', 'rows', size) as Solved & { megabytes: number; gap: number; ok: boolean };
  if (!told.ok || told.gap !== 0) throw new Error(`20,000 × 20,000 was not proved: ${JSON.stringify(told)}`);
  const what = '20,000 × 20,000, row by row, proved';
  return [
    { what, figure: told.milliseconds, unit: 'ms', bar: 90_000 },
    { what: `${what}, memory`, figure: told.megabytes, unit: 'MB', bar: 500 },
  ];
}

function measureEdits(): Measurement[] {
  return (['total', 'worst-first'] as const).flatMap((policy) => {
    const { change, tell } = inNode('edit-once.ts', policy) as { change: number; tell: number };
    const what = `one edit of a solved 5,000 × 5,000, ${policy}`;
    return [
      { what: `${what}, mean`, figure: change, unit: 'ms' as const, bar: 20 },
      { what: `${what}, and telling all pairs`, figure: tell, unit: 'ms' as const },
    ];
  });
}
