import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './measurement.ts';
import { type PoolOfPeople, poolOfPeople, rankedAlike } from './pool-of-people.ts';

interface Solved {
  readonly milliseconds: number;
  readonly served: number;
  readonly total: number;
}

interface Case {
  readonly name: string;
  readonly pool: () => PoolOfPeople;
  readonly rounds: number;
  /** How many times the processor time of scipy we may take. */
  readonly toScipy?: number;
  readonly milliseconds?: number;
  readonly besideMunkres?: boolean;
}

const cases: readonly Case[] = [
  { name: '500 × 167, scarce', pool: () => poolOfPeople(500, 167, 1.75), rounds: 15, milliseconds: 25 },
  { name: '500 × 167, room enough', pool: () => poolOfPeople(500, 167, 3), rounds: 15, milliseconds: 25 },
  { name: '1,000 × 1,000', pool: () => poolOfPeople(1_000, 1_000, 1), rounds: 7, toScipy: 1, besideMunkres: true },
  { name: '2,000 × 2,000', pool: () => poolOfPeople(2_000, 2_000, 1), rounds: 4, toScipy: 0.5 },
  { name: '5,000 × 5,000', pool: () => poolOfPeople(5_000, 5_000, 1), rounds: 2, toScipy: 0.25 },
  { name: '5,000 × 1,667, scarce', pool: () => poolOfPeople(5_000, 1_667, 1.75), rounds: 2, toScipy: 1 },
  { name: '1,000 × 1,000, ranked alike', pool: () => rankedAlike(1_000), rounds: 2, toScipy: 6 },
];

/**
 * Processor time of the solver, least of several, beside scipy's on the same tables in the same run (and munkres', where it
 * is not hours). All of them have to reach the same optimum. `python` runs scipy; null where it is not to be had.
 */
export function measureSolverSpeed(python: string | null): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'solver-speed-'));
  try {
    return cases.flatMap((one) => measureCase(one, folder, python));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureCase(one: Case, folder: string, python: string | null): Measurement[] {
  const { points, ...rest } = one.pool();
  const path = join(folder, 'pool');
  writeFileSync(`${path}.json`, JSON.stringify(rest));
  writeFileSync(`${path}.s16`, new Uint8Array(points.buffer));
  const solve = (solver: string) => solveInNode(solver, path, one.rounds);
  const ours = solve('ours');
  const said = (who: string, { milliseconds }: Solved, bar?: number): Measurement => ({
    what: `${one.name}, ${who}`,
    figure: milliseconds,
    unit: 'ms',
    ...(bar === undefined ? {} : { bar }),
  });
  const measured = [said('ours', ours, one.milliseconds), said('ours, worst first', solve('ours, worst first'))];
  if (python !== null) {
    const scipy = solveWithScipy(python, path, one.rounds);
    expectSame(one.name, ours, scipy);
    const ratio = ours.milliseconds / scipy.milliseconds;
    measured.push(said('scipy', scipy), {
      what: `${one.name}, ours to scipy`,
      figure: ratio,
      unit: '×',
      ...(one.toScipy === undefined ? {} : { bar: one.toScipy }),
    });
  }
  if (one.besideMunkres) {
    const munkres = solveInNode('munkres', path, 2);
    expectSame(one.name, ours, munkres);
    measured.push(said('munkres', munkres));
  }
  return measured;
}

function expectSame(name: string, ours: Solved, theirs: Solved): void {
  if (ours.served !== theirs.served || ours.total !== theirs.total) {
    throw new Error(
      `${name}: ${ours.served} pairs with ${ours.total} points against ${theirs.served} with ${theirs.total}`,
    );
  }
}

function solveInNode(solver: string, path: string, rounds: number): Solved {
  const entry = join(import.meta.dirname, 'solve-once.ts');
  return JSON.parse(
    execFileSync(process.execPath, [entry, solver, path, String(rounds)], { encoding: 'utf8' }),
  ) as Solved;
}

function solveWithScipy(python: string, path: string, rounds: number): Solved {
  const entry = join(import.meta.dirname, 'solve-with-scipy.py');
  return JSON.parse(execFileSync(python, [entry, path, String(rounds)], { encoding: 'utf8' })) as Solved;
}
