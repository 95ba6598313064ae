import { describe, expect, it } from 'vitest';
import { heaviestPairs } from '../../../../src/shared/domain/matching/peers/heaviest-pairs.ts';
import { peerGraph } from '../../../../src/shared/domain/matching/peers/peer-graph.ts';
import { numbersFrom } from './peer-problems.ts';

type Weighed = readonly [one: number, other: number, weight: number];

/** From prices that cover everything, however high, so that only the search itself can have found the pairs. */
function heaviestOf(pairs: readonly Weighed[], raise = (_: number) => 0) {
  const size = Math.max(...pairs.flatMap(([one, other]) => [one, other])) + 1;
  const weightOf = (one: number, other: number) =>
    pairs.find((pair) => Math.min(pair[0], pair[1]) === one && Math.max(pair[0], pair[1]) === other)![2];
  const graph = peerGraph(
    size,
    pairs.map(([one, other]) => Math.min(one, other) * size + Math.max(one, other)),
    weightOf,
  );
  const highest = Math.max(...pairs.map(([, , weight]) => weight));
  const prices = Float64Array.from({ length: size }, (_, peer) => highest + raise(peer));
  return heaviestPairs(graph, new Int32Array(size).fill(-1), prices);
}

/** By how much the prices say that there could be more than twice the weight found. */
function slackOf(pairs: readonly Weighed[], raise: (peer: number) => number): number {
  const { mate, prices } = heaviestOf(pairs, raise);
  const weight = pairs.reduce((sum, [one, other, own]) => sum + (mate[one] === other ? own : 0), 0);
  const alone = prices.peers.reduce((sum, price) => sum + price, 0);
  const bound = prices.oddSets.reduce((sum, { members, price }) => sum + (price * (members.length - 1)) / 2, alone);
  return bound - 2 * weight;
}

const partners = (pairs: readonly Weighed[]) => [...heaviestOf(pairs).mate];

