import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heaviestPairs } from '../../../../src/shared/domain/matching/peers/heaviest-pairs.ts';
import { peerGraph } from '../../../../src/shared/domain/matching/peers/peer-graph.ts';
import type { PeerPair, PeerProblem } from '../../../../src/shared/domain/matching/peers/peer-problem.ts';
import type { PeerChoice, PeerPrices } from '../../../../src/shared/domain/matching/peers/peer-result.ts';
import { peerTable } from '../../../../src/shared/domain/matching/peers/peer-table.ts';
import { peerHash, peerWeights } from '../../../../src/shared/domain/matching/peers/peer-weights.ts';
import { tellPeerChoice } from '../../../../src/shared/domain/matching/peers/tell-peer-choice.ts';
import { verifyPeers } from '../../../../src/shared/domain/matching/peers/verify-peers.ts';
import { objectiveOf } from './every-pairing.ts';
import { peerProblems, pointsFrom, solved } from './peer-problems.ts';

/** The result told for other pairs, all its figures right: only the proof can tell that they are not the best. */
function toldFor(problem: PeerProblem, result: PeerChoice, pairs: readonly PeerPair[]): PeerChoice {
  const [, worst = 0, total = 0] = objectiveOf({ ...problem, policy: 'worst-first' }, pairs);
  const paired = new Set(pairs.flat());
  const alone = [...problem.keys.keys()].filter((peer) => !paired.has(peer));
  return { ...result, pairs, total, worst: pairs.length > problem.locks.length ? worst : null, alone };
}

/** Five in a ring and a sixth beside it with nobody: no prices of people alone prove the best pairs, it takes an odd set. */
const ring: PeerProblem = {
  keys: ['a', 'b', 'c', 'd', 'e', 'f'],
  points: pointsFrom(6, [
    [0, 1, 80],
    [1, 2, 81],
    [2, 3, 82],
    [3, 4, 83],
    [0, 4, 84],
  ]),
  locks: [],
  policy: 'total',
};

