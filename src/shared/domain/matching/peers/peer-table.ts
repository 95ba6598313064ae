import { textHash } from '../assignment/pair-hash.ts';
import type { PeerProblem } from './peer-problem.ts';

/** Those who are still to be paired, in the order of their keys, with the points of every two. */
export interface PeerTable {
  readonly size: number;
  /** Whose place in the problem stands where. */
  readonly order: readonly number[];
  readonly keys: readonly string[];
  readonly hashes: Float64Array;
  /** Square, read row by row; below 0 forbids the pair. */
  readonly points: Int16Array;
}

/** Brings a problem in the order of its keys, without those in locked pairs: what is solved then does not know how it was written. */
export function peerTable({ keys, points, locks }: PeerProblem): PeerTable {
  const locked = new Set(locks.flat());
  const order = keys
    .map((_, at) => at)
    .filter((at) => !locked.has(at))
    .sort((a, b) => (keys[a]! < keys[b]! ? -1 : 1));
  const size = order.length;
  const inOrder = new Int16Array(size * size);
  for (let one = 0; one < size; one++) {
    const row = order[one]! * keys.length;
    for (let other = 0; other < size; other++) inOrder[one * size + other] = points[row + order[other]!]!;
  }
  const ownKeys = order.map((at) => keys[at]!);
  return { size, order, keys: ownKeys, hashes: Float64Array.from(ownKeys, textHash), points: inOrder };
}
