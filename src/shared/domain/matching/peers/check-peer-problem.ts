import type { PeerProblem } from './peer-problem.ts';
import { peerWeights } from './peer-weights.ts';

/** A pool of this many takes a quarter of a minute; the time grows faster than the pool. */
const mostPeers = 3_000;

/** What makes this problem unsolvable as it is written, as one sentence; null when it can be solved. */
export function checkPeerProblem(problem: PeerProblem): string | null {
  const { keys } = problem;
  if (keys.length > mostPeers) return `At most ${mostPeers} peers can be paired in one run.`;
  if (new Set(keys).size !== keys.length) return 'Two peers carry the same key.';
  return (
    pointsSentence(problem) ??
    locksSentence(problem) ??
    (peerWeights(problem) === null ? 'There are too many peers to be sure of every point.' : null)
  );
}

function pointsSentence({ keys, points }: PeerProblem): string | null {
  const size = keys.length;
  if (points.length !== size * size) return 'The table of points does not have one cell for every two peers.';
  for (let one = 0; one < size; one++) {
    for (let other = 0; other <= one; other++) {
      const here = points[one * size + other]!;
      if (one === other && here >= 0) return 'Nobody can be paired with themselves.';
      if (here !== points[other * size + one]) return 'The points of two peers must be the same both ways round.';
    }
  }
  return null;
}

function locksSentence({ keys, locks }: PeerProblem): string | null {
  const taken = new Set<number>();
  for (const lock of locks) {
    for (const peer of lock) {
      if (!(peer in keys)) return 'A locked pair names somebody who is not there.';
      if (taken.has(peer)) return 'Nobody can be in two locked pairs.';
      taken.add(peer);
    }
  }
  return null;
}