describe('the certificate of peers', () => {
  it('fails for any other pairs, however honestly their figures are told', () => {
    let planted = 0;
    fc.assert(
      fc.property(peerProblems({ least: 2, most: 10, locks: true }), fc.nat(), (problem, pick) => {
        const result = solved(problem);
        const locked = new Set(problem.locks.flat());
        const free = result.pairs.filter(([one]) => !locked.has(one));
        fc.pre(free.length > 0);
        const gone = free[pick % free.length]!;
        const fewer = result.pairs.filter((pair) => pair !== gone);
        expect(verifyPeers(problem, toldFor(problem, result, fewer)).ok).toBe(false);
        planted++;
        for (const peer of result.alone) {
          const pairs = [...fewer, [Math.min(gone[0], peer), Math.max(gone[0], peer)] as const];
          pairs.sort((a, b) => a[0] - b[0]);
          expect(verifyPeers(problem, toldFor(problem, result, pairs)).ok).toBe(false);
          planted++;
        }
      }),
    );
    expect(planted).toBeGreaterThan(100);
  });

  it('fails for a search that never asks the pairs it did not begin with', () => {
    let missed = 0;
    fc.assert(
      fc.property(peerProblems({ least: 8, most: 14, locks: false }), (own) => {
        const problem = { ...own, policy: 'total' as const };
        const best = solved(problem);
        const told = searchAmong(problem, (pair) => pair % 2 === 0);
        const isBest = objectiveOf(problem, told.pairs).join() === objectiveOf(problem, best.pairs).join();
        if (isBest) return;
        missed++;
        expect(verifyPeers(problem, told).ok).toBe(false);
      }),
    );
    expect(missed).toBeGreaterThan(20);
  });

  it('fails for a search that forgets what odd sets are priced', () => {
    const result = solved(ring);
    expect(result.proof.best.oddSets.length).toBeGreaterThan(0);
    const without = { ...result, proof: { ...result.proof, best: { ...result.proof.best, oddSets: [] } } };
    expect(verifyPeers(ring, without).ok).toBe(false);
  });

  it.each<[string, (result: PeerChoice) => PeerChoice]>([
    ['a wrong total', (result) => ({ ...result, total: result.total + 1 })],
    ['a wrong weakest pair', (result) => ({ ...result, worst: (result.worst ?? 0) + 1 })],
    ['somebody left out who is not told', (result) => ({ ...result, alone: [...result.alone, 0] })],
    ['a pair told twice', (result) => ({ ...result, pairs: [...result.pairs, ...result.pairs.slice(-1)] })],
    ['somebody who is not there', (result) => ({ ...result, pairs: [[0, 99]] })],
    ['nothing proved about how many pairs there are', (result) => priced(result, 'placed', null)],
    ['nothing proved about the weakest pair', (result) => priced(result, 'ceiling', null)],
    ['a fraction among the prices', (result) => priced(result, 'best', changed(result.proof.best, 0.5))],
    ['a price below nothing', (result) => priced(result, 'best', changed(result.proof.best, -(2 ** 52)))],
    ['a price one too low', (result) => priced(result, 'best', changed(result.proof.best, -1))],
    ['a price too high', (result) => priced(result, 'best', changed(result.proof.best, 2))],
    ['too few prices', (result) => priced(result, 'best', { peers: [], oddSets: [] })],
    [
      'a set of an even number',
      (result) => priced(result, 'best', { ...result.proof.best, oddSets: [{ members: [0, 1], price: 2 }] }),
    ],
    [
      'a set that names somebody twice',
      (result) => priced(result, 'best', { ...result.proof.best, oddSets: [{ members: [0, 1, 1], price: 2 }] }),
    ],
    [
      'a ceiling that proves nothing',
      (result) => priced(result, 'ceiling', { peers: [9, 9, 9, 9, 9, 9], oddSets: [] }),
    ],
  ])('fails for %s', (_, plant) => {
    const problem = { ...ring, policy: 'worst-first' as const };
    const result = solved(problem);
    expect(result.proof.ceiling).not.toBeNull();
    expect(verifyPeers(problem, result).ok).toBe(true);
    expect(verifyPeers(problem, plant(result)).ok).toBe(false);
  });

  it('says of each goal whether it is proved', () => {
    expect(solved({ ...ring, policy: 'worst-first' }).certificate.stages).toEqual([
      { goal: 'pairs', gap: 0, ok: true },
      { goal: 'worst', gap: 0, ok: true },
      { goal: 'total', gap: 0, ok: true },
      { goal: 'tie-break', gap: 0, ok: true },
    ]);
  });
});

function priced(result: PeerChoice, goal: keyof PeerChoice['proof'], prices: PeerPrices | null): PeerChoice {
  return { ...result, proof: { ...result.proof, [goal]: prices } };
}

const changed = (prices: PeerPrices, by: number): PeerPrices => ({
  ...prices,
  peers: prices.peers.map((price, peer) => (peer === 0 ? price + by : price)),
});

/** The search itself, but over some pairs alone. */
function searchAmong(problem: PeerProblem, isAsked: (pair: number) => boolean): PeerChoice {
  const table = peerTable(problem);
  const weights = peerWeights(problem)!;
  const { size, points, keys } = table;
  const pairs: number[] = [];
  for (let one = 0; one < size; one++) {
    for (let other = one + 1; other < size; other++) {
      if (points[one * size + other]! >= 0 && isAsked(one + other)) pairs.push(one * size + other);
    }
  }
  const weightOf = (one: number, other: number) =>
    (weights.pairStep + points[one * size + other]!) * weights.hashStep - peerHash(keys[one]!, keys[other]!, weights);
  const start = new Float64Array(size).fill(2 * (weights.pairStep + 10_000) * weights.hashStep);
  const found = heaviestPairs(peerGraph(size, pairs, weightOf), new Int32Array(size).fill(-1), start);
  return tellPeerChoice(problem, table, found.mate, { placed: null, ceiling: null, best: found.prices });
}
