import { readFileSync } from 'node:fs';
import { findPeers } from '../../src/shared/domain/matching/peers/solve-peers.ts';

/** In a process of its own: pairs the peers of a written table so many times, and prints the least processor time and what was reached. */
const [, , policy, path = '', rounds = '1'] = process.argv;
const bytes = readFileSync(`${path}.s16`);
const points = new Int16Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
const size = Math.sqrt(points.length);
const keys = Array.from({ length: size }, (_, peer) => String(peer).padStart(6, '0'));
let least = Number.POSITIVE_INFINITY;
let reached = { pairs: 0, total: 0 };
for (let round = 0; round < Number(rounds); round += 1) {
  const before = process.threadCpuUsage();
  const found = findPeers({ keys, points, locks: [], policy: policy === 'total' ? 'total' : 'worst-first' });
  const { user, system } = process.threadCpuUsage(before);
  least = Math.min(least, (user + system) / 1_000);
  reached = { pairs: found.pairs.length, total: found.total };
}
process.stdout.write(JSON.stringify({ milliseconds: least, ...reached }));
