import { nthSmallest } from '../assignment/nth-smallest.ts';
import type { PairGoal } from './pair-goal.ts';
import type { PeerTable } from './peer-table.ts';

const fewOfEach = 12;

/** The pairs of each peer that prices cover most closely, a few of each, written one × size + other with the lesser place first. */
export function nearestPairs({ size, points }: PeerTable, goal: PairGoal, prices: Float64Array): Set<number> {
  const pairs = new Set<number>();
  const slacks = new Float64Array(size);
  const sorted = new Float64Array(size);
  const others = new Int32Array(size);
  for (let peer = 0; peer < size; peer++) {
    let open = 0;
    // From oneself on, so that of equals not all take the same.
    for (let step = 1; step < size; step++) {
      const other = peer + step < size ? peer + step : peer + step - size;
      const here = points[peer * size + other]!;
      if (here < goal.least) continue;
      slacks[open] = prices[other]! - 2 * goal.mostWeight(here);
      others[open++] = other;
    }
    sorted.set(slacks.subarray(0, open));
    const bar = open <= fewOfEach ? Infinity : nthSmallest(sorted, open, fewOfEach - 1);
    let left = fewOfEach;
    const add = (other: number) => {
      left -= 1;
      pairs.add(Math.min(peer, other) * size + Math.max(peer, other));
    };
    for (let at = 0; at < open; at++) if (slacks[at]! < bar) add(others[at]!);
    for (let at = 0; at < open && left > 0; at++) if (slacks[at] === bar) add(others[at]!);
  }
  return pairs;
}
