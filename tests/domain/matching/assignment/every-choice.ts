import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import { pairHash, textHash } from '../../../../src/shared/domain/matching/assignment/pair-hash.ts';
import { pointsAt } from '../../../../src/shared/domain/matching/assignment/points-at.ts';

/**
 * served, pairs, columns served (where asked), worst free pair (0 where the policy leaves it out), free pairs in each band from the
 * lowest (leximin, turned round), what is wished for (where asked), total, tie-break turned round: more is better in each.
 */
export type Objective = readonly number[];

export function isBetter(a: Objective, b: Objective): boolean {
  const at = a.findIndex((value, position) => value !== b[position]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** The objective of some pairs, by the words of its definition. */
export function objectiveOf(problem: AssignmentProblem, pairs: readonly (readonly [number, number])[]): Objective {
  const isLocked = (row: number, column: number) => problem.locks.some((lock) => lock[0] === row && lock[1] === column);
  const points = ([row, column]: readonly [number, number]) => Math.max(0, pointsAt(problem, row, column));
  const free = pairs.filter(([row, column]) => !isLocked(row, column));
  const hash = ([row, column]: readonly [number, number]) =>
    pairHash(textHash(problem.rowKeys[row] ?? ''), textHash(problem.columnKeys[column] ?? ''));
  return [
    new Set(pairs.map(([row]) => row)).size,
    pairs.length,
    ...(problem.columnsServed ? [new Set(pairs.map(([, column]) => column)).size] : []),
    problem.policy !== 'total' && free.length > 0 ? Math.min(...free.map(points), problem.worstUpTo ?? Infinity) : 0,
    ...(problem.policy === 'leximin' ? bandsOf(problem, free.map(points)) : []),
    ...(problem.wishes === undefined ? [] : [pairs.map((pair) => wishOf(problem, pair)).reduce((a, b) => a + b, 0)]),
    pairs.map(points).reduce((a, b) => a + b, 0),
    -free.map(hash).reduce((a, b) => a + b, 0),
  ];
}

function bandsOf({ bandWidth = 250 }: AssignmentProblem, points: readonly number[]): number[] {
  const bands = Array.from({ length: 10_000 / bandWidth + 1 }, () => 0);
  for (const own of points) bands[Math.floor(own / bandWidth)]! -= 1;
  return bands;
}

function wishOf({ wishes = [], columnKeys }: AssignmentProblem, [row, column]: readonly [number, number]): number {
  if (wishes instanceof Int16Array) return wishes[row * columnKeys.length + column] ?? 0;
  return wishes[row]?.[column] ?? 0;
}

/** How many choices `bestOfEveryChoice` would have to look at, at most. */
export function choiceCount(problem: AssignmentProblem): number {
  return problem.need.reduce((product, need, row) => {
    const open = problem.columnKeys.filter((_, column) => isOpen(problem, row, column)).length;
    let choices = 0;
    let ofThisSize = 1;
    for (let size = 0; size <= Math.min(need, open); size++) {
      choices += ofThisSize;
      ofThisSize = (ofThisSize * (open - size)) / (size + 1);
    }
    return product * choices;
  }, 1);
}

function isOpen(problem: AssignmentProblem, row: number, column: number): boolean {
  return pointsAt(problem, row, column) >= 0 && !problem.locks.some((lock) => lock[0] === row && lock[1] === column);
}

/**
 * Looks at every legal choice of pairs and keeps the best objective, judged as by another problem where one is given. Knows
 * nothing of networks or prices.
 */
export function bestOfEveryChoice(problem: AssignmentProblem, judged: AssignmentProblem = problem): Objective {
  const best = bestOfChoices(problem, judged, () => true);
  if (best === null) throw new Error('no choice was looked at');
  return best;
}

/** The same among those choices that count; null where none does. */
export function bestOfChoices(
  problem: AssignmentProblem,
  judged: AssignmentProblem,
  counts: (pairs: readonly (readonly [number, number])[]) => boolean,
): Objective | null {
  const capacity = [...problem.capacity];
  const need = [...problem.need];
  const groupOf = (column: number) => problem.groups?.of[column] ?? -1;
  const groupLeft = [...(problem.groups?.capacity ?? [])];
  const take = (column: number, units: number) => {
    const group = groupOf(column);
    capacity[column] = (capacity[column] ?? 0) - units;
    if (group >= 0) groupLeft[group] = (groupLeft[group] ?? 0) - units;
  };
  const pairs: [number, number][] = [];
  for (const [row, column] of problem.locks) {
    pairs.push([row, column]);
    take(column, 1);
    need[row] = (need[row] ?? 0) - 1;
  }
  let best: Objective | null = null;
  const choose = (row: number, column: number, wishes: number): void => {
    if (row === need.length) {
      if (!counts(pairs)) return;
      const objective = objectiveOf(judged, pairs);
      if (best === null || isBetter(objective, best)) best = objective;
      return;
    }
    if (column === capacity.length || wishes === 0) return choose(row + 1, 0, need[row + 1] ?? 0);
    choose(row, column + 1, wishes);
    if (!isOpen(problem, row, column) || (capacity[column] ?? 0) < 1 || (groupLeft[groupOf(column)] ?? 1) < 1) return;
    take(column, 1);
    pairs.push([row, column]);
    choose(row, column + 1, wishes - 1);
    pairs.pop();
    take(column, -1);
  };
  choose(0, 0, need[0] ?? 0);
  return best;
}
