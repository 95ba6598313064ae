import type { AssignmentProblem } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import { wishReader } from './further-goals.ts';

/**
 * Everything wrong with the pairs themselves and with the figures told about them; empty when all is right. `pointsOf` has the
 * points of each of the pairs, −1 for one that is forbidden.
 */
export function checkFigures(
  problem: AssignmentProblem,
  assignment: Assignment,
  pointsOf: readonly number[],
): string[] {
  const findings: string[] = [];
  const columns = problem.columnKeys.length;
  const cellOf = ([row, column]: readonly [number, number]) => row * columns + column;
  const locked = new Set(problem.locks.map(cellOf));
  const chosen = new Set(assignment.pairs.map(cellOf));
  const inRow = new Map<number, number>();
  const inColumn = new Map<number, number>();
  let total = 0;
  let worst = null as number | null;

  assignment.pairs.forEach((pair, at) => {
    const [row, column] = pair;
    inRow.set(row, (inRow.get(row) ?? 0) + 1);
    inColumn.set(column, (inColumn.get(column) ?? 0) + 1);
    const points = pointsOf[at]!;
    total += Math.max(0, points);
    if (locked.has(cellOf(pair))) return;
    if (points < 0) findings.push('a forbidden pair is chosen');
    worst = worst === null ? points : Math.min(worst, points);
  });

  if (chosen.size !== assignment.pairs.length) findings.push('a pair is chosen twice');
  if (problem.locks.some((lock) => !chosen.has(cellOf(lock)))) findings.push('a locked pair is missing');
  if (problem.need.some((need, row) => (inRow.get(row) ?? 0) > need))
    findings.push('a row has more pairs than its need');
  if (problem.capacity.some((capacity, column) => (inColumn.get(column) ?? 0) > capacity)) {
    findings.push('a column has more pairs than its capacity');
  }
  const { groups } = problem;
  const inGroup = new Map<number, number>();
  for (const [column, load] of inColumn) {
    const group = groups?.of[column] ?? -1;
    inGroup.set(group, (inGroup.get(group) ?? 0) + load);
  }
  if (groups?.capacity.some((capacity, group) => (inGroup.get(group) ?? 0) > capacity)) {
    findings.push('a group has more pairs than its limit');
  }
  const unserved = problem.need.flatMap((need, row) => (need > 0 && !inRow.has(row) ? [row] : []));
  if (assignment.unserved.join() !== unserved.join()) findings.push('the unserved rows are not those told');
  if (assignment.served !== inRow.size) findings.push('the number served is not the one told');
  if (assignment.count !== assignment.pairs.length) findings.push('the number of pairs is not the one told');
  if (assignment.columns !== inColumn.size) findings.push('the number of columns served is not the one told');
  const wishOf = wishReader(problem);
  const wishes = wishOf === null ? 0 : assignment.pairs.reduce((sum, pair) => sum + wishOf(...pair), 0);
  if (assignment.wishes !== wishes) findings.push('what is wished for is not what is told');
  if (assignment.total !== total) findings.push('the total is not the one told');
  if (assignment.worst !== worst) findings.push('the worst pair is not the one told');
  return findings;
}
