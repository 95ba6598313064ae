import { pairHash, textHash } from '../assignment/pair-hash.ts';
import type { PeerProblem } from './peer-problem.ts';

/** How the goals become one whole number for each pair: a step for the pair itself, its points, and the hash of the two keys. */
export interface PeerWeights {
  /** More than all points of any choice. */
  readonly pairStep: number;
  /** More than all hashes of any choice. */
  readonly hashStep: number;
  /** So many of the thirty bits of the hash count. */
  readonly hashBits: number;
}

const hashWidth = 30;

/**
 * The weights of a problem's goals with as many bits of the hash as leave twice the weight of any choice below 2^53, so
 * that float64 counts exactly; null where not even one is left. Locks make no difference to them.
 */
export function peerWeights({ keys, points }: PeerProblem): PeerWeights | null {
  const mostPairs = Math.max(1, Math.floor(keys.length / 2));
  let mostPoints = 0;
  for (let at = 0; at < points.length; at++) mostPoints = Math.max(mostPoints, points[at]!);
  const pairStep = mostPairs * mostPoints + 1;
  for (let hashBits = hashWidth; hashBits > 0; hashBits--) {
    const hashStep = mostPairs * 2 ** hashBits;
    if (2 * mostPairs * (pairStep + mostPoints) * hashStep <= Number.MAX_SAFE_INTEGER)
      return { pairStep, hashStep, hashBits };
  }
  return null;
}

/** What the hash of two keys counts among equals, the least sum first; the same whichever of the two is named first. */
export function peerHash(one: string, other: string, { hashBits }: PeerWeights): number {
  const [first, second] = one < other ? [one, other] : [other, one];
  return hashOfTwo(textHash(first), textHash(second), hashBits);
}

/** The same from the hashes of the two keys, that of the lesser key first. */
export const hashOfTwo = (first: number, second: number, hashBits: number) =>
  pairHash(first, second) >>> (hashWidth - hashBits);
