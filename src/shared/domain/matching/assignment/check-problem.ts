import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import { checkFurtherGoals } from './check-further-goals.ts';
import { leastSaves, totalCosts, unitsOf } from './goal-costs.ts';
import type { PointLists } from './point-rows.ts';

const isCount = (number: number) => Number.isSafeInteger(number) && number >= 0;

function shapeSentence({ rowKeys, columnKeys, scores, need, capacity, least }: AssignmentProblem): string | null {
  if (need.length !== rowKeys.length) return 'There must be one need for every row.';
  if (capacity.length !== columnKeys.length) return 'There must be one capacity for every column.';
  if (new Set(rowKeys).size !== rowKeys.length) return 'Two rows carry the same key.';
  if (new Set(columnKeys).size !== columnKeys.length) return 'Two columns carry the same key.';
  if (!need.every(isCount)) return 'Every need must be a whole number of zero or more.';
  if (!capacity.every(isCount)) return 'Every capacity must be a whole number of zero or more.';
  if (!(least ?? []).every((one, column) => isCount(one) && one <= (capacity[column] ?? 0))) {
    return 'What a column has to take must be a whole number, and no more than its capacity.';
  }
  if (scores instanceof Int16Array) {
    return scores.length === rowKeys.length * columnKeys.length
      ? null
      : 'The table of points does not have one cell for every row and column.';
  }
  if ('write' in scores) return null;
  if ('start' in scores) return listsSentence(scores, rowKeys.length, columnKeys.length);
  if (scores.length !== rowKeys.length) return 'The table of points must have one line for every row.';
  if (scores.some((line) => line.length !== columnKeys.length))
    return 'The lines of the table of points differ in length.';
  return null;
}

function listsSentence({ start, columns, points }: PointLists, rowCount: number, columnCount: number): string | null {
  const isList = (row: number) => start[row]! <= start[row + 1]!;
  if (start.length !== rowCount + 1 || start[0] !== 0 || ![...start.keys()].slice(0, -1).every(isList)) {
    return 'There must be one list of pairs for every row.';
  }
  if (start[rowCount] !== columns.length || columns.length !== points.length) {
    return 'Every pair that is listed must have a column and points.';
  }
  if (columns.some((column) => column < 0 || column >= columnCount)) return 'A list names a column that is not there.';
  for (let row = 0; row < rowCount; row++) {
    const own = columns.subarray(start[row], start[row + 1]);
    if (new Set(own).size !== own.length) return 'A list names a column twice.';
  }
  return null;
}

function pointsSentence({ scores }: AssignmentProblem): string | null {
  const sentence = `Points must be whole numbers from 0 to ${mostPoints}.`;
  if (scores instanceof Int16Array) return scores.some((points) => points < -1) ? sentence : null;
  // What is below 0 in rows that are made forbids, and nothing above 32,767 fits in.
  if ('write' in scores) return null;
  if ('start' in scores) {
    return scores.points.some((points) => points < -1 || points > mostPoints) ? sentence : null;
  }
  const isPoints = (cell: number | null) => cell === null || cell === -1 || (isCount(cell) && cell <= mostPoints);
  return scores.every((line) => line.every(isPoints)) ? null : sentence;
}

function locksSentence({ rowKeys, columnKeys, locks, need, capacity }: AssignmentProblem): string | null {
  const needLeft = [...need];
  const capacityLeft = [...capacity];
  const seen = new Set<string>();
  for (const [row, column] of locks) {
    if (!isCount(row) || !isCount(column) || row >= rowKeys.length || column >= columnKeys.length) {
      return 'A locked pair names a row or a column that is not there.';
    }
    if (seen.has(`${row},${column}`)) return 'The same pair is locked twice.';
    seen.add(`${row},${column}`);
    needLeft[row] = (needLeft[row] ?? 0) - 1;
    capacityLeft[column] = (capacityLeft[column] ?? 0) - 1;
    if (needLeft[row] < 0) return 'A row has more locked pairs than its need.';
    if (capacityLeft[column] < 0) return 'A column has more locked pairs than its capacity.';
  }
  return null;
}

function groupsSentence({ groups, columnKeys, locks }: AssignmentProblem): string | null {
  if (groups === undefined) return null;
  const { of, capacity } = groups;
  if (of.length !== columnKeys.length) return 'There must be one group for every column.';
  if (!capacity.every(isCount)) return 'Every limit of a group must be a whole number of zero or more.';
  if (!of.every((group) => group === -1 || (isCount(group) && group < capacity.length))) {
    return 'A column names a group that has no limit.';
  }
  const left = [...capacity];
  for (const [, column] of locks) {
    const group = of[column] ?? -1;
    if (group >= 0 && (left[group] = (left[group] ?? 0) - 1) < 0)
      return 'A group has more locked pairs than its limit.';
  }
  return null;
}

/** Prices are sums of few of these: far below 2^53, so that float64 counts exactly. */
const dearest = 2 ** 50;

function sizeSentence(problem: AssignmentProblem): string | null {
  const costs = totalCosts(unitsOf(problem), mostPoints);
  const most = problem.least === undefined ? costs.unserved : leastSaves(costs);
  return most < dearest ? null : 'More is asked for than every point can be counted for.';
}

/** What makes this problem unsolvable as it is written, as one sentence; null when it can be solved. */
export function checkProblem(problem: AssignmentProblem): string | null {
  return (
    shapeSentence(problem) ??
    pointsSentence(problem) ??
    locksSentence(problem) ??
    groupsSentence(problem) ??
    sizeSentence(problem) ??
    checkFurtherGoals(problem)
  );
}
