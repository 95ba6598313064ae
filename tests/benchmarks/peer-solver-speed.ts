import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measurement } from './measurement.ts';
import { randomFrom } from './random-from.ts';

interface Paired {
  readonly milliseconds: number;
  readonly pairs: number;
  readonly total: number;
}

interface Case {
  readonly size: number;
  readonly rounds: number;
  /** Milliseconds for both goals each. */
  readonly bar: number;
  readonly besideNetworkx?: boolean;
}

const cases: readonly Case[] = [
  { size: 200, rounds: 10, bar: 300, besideNetworkx: true },
  { size: 500, rounds: 5, bar: 1_000 },
  { size: 501, rounds: 5, bar: 1_000 },
  { size: 1_000, rounds: 3, bar: 3_000 },
];

/**
 * Processor time of the pairing of peers, least of several. The smallest pool stands beside networkx' max_weight_matching
 * on the same table in the same run, where `python` has it, which takes minutes on the others; both have to reach the same total.
 */
export function measurePeerSolverSpeed(python: string | null): Measurement[] {
  const folder = mkdtempSync(join(tmpdir(), 'peer-solver-speed-'));
  try {
    return cases.flatMap((one) => measureCase(one, folder, python));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function measureCase(
  { size, rounds, bar, besideNetworkx }: Case,
  folder: string,
  python: string | null,
): Measurement[] {
  const path = join(folder, 'peers');
  writeFileSync(`${path}.s16`, new Uint8Array(tableOfPeers(size).buffer));
  const solve = (policy: string) =>
    read(execFileSync(process.execPath, [join(import.meta.dirname, 'solve-peers-once.ts'), policy, path, `${rounds}`]));
  const ours = solve('total');
  const name = `${size.toLocaleString('en-GB')} peers`;
  const measured: Measurement[] = [
    { what: `${name}, ours`, figure: ours.milliseconds, unit: 'ms', bar },
    { what: `${name}, ours, worst first`, figure: solve('worst-first').milliseconds, unit: 'ms', bar },
  ];
  if (!besideNetworkx || python === null) return measured;
  const theirs = pairWithNetworkx(python, path);
  if (theirs === null) return measured;
  if (ours.pairs !== theirs.pairs || ours.total !== theirs.total) {
    throw new Error(`${name}: ${ours.pairs} pairs, ${ours.total} points, against ${theirs.pairs}, ${theirs.total}`);
  }
  return [
    ...measured,
    { what: `${name}, networkx`, figure: theirs.milliseconds, unit: 'ms' },
    { what: `${name}, ours to networkx`, figure: ours.milliseconds / theirs.milliseconds, unit: '×', bar: 0.1 },
  ];
}

/** Null where Python has no networkx. */
function pairWithNetworkx(python: string, path: string): Paired | null {
  const entry = join(import.meta.dirname, 'solve-peers-with-networkx.py');
  try {
    execFileSync(python, ['-c', 'import networkx'], { stdio: 'ignore' });
  } catch {
    return null;
  }
  return read(execFileSync(python, [entry, path]));
}

const read = (said: Buffer) => JSON.parse(said.toString('utf8')) as Paired;

/** People with some of twelve things in common, some of whom everybody would like: what is hard is that the likeliest pairs are the same for all. */
function tableOfPeers(size: number): Int16Array {
  const random = randomFrom(size);
  const peers = Array.from({ length: size }, () => ({
    liked: random(),
    has: Array.from({ length: 12 }, () => random() < 0.3),
  }));
  const points = new Int16Array(size * size).fill(-1);
  for (let one = 0; one < size; one += 1) {
    for (let other = 0; other < one; other += 1) {
      if (random() < 0.02) continue;
      const [a, b] = [peers[one]!, peers[other]!];
      const shared = a.has.filter((own, at) => own && b.has[at]).length;
      const both = Math.min(10_000, 1_500 * shared + Math.round(1_000 * (a.liked + b.liked)));
      points[one * size + other] = both;
      points[other * size + one] = both;
    }
  }
  return points;
}
