import type { PersonId } from '../../ids.ts';
import { listInWords } from '../../list-in-words.ts';
import type { PairCost } from '../explanations/pair-cost.ts';
import { sayCost } from '../explanations/say-cost.ts';
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
  const gained = moved.filter((peer) => !before.has(peer)).map(nameOf);
  const others = moved.filter((peer) => peer !== one && peer !== other && after.has(peer)).length;
  // Of whom it leaves without a partner the names are told; how many pairs there would be says the rest.
  const effects = { ...change, fewerServed: 0 };
  const both = [one, other]
    .map(nameOf)
    .toSorted((a, b) => a.localeCompare(b))
    .join(' and ');
  const whoMoves = [
    ...sayWhoWaits(left, gained),
    ...(others === 0 ? [] : [`${others === 1 ? '1 other' : `${others} others`} would have another partner.`]),
  ];
  const included = prepared.wishesCount && change.pointsLost !== 0 ? ['These points include what wishes add.'] : [];
  return {
    ...change,
    moves: moved.map((peer) => ({
      menteeId: idOf(peer),
      from: partnerId(before.get(peer)),
      to: partnerId(after.get(peer)),
    })),
    sentences: [sayCost(effects, both, 'with points'), ...included, ...whoMoves],
    inWords: [sayCost(effects, both, 'in words'), ...whoMoves],
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

function sayWhoWaits(left: readonly string[], gained: readonly string[]): string[] {
  if (left.length === 0) return [];
  return [
    gained.length === 0
      ? `${sayNames(left)} would have no partner.`
      : `${sayNames(left)} would wait instead of ${sayNames(gained)}.`,
  ];
}

const sayNames = (names: readonly string[]) =>
  names.length > 3 ? `${names.slice(0, 3).join(', ')} and ${names.length - 3} more` : listInWords(names);
