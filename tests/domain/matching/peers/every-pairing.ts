import { textHash } from '../../../../src/shared/domain/matching/assignment/pair-hash.ts';
import type { PeerPair, PeerProblem } from '../../../../src/shared/domain/matching/peers/peer-problem.ts';
import { hashOfTwo, peerWeights } from '../../../../src/shared/domain/matching/peers/peer-weights.ts';

/** pairs, worst free pair (0 where the policy leaves it out), total, tie-break turned round: more is better in each. */
export type PeerObjective = readonly number[];

export function isBetter(a: PeerObjective, b: PeerObjective): boolean {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at >= 0 && a[at]! > b[at]!;
}

/** The objective of some pairs, by the words of its definition. */
export function objectiveOf(problem: PeerProblem, pairs: readonly PeerPair[]): PeerObjective {
  const { keys, points, locks } = problem;
  const locked = new Set(locks.flat());
  const pointsOf = ([one, other]: PeerPair) => points[one * keys.length + other]!;
  const free = pairs.filter(([one]) => !locked.has(one));
  const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
  const isWorstFirst = problem.policy === 'worst-first' && free.length > 0;
  return [
    pairs.length,
    isWorstFirst ? Math.min(...free.map(pointsOf), problem.worstUpTo ?? Infinity) : 0,
    sum(pairs.map((pair) => Math.max(0, pointsOf(pair)))),
    -sum(free.map((pair) => hashOf(problem, pair))),
  ];
}

function hashOf(problem: PeerProblem, pair: PeerPair): number {
  const [first, second] = pair.map((peer) => problem.keys[peer]!).sort();
  return hashOfTwo(textHash(first!), textHash(second!), peerWeights(problem)!.hashBits);
}

/** Looks at every legal pairing and keeps the best objective, judged as by another problem where one is given. Knows nothing of prices. */
export function bestOfEveryPairing(problem: PeerProblem, judged: PeerProblem = problem): PeerObjective {
  const size = problem.keys.length;
  const taken = new Set(problem.locks.flat());
  const pairs: PeerPair[] = [...problem.locks];
  let best: PeerObjective = objectiveOf(judged, pairs);
  const choose = (one: number): void => {
    if (one === size) {
      const objective = objectiveOf(judged, pairs);
      if (isBetter(objective, best)) best = objective;
      return;
    }
    choose(one + 1);
    if (taken.has(one)) return;
    for (let other = one + 1; other < size; other++) {
      if (taken.has(other) || problem.points[one * size + other]! < 0) continue;
      taken.add(one).add(other);
      pairs.push([one, other]);
      choose(one + 1);
      pairs.pop();
      taken.delete(one);
      taken.delete(other);
    }
  };
  choose(0);
  return best;
}

/** The best objective of more people than can be paired in every way: of each group of them the best is kept, one by one. */
export function bestByGroups(problem: PeerProblem): PeerObjective {
  const { keys, points, policy } = problem;
  const size = keys.length;
  const bestFrom = (least: number): PeerObjective => {
    const best: PeerObjective[] = [[0, 0, 0, 0]];
    for (let group = 1; group < 2 ** size; group++) {
      const one = 31 - Math.clz32(group);
      const rest = group ^ (1 << one);
      let found = best[rest]!;
      for (let other = 0; other < one; other++) {
        const here = points[one * size + other]!;
        if (!((rest >> other) & 1) || here < least) continue;
        const [count, , total, hash] = best[rest ^ (1 << other)]!;
        const objective = [count! + 1, least, total! + here, hash! - hashOf(problem, [other, one])];
        if (isBetter([objective[0]!, objective[2]!, objective[3]!], [found[0]!, found[2]!, found[3]!]))
          found = objective;
      }
      best.push(found);
    }
    return best.at(-1)!;
  };
  let best = bestFrom(0);
  if (policy === 'total') return [best[0]!, 0, best[2]!, best[3]!];
  const most = best[0]!;
  const values = [...new Set(points)].filter((value) => value >= 0).sort((a, b) => a - b);
  let [low, high] = [0, values.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const found = bestFrom(values[middle]!);
    if (found[0]! < most) high = middle;
    else [low, best] = [middle, found];
  }
  return [most, most === 0 ? 0 : (values[low] ?? 0), best[2]!, best[3]!];
}
