import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import type { ForcedLoss } from './force-pair.ts';
import { furtherLoss } from './further-loss.ts';
import { pointsAt } from './points-at.ts';

/** A row goes from one column to another; null where it had no pair there, or gets none. */
export interface Move {
  readonly row: number;
  readonly from: number | null;
  readonly to: number | null;
}

const pairKey = (row: number, column: number) => `${row} ${column}`;
const keyOf = ([row, column]: IndexPair) => pairKey(row, column);

/** The pairs there are once these moves are made. */
export function applyMoves(pairs: readonly IndexPair[], moves: readonly Move[]): IndexPair[] {
  const kept = new Map(pairs.map((pair) => [keyOf(pair), pair]));
  for (const { row, from } of moves) if (from !== null) kept.delete(pairKey(row, from));
  for (const { row, to } of moves) if (to !== null) kept.set(pairKey(row, to), [row, to]);
  return [...kept.values()];
}

/** The moves that lead from the one choice of pairs to the other, row by row. */
export function movesBetween(before: readonly IndexPair[], after: readonly IndexPair[]): Move[] {
  const [stood, stands] = [new Set(before.map(keyOf)), new Set(after.map(keyOf))];
  const left = Map.groupBy(
    before.filter((pair) => !stands.has(keyOf(pair))),
    ([row]) => row,
  );
  const got = Map.groupBy(
    after.filter((pair) => !stood.has(keyOf(pair))),
    ([row]) => row,
  );
  return [...new Set([...left.keys(), ...got.keys()])].flatMap((row) => {
    const [from, to] = [left.get(row) ?? [], got.get(row) ?? []];
    const count = Math.max(from.length, to.length);
    return Array.from({ length: count }, (_, at) => ({ row, from: from[at]?.[1] ?? null, to: to[at]?.[1] ?? null }));
  });
}

/** What moves away from the best choice cost in every goal, counted anew from the pairs they lead to. */
export function lossOfMoves(problem: AssignmentProblem, best: Assignment, moves: readonly Move[]): ForcedLoss {
  const after = applyMoves(best.pairs, moves);
  const points = ([row, column]: IndexPair) => Math.max(0, pointsAt(problem, row, column));
  const locked = new Set(problem.locks.map(keyOf));
  let [total, weakest] = [0, Infinity];
  for (const pair of after) {
    total += points(pair);
    if (!locked.has(keyOf(pair))) weakest = Math.min(weakest, points(pair));
  }
  return {
    unserved: best.served - new Set(after.map(([row]) => row)).size,
    pairs: best.count - after.length,
    worst: best.worst === null ? null : best.worst - weakest,
    total: best.total - total,
    ...furtherLoss(problem, best.pairs, after),
  };
}
