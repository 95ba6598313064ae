import type { PersonId } from '../../ids.ts';
import { listInWords } from '../explanations/list-in-words.ts';
import type { PairCost } from '../explanations/pair-cost.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { PeerProblem } from './peer-problem.ts';
import type { PeerChoice } from './peer-result.ts';
import { poolOfPeers } from './pool-of-peers.ts';
import { findPeers } from './solve-peers.ts';

/**
 * Solves a pool of peers once and tells of any pair that no rule keeps apart what it would cost: exactly, by solving again
 * with the two together. Null where locked pairs leave no room for it.
 */
export function createPeerCosts(prepared: PreparedPool): (one: PersonId, other: PersonId) => PairCost | null {
  const problem = poolOfPeers(prepared);
  const best = findPeers(problem);
  const locked = new Set(problem.locks.flat());
  const placeOf = new Map(prepared.mentees.map(({ personId }, at) => [personId, at]));
  return (oneId, otherId) => {
    const [one, other] = [placeOf.get(oneId), placeOf.get(otherId)];
    if (one === undefined || other === undefined) return null;
    const pair = [Math.min(one, other), Math.max(one, other)] as const;
    if (pair.some((peer) => locked.has(peer))) return null;
    return tellCost(prepared, problem, best, pair);
  };
}

function tellCost(
  prepared: PreparedPool,
  problem: PeerProblem,
  best: PeerChoice,
  [one, other]: readonly [number, number],
): PairCost {
  const points = problem.points[one * problem.keys.length + other]!;
  // The pair is not locked by anybody: it counts as the weakest where it is, and then no other needs lifting above it.
  const forced = findPeers({ ...problem, locks: [...problem.locks, [one, other]], worstUpTo: points });
  const idOf = (peer: number) => prepared.mentees[peer]!.personId;
  const nameOf = (peer: number) => prepared.nameOf(idOf(peer));
  const [before, after] = [partnersIn(best), partnersIn(forced)];
  const moved = [...problem.keys.keys()].filter((peer) => before.get(peer) !== after.get(peer));
  const partnerId = (partner: number | undefined): PersonId | null => (partner === undefined ? null : idOf(partner));
  const change = {
    fewerServed: forced.alone.length - best.alone.length,
    fewerPairs: best.pairs.length - forced.pairs.length,
    pointsLost: best.total - forced.total,
    worstNow: best.worst,
    worstThen: Math.min(points, forced.worst ?? points),
    further: {},
  };
  const left = moved.filter((peer) => before.has(peer) && !after.has(peer)).map(nameOf);
  const others = moved.filter((peer) => peer !== one && peer !== other && after.has(peer)).length;
  return {
    ...change,
    moves: moved.map((peer) => ({
      menteeId: idOf(peer),
      from: partnerId(before.get(peer)),
      to: partnerId(after.get(peer)),
    })),
    sentences: [
      sayChange(change, `${nameOf(one)} and ${nameOf(other)}`),
      ...(prepared.wishesCount && change.pointsLost !== 0 ? ['These points include what wishes add.'] : []),
      ...(left.length === 0 ? [] : [`${sayLeft(left)} would have no partner.`]),
      ...(others === 0 ? [] : [`${others === 1 ? '1 other' : `${others} others`} would have another partner.`]),
    ],
  };
}

function partnersIn({ pairs }: PeerChoice): ReadonlyMap<number, number> {
  return new Map(
    pairs.flatMap(([one, other]) => [
      [one, other],
      [other, one],
    ]),
  );
}

const sayLeft = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : listInWords(names);

type Change = Omit<PairCost, 'moves' | 'sentences'>;

function sayChange({ fewerPairs, pointsLost, worstNow, worstThen }: Change, both: string): string {
  const isWeaker = worstNow !== null && worstThen < worstNow;
  const amount = Math.abs(pointsLost) === 1 ? '1 point' : `${Math.abs(pointsLost)} points`;
  const effects = [
    ...(fewerPairs > 0
      ? [fewerPairs === 1 ? 'there would be one pair fewer' : `there would be ${fewerPairs} pairs fewer`]
      : []),
    ...(isWeaker ? [`the weakest pair would stand at ${worstThen} points, not ${worstNow}`] : []),
    ...(pointsLost > 0 ? [`all pairs together would lose ${amount}`] : []),
  ];
  if (effects.length === 0) return `Pairing ${both} would cost nothing: the choice fell between equals.`;
  if (pointsLost < 0) effects.push(`all pairs together would gain ${amount}`);
  return `With ${both} paired, ${effects.join(', and ')}.`;
}
