import fc from 'fast-check';
import type { PeerPair, PeerProblem } from '../../../../src/shared/domain/matching/peers/peer-problem.ts';
import { solvePeers } from '../../../../src/shared/domain/matching/peers/solve-peers.ts';

/** The solution of a problem that must be solvable. */
export function solved(problem: PeerProblem) {
  const result = solvePeers(problem);
  if (!result.ok) throw new Error(result.sentence);
  return result;
}

/** A table of points from those of single pairs; all others are forbidden. */
export function pointsFrom(size: number, pairs: readonly (readonly [number, number, number])[]): Int16Array {
  const points = new Int16Array(size * size).fill(-1);
  for (const [one, other, here] of pairs) {
    points[one * size + other] = here;
    points[other * size + one] = here;
  }
  return points;
}

/** Problems of few and of many different points, of few pairs and of all, with locks and without. */
export const peerProblems = ({ least, most, locks }: { least: number; most: number; locks: boolean }) =>
  fc
    .record({
      size: fc.integer({ min: least, max: most }),
      highest: fc.constantFrom(0, 1, 3, 20, 10_000),
      open: fc.constantFrom(2, 5, 8, 10),
      seed: fc.integer({ min: 1, max: 2 ** 31 }),
      policy: fc.constantFrom('total' as const, 'worst-first' as const),
      locked: locks ? fc.integer({ min: 0, max: 2 }) : fc.constant(0),
    })
    .map(({ size, highest, open, seed, policy, locked }): PeerProblem => {
      const next = numbersFrom(seed);
      const pairs: (readonly [number, number, number])[] = [];
      for (let one = 0; one < size; one++) {
        for (let other = one + 1; other < size; other++) {
          if (next(10) < open) pairs.push([one, other, next(highest + 1)]);
        }
      }
      const order = shuffled([...Array(size).keys()], next);
      const lockedPairs = Array.from(
        { length: Math.min(locked, size >> 1) },
        (_, at): PeerPair => [order[2 * at]!, order[2 * at + 1]!],
      );
      const keys = order.map((place) => `peer ${String(place * 7).padStart(4, '0')}`);
      return { keys, points: pointsFrom(size, pairs), locks: lockedPairs, policy };
    });

/** Pseudo-random whole numbers below `below`, the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export function shuffled<T>(all: readonly T[], next: (below: number) => number): T[] {
  const own = [...all];
  for (let at = own.length - 1; at > 0; at--) {
    const other = next(at + 1);
    [own[at], own[other]] = [own[other]!, own[at]!];
  }
  return own;
}