/** The cases by which Joris van Rantwijk’s mwmatching.py tests itself, which others have tested theirs by since. */
const cases: readonly (readonly [string, readonly Weighed[], readonly number[]])[] = [
  [
    'an odd set that a way leads through',
    [
      [1, 2, 8],
      [1, 3, 9],
      [2, 3, 10],
      [3, 4, 7],
    ],
    [2, 1, 4, 3],
  ],
  [
    'an odd set that a way leads through at both ends',
    [
      [1, 2, 8],
      [1, 3, 9],
      [2, 3, 10],
      [3, 4, 7],
      [1, 6, 5],
      [4, 5, 6],
    ],
    [6, 3, 2, 5, 4, 1],
  ],
  [
    'an odd set that becomes inner',
    [
      [1, 2, 9],
      [1, 3, 8],
      [2, 3, 10],
      [1, 4, 5],
      [4, 5, 4],
      [1, 6, 3],
    ],
    [6, 3, 2, 5, 4, 1],
  ],
  [
    'an odd set that becomes inner, another way',
    [
      [1, 2, 9],
      [1, 3, 8],
      [2, 3, 10],
      [1, 4, 5],
      [4, 5, 3],
      [1, 6, 4],
    ],
    [6, 3, 2, 5, 4, 1],
  ],
  [
    'an odd set that becomes inner, a third way',
    [
      [1, 2, 9],
      [1, 3, 8],
      [2, 3, 10],
      [1, 4, 5],
      [4, 5, 3],
      [3, 6, 4],
    ],
    [2, 1, 6, 5, 4, 3],
  ],
  [
    'an odd set in another',
    [
      [1, 2, 9],
      [1, 3, 9],
      [2, 3, 10],
      [2, 4, 8],
      [3, 5, 8],
      [4, 5, 10],
      [5, 6, 6],
    ],
    [3, 4, 1, 2, 6, 5],
  ],
  [
    'an outer odd set that another takes in',
    [
      [1, 2, 10],
      [1, 7, 10],
      [2, 3, 12],
      [3, 4, 20],
      [3, 5, 20],
      [4, 5, 25],
      [5, 6, 10],
      [6, 7, 10],
      [7, 8, 8],
    ],
    [2, 1, 4, 3, 6, 5, 8, 7],
  ],
  [
    'an odd set in another, opened both',
    [
      [1, 2, 8],
      [1, 3, 8],
      [2, 3, 10],
      [2, 4, 12],
      [3, 5, 12],
      [4, 5, 14],
      [4, 6, 12],
      [5, 7, 12],
      [6, 7, 14],
      [7, 8, 12],
    ],
    [2, 1, 5, 6, 3, 4, 8, 7],
  ],
  [
    'an inner odd set that opens',
    [
      [1, 2, 23],
      [1, 5, 22],
      [1, 6, 15],
      [2, 3, 25],
      [3, 4, 22],
      [4, 5, 25],
      [4, 8, 14],
      [5, 7, 13],
    ],
    [6, 3, 2, 8, 7, 1, 5, 4],
  ],
  [
    'an inner odd set in another that opens',
    [
      [1, 2, 19],
      [1, 3, 20],
      [1, 8, 8],
      [2, 3, 25],
      [2, 4, 18],
      [3, 5, 18],
      [4, 5, 13],
      [4, 7, 7],
      [5, 6, 7],
    ],
    [8, 3, 2, 7, 6, 5, 4, 1],
  ],
  [
    'an inner odd set that is come to in more than one way, and opens',
    [
      [1, 2, 45],
      [1, 5, 45],
      [2, 3, 50],
      [3, 4, 45],
      [4, 5, 50],
      [1, 6, 30],
      [3, 9, 35],
      [4, 8, 35],
      [5, 7, 26],
      [9, 10, 5],
    ],
    [6, 3, 2, 8, 7, 1, 5, 4, 10, 9],
  ],
  [
    'the same a little different',
    [
      [1, 2, 45],
      [1, 5, 45],
      [2, 3, 50],
      [3, 4, 45],
      [4, 5, 50],
      [1, 6, 30],
      [3, 9, 35],
      [4, 8, 26],
      [5, 7, 40],
      [9, 10, 5],
    ],
    [6, 3, 2, 8, 7, 1, 5, 4, 10, 9],
  ],
  [
    'an inner odd set that opens so that somebody outside comes nearer',
    [
      [1, 2, 45],
      [1, 5, 45],
      [2, 3, 50],
      [3, 4, 45],
      [4, 5, 50],
      [1, 6, 30],
      [3, 9, 35],
      [4, 8, 28],
      [5, 7, 26],
      [9, 10, 5],
    ],
    [6, 3, 2, 8, 7, 1, 5, 4, 10, 9],
  ],
  [
    'an outer set of two that opens so that the inner one is on the way',
    [
      [1, 2, 45],
      [1, 7, 45],
      [2, 3, 50],
      [3, 4, 45],
      [4, 5, 95],
      [4, 6, 94],
      [5, 6, 94],
      [6, 7, 50],
      [1, 8, 30],
      [3, 11, 35],
      [5, 9, 36],
      [7, 10, 26],
      [11, 12, 5],
    ],
    [8, 3, 2, 6, 9, 4, 10, 1, 5, 7, 12, 11],
  ],
  [
    'an odd set in another that becomes outer and opens',
    [
      [1, 2, 40],
      [1, 3, 40],
      [2, 3, 60],
      [2, 4, 55],
      [3, 5, 55],
      [4, 5, 50],
      [1, 8, 15],
      [5, 7, 30],
      [7, 6, 10],
      [8, 10, 10],
      [4, 9, 30],
    ],
    [2, 1, 5, 9, 3, 7, 6, 10, 4, 8],
  ],
];

describe('the heaviest pairs', () => {
  it.each(cases)('are found through %s', (_, pairs, expected) => {
    expect(partners(pairs)).toEqual([-1, ...expected]);
  });

  it('are proved by the prices whatever the pairs', () => {
    for (let seed = 1; seed <= 3_000; seed++) {
      const next = numbersFrom(seed);
      const size = 6 + next(9);
      const pairs = Array.from(
        { length: size * size },
        (_, at): Weighed => [Math.floor(at / size), at % size, 1 + next(40)],
      ).filter(([one, other]) => one < other && next(10) < 4);
      if (pairs.length > 0) expect([seed, slackOf(pairs, () => next(20))]).toEqual([seed, 0]);
    }
  });

  it('are proved by the prices whatever prices the search begins with', () => {
    for (const [name, pairs] of cases) {
      for (let seed = 1; seed <= 20; seed++) {
        const next = numbersFrom(seed);
        const raises = pairs.flat().map(() => next(40));
        expect([name, slackOf(pairs, (peer) => raises[peer]!)]).toEqual([name, 0]);
      }
    }
  });
});
