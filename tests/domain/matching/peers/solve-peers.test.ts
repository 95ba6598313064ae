import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PeerProblem } from '../../../../src/shared/domain/matching/peers/peer-problem.ts';
import { solvePeers } from '../../../../src/shared/domain/matching/peers/solve-peers.ts';
import { bestByGroups, bestOfEveryPairing, objectiveOf } from './every-pairing.ts';
import { numbersFrom, peerProblems, pointsFrom, shuffled, solved } from './peer-problems.ts';

const keysOf = (size: number) => Array.from({ length: size }, (_, at) => `peer ${String(at).padStart(3, '0')}`);

describe('pairing peers', () => {
  it('finds what a look at every pairing finds best, in every goal, and proves it', () => {
    fc.assert(
      fc.property(peerProblems({ least: 0, most: 8, locks: true }), (problem) => {
        const { pairs, certificate } = solved(problem);
        expect(certificate).toMatchObject({ ok: true, gap: 0, findings: [] });
        expect(objectiveOf(problem, pairs)).toEqual(bestOfEveryPairing(problem));
      }),
      { numRuns: 1_000 },
    );
  });

  it('finds the best of more people than can be paired in every way', () => {
    fc.assert(
      fc.property(peerProblems({ least: 11, most: 13, locks: false }), (problem) => {
        const { pairs, certificate } = solved(problem);
        expect(certificate.ok).toBe(true);
        expect(objectiveOf(problem, pairs)).toEqual(bestByGroups(problem));
      }),
      { numRuns: 25 },
    );
  });

  it('proves every choice among many people, whether everybody likes the same few or nobody does', () => {
    fc.assert(
      fc.property(peerProblems({ least: 60, most: 121, locks: true }), fc.boolean(), (problem, alike) => {
        const size = problem.keys.length;
        const points = problem.points.map((here, at) => {
          if (here < 0 || !alike) return here;
          const [one, other] = [Math.floor(at / size), at % size];
          return ((one * one) % 40) * 50 + ((other * other) % 40) * 50 + (here % 50);
        });
        expect(solved({ ...problem, points }).certificate).toMatchObject({ ok: true, gap: 0 });
      }),
      { numRuns: 60 },
    );
  });

  it('answers the same whatever the order in which people are listed', () => {
    fc.assert(
      fc.property(peerProblems({ least: 2, most: 30, locks: true }), fc.integer(), (problem, seed) => {
        const size = problem.keys.length;
        const order = shuffled([...problem.keys.keys()], numbersFrom(seed));
        const placeOf = (peer: number) => order.indexOf(peer);
        const other: PeerProblem = {
          ...problem,
          keys: order.map((at) => problem.keys[at]!),
          points: problem.points.map(
            (_, at) => problem.points[order[Math.floor(at / size)]! * size + order[at % size]!]!,
          ),
          locks: problem.locks.map(([a, b]) => [placeOf(b), placeOf(a)]),
        };
        const names = (from: PeerProblem) =>
          solved(from)
            .pairs.map((pair) =>
              pair
                .map((at) => from.keys[at])
                .sort()
                .join(' with '),
            )
            .sort();
        expect(names(other)).toEqual(names(problem));
      }),
      { numRuns: 60 },
    );
  });

  it('lifts the weakest pair no further than it is asked to', () => {
    fc.assert(
      fc.property(peerProblems({ least: 2, most: 8, locks: false }), fc.nat(20), (problem, worstUpTo) => {
        const limited = { ...problem, policy: 'worst-first' as const, worstUpTo };
        const { pairs, certificate } = solved(limited);
        expect(certificate.ok).toBe(true);
        expect(objectiveOf(limited, pairs)).toEqual(bestOfEveryPairing(limited));
      }),
    );
  });

  it('lifts the weakest pair as far as it is asked to where no pair has just so many points', () => {
    const points = pointsFrom(4, [
      [0, 1, 10],
      [2, 3, 9_000],
      [0, 2, 4_000],
      [1, 3, 4_000],
    ]);
    const problem = { keys: keysOf(4), points, locks: [], policy: 'worst-first' as const, worstUpTo: 3_000 };
    expect(solved(problem)).toMatchObject({ worst: 4_000, total: 8_000, certificate: { ok: true } });
  });

  it('takes both of a locked pair out first, even where they may not be paired, and counts no points for it', () => {
    const points = pointsFrom(4, [
      [0, 2, 900],
      [1, 3, 900],
      [2, 3, 10],
    ]);
    const problem = { keys: keysOf(4), points, locks: [[1, 0]] as const, policy: 'worst-first' as const };
    expect(solved(problem)).toMatchObject({
      pairs: [
        [0, 1],
        [2, 3],
      ],
      total: 10,
      worst: 10,
      alone: [],
    });
  });

  it('pairs three people who all suit each other, and leaves one of them', () => {
    const points = pointsFrom(3, [
      [0, 1, 5],
      [1, 2, 7],
      [0, 2, 6],
    ]);
    expect(solved({ keys: keysOf(3), points, locks: [], policy: 'total' })).toMatchObject({
      pairs: [[1, 2]],
      alone: [0],
    });
  });

  it('would rather have two weak pairs than one that is strong', () => {
    const points = pointsFrom(4, [
      [0, 1, 0],
      [1, 2, 10_000],
      [2, 3, 0],
    ]);
    expect(solved({ keys: keysOf(4), points, locks: [], policy: 'total' }).pairs).toHaveLength(2);
  });

  it('pairs nobody where there is nobody', () => {
    expect(solved({ keys: [], points: new Int16Array(0), locks: [], policy: 'worst-first' })).toMatchObject({
      pairs: [],
      worst: null,
      certificate: { ok: true },
    });
  });

  it.each<[string, Partial<PeerProblem>]>([
    ['Two peers carry the same key.', { keys: ['a', 'a'] }],
    ['The table of points does not have one cell for every two peers.', { points: new Int16Array(3) }],
    ['Nobody can be paired with themselves.', { points: Int16Array.of(1, 5, 5, -1) }],
    ['The points of two peers must be the same both ways round.', { points: Int16Array.of(-1, 5, 6, -1) }],
    ['A locked pair names somebody who is not there.', { locks: [[0, 2]] }],
    [
      'Nobody can be in two locked pairs.',
      {
        locks: [
          [0, 1],
          [1, 0],
        ],
      },
    ],
    ['At most 3000 peers can be paired in one run.', { keys: keysOf(3_001) }],
  ])('says %j', (sentence, wrong) => {
    const problem: PeerProblem = {
      keys: ['a', 'b'],
      points: Int16Array.of(-1, 5, 5, -1),
      locks: [],
      policy: 'total',
      ...wrong,
    };
    expect(solvePeers(problem)).toEqual({ ok: false, sentence });
  });
});
