import type { AssignmentProblem } from '../assignment-problem.ts';
import type { Assignment } from '../assignment-result.ts';
import { inChainOrder, type LossTable } from '../loss-table.ts';
import { lossOfMoves, type Move, movesBetween } from '../moves.ts';
import { pointsAt } from '../points-at.ts';
import { solveWithGroupSizes } from './solve-with-group-sizes.ts';

/** What each pair would cost under smallest group sizes, and who would move for it; each solved anew, as no chain of moves keeps the sizes. */
export function createGroupLosses(
  problem: AssignmentProblem,
  fewest: readonly number[],
  best: Assignment,
): Pick<LossTable, 'costOf' | 'movesOf'> {
  const solved = new Map<string, readonly Move[] | null>();
  const movesOf = (row: number, column: number): readonly Move[] | null => {
    if (best.pairs.some((pair) => pair[0] === row && pair[1] === column)) return [];
    const key = `${row} ${column}`;
    const known = solved.get(key);
    if (known !== undefined) return known;
    const moves = forcedMoves(problem, fewest, best, row, column);
    solved.set(key, moves);
    return moves;
  };
  return {
    movesOf,
    costOf(row, column) {
      const moves = movesOf(row, column);
      return moves && lossOfMoves(problem, best, moves);
    },
  };
}

/** The pair is no lock that stands by itself: it is one of those that make the group large enough. */
function forcedMoves(
  problem: AssignmentProblem,
  fewest: readonly number[],
  best: Assignment,
  row: number,
  column: number,
): readonly Move[] | null {
  const points = pointsAt(problem, row, column);
  if (points < 0) return null;
  const locked = problem.locks.filter((lock) => lock[1] === column).length;
  const least = problem.columnKeys.map((_, at) => (at === column ? locked + Math.max(1, fewest[column]!) : 0));
  if (least[column]! > problem.capacity[column]!) return null;
  const forced = solveWithGroupSizes(
    { ...problem, least, locks: [...problem.locks, [row, column]], worstUpTo: points },
    fewest.map((few, at) => (at === column ? 0 : few)),
  );
  return forced.ok ? inChainOrder(movesBetween(best.pairs, forced.pairs), row, column) : null;
}
