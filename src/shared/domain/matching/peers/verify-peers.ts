import type { Certificate, Goal, StageCheck } from '../assignment/assignment-result.ts';
import { checkPeerFigures } from './check-peer-figures.ts';
import type { PeerProblem } from './peer-problem.ts';
import type { OddSet, PeerChoice, PeerPrices } from './peer-result.ts';
import { type PeerWeights, peerHash, peerWeights } from './peer-weights.ts';

/**
 * Checks a choice of pairs against its problem from nothing but the two: pairs legal, figures right, and for every goal no
 * better choice possible. By Edmonds' theorem whole prices of peers and of odd sets that come to at least twice the weight
 * of every pair bound twice the weight of any choice. Shares with the search only what a pair weighs.
 */
export function verifyPeers(problem: PeerProblem, choice: PeerChoice): Certificate {
  const weights = peerWeights(problem);
  if (weights === null) return refused(['the points are too many to be counted']);
  const findings = checkPeerFigures(problem, choice);
  if (findings.length > 0) return refused(findings);
  if (!proofFits(problem, choice)) return refused(['a goal is not proved, or not by whole prices']);
  const stages = checkStages(problem, choice, weights);
  for (const { goal, ok } of stages) if (!ok) findings.push(`'${goal}' is not proved best`);
  return { ok: findings.length === 0, gap: stages.reduce((sum, { gap }) => sum + gap, 0), stages, findings };
}

const refused = (findings: readonly string[]): Certificate => ({
  ok: false,
  gap: Number.POSITIVE_INFINITY,
  stages: [],
  findings,
});

function checkStages(problem: PeerProblem, choice: PeerChoice, weights: PeerWeights): StageCheck[] {
  const { proof, worst } = choice;
  const { keys, points, locks } = problem;
  const size = keys.length;
  const locked = new Set(locks.flat());
  const free = choice.pairs.filter(([one]) => !locked.has(one));
  const check = (goal: Goal, gap: number): StageCheck => ({ goal, gap, ok: gap === 0 });
  // Pairs below the weakest one are no choice any more; where it need not be lifted further, those above the limit still are.
  const least = proof.placed === null ? 0 : Math.min(worst ?? 0, problem.worstUpTo ?? Number.POSITIVE_INFINITY);
  const one = () => 1;
  const whole = (a: number, b: number) =>
    (weights.pairStep + points[a * size + b]!) * weights.hashStep - peerHash(keys[a]!, keys[b]!, weights);
  const boundOf = (prices: PeerPrices, from: number, weightOf: typeof whole) =>
    covers(problem, locked, prices, from, weightOf) ? valueOf(prices) : null;
  /** By how much what is proved to be the most is more than what is told; no bound at all is an endless gap. */
  const gapOf = (most: number | null, told: number) => (most === null ? Number.POSITIVE_INFINITY : most - told);

  const { hashStep, pairStep } = weights;
  const bound = boundOf(proof.best, least, whole);
  // Half of the bound is the most that any choice weighs; rounded up to a whole step it has lost the hashes, then the points.
  const most = bound === null ? null : Math.floor(bound / 2);
  const mostPoints = most === null ? null : Math.ceil(most / hashStep);
  const mostPairs = mostPoints === null ? null : Math.floor(mostPoints / pairStep);
  const pointsTold = free.reduce((sum, [a, b]) => sum + pairStep + points[a * size + b]!, 0);
  const told = free.reduce((sum, [a, b]) => sum + whole(a, b), 0);

  const placed = proof.placed === null ? mostPairs : halved(boundOf(proof.placed, 0, one));
  const stages = [check('pairs', gapOf(placed, free.length))];
  if (proof.ceiling !== null) {
    const above = halved(boundOf(proof.ceiling, least + 1, one));
    stages.push(check('worst', above !== null && above < free.length ? 0 : 1));
  }
  stages.push(check('total', gapOf(mostPoints, pointsTold)), check('tie-break', gapOf(most, told)));
  return stages;
}

const halved = (bound: number | null) => (bound === null ? null : Math.floor(bound / 2));

/** What the prices come to: each peer's once, each odd set's for as many pairs as can be inside it. */
function valueOf({ peers, oddSets }: PeerPrices): number {
  const alone = peers.reduce((sum, price) => sum + price, 0);
  return oddSets.reduce((sum, { members, price }) => sum + (price * (members.length - 1)) / 2, alone);
}

/** Whether the prices come to at least twice the weight of every pair of so many points. */
function covers(
  { keys, points }: PeerProblem,
  locked: ReadonlySet<number>,
  { peers, oddSets }: PeerPrices,
  least: number,
  weightOf: (one: number, other: number) => number,
): boolean {
  const size = keys.length;
  const setsOf = keys.map((): OddSet[] => []);
  for (const set of oddSets) for (const peer of set.members) setsOf[peer]!.push(set);
  const inside = new Float64Array(size);
  for (let one = 0; one < size; one++) {
    if (locked.has(one)) continue;
    inside.fill(0);
    for (const { members, price } of setsOf[one]!) for (const peer of members) inside[peer]! += price;
    for (let other = one + 1; other < size; other++) {
      if (points[one * size + other]! < least || locked.has(other)) continue;
      if (peers[one]! + peers[other]! + inside[other]! < 2 * weightOf(one, other)) return false;
    }
  }
  return true;
}

/** Whether every goal has prices: one for each peer, sets odd and of different peers, all whole and none below 0. */
function proofFits({ keys, policy, worstUpTo }: PeerProblem, { proof, worst }: PeerChoice): boolean {
  const isPrice = (price: number) => Number.isSafeInteger(price) && price >= 0;
  const isOdd = ({ members }: OddSet) =>
    members.length % 2 === 1 && new Set(members).size === members.length && members.every((peer) => peer in keys);
  const fits = ({ peers, oddSets }: PeerPrices) =>
    peers.length === keys.length && peers.every(isPrice) && oddSets.every((set) => isPrice(set.price) && isOdd(set));
  const isWorstFirst = policy === 'worst-first';
  const needsCeiling = isWorstFirst && worst !== null && worst < (worstUpTo ?? Number.POSITIVE_INFINITY);
  return (
    fits(proof.best) &&
    (proof.placed === null ? !isWorstFirst : isWorstFirst && fits(proof.placed)) &&
    (proof.ceiling === null ? !needsCeiling : needsCeiling && fits(proof.ceiling))
  );
}
