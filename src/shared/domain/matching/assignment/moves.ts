import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';

/** A row goes from one column to another; null where it had no pair there, or gets none. */
export interface Move {
  readonly row: number;
  readonly from: number | null;
  readonly to: number | null;
}

/** The pairs there are once these moves are made. */
export function applyMoves({ columnKeys }: AssignmentProblem, pairs: readonly IndexPair[], moves: readonly Move[]) {
  const columns = columnKeys.length;
  const kept = new Map(pairs.map((pair) => [pair[0] * columns + pair[1], pair]));
  for (const { row, from } of moves) if (from !== null) kept.delete(row * columns + from);
  for (const { row, to } of moves) if (to !== null) kept.set(row * columns + to, [row, to]);
  return [...kept.values()];
}

/** The moves that lead from the one choice of pairs to the other, row by row. */
export function movesBetween(before: readonly IndexPair[], after: readonly IndexPair[]): Move[] {
  const key = ([row, column]: IndexPair) => `${row} ${column}`;
  const [stood, stands] = [new Set(before.map(key)), new Set(after.map(key))];
  const left = Map.groupBy(
    before.filter((pair) => !stands.has(key(pair))),
    ([row]) => row,
  );
  const got = Map.groupBy(
    after.filter((pair) => !stood.has(key(pair))),
    ([row]) => row,
  );
  return [...new Set([...left.keys(), ...got.keys()])].flatMap((row) => {
    const [from, to] = [left.get(row) ?? [], got.get(row) ?? []];
    const count = Math.max(from.length, to.length);
    return Array.from(
      { length: count },
      (_, at): Move => ({ row, from: from[at]?.[1] ?? null, to: to[at]?.[1] ?? null }),
    );
  });
}
