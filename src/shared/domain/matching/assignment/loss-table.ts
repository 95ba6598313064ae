import type { AssignmentProblem } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import { choiceLoads } from './choice-loads.ts';
import { type ForcedLoss, forcedAssignment } from './force-pair.ts';
import { hasFurtherGoals } from './further-goals.ts';
import { createLimitStages } from './limit-stages.ts';
import { applyMoves, lossOfMoves, type Move, movesBetween } from './moves.ts';
import { pointsAt } from './points-at.ts';

/** What each pair would cost that the best choice does without, and who would move for it. Null where it cannot be had. */
export interface LossTable {
  costOf(row: number, column: number): ForcedLoss | null;
  /** The cost of choosing each column for this row. */
  costsOf(row: number): readonly (ForcedLoss | null)[];
  /** The row's own move first, then one after the other whoever makes room; none where the pair stands already. */
  movesOf(row: number, column: number): readonly Move[] | null;
}

/**
 * The exact cost of every pair that the best choice does without, as `forcePair` tells it. It is read from the prices of the
 * best choice, as the cheapest chain of moves, where the total alone counts; with 'worst-first' where as many are placed with
 * the pair, for a pair weaker than the weakest from the best choice under a lower limit (few solves serve for all of them).
 * Pairs with which fewer are placed are solved anew there, one by one, and so is every pair of a problem with further goals. With
 * 'total', `worst` is that of the choice the moves lead to: another one may be as good.
 */
export function createLossTable(problem: AssignmentProblem, best: Assignment): LossTable {
  const loads = choiceLoads(problem, best.pairs);
  const stageAt = hasFurtherGoals(problem) ? null : createLimitStages(problem, best);
  const isWorstFirst = problem.policy === 'worst-first';
  const worst = best.worst ?? 0;
  const nothing = lossOfMoves(problem, best, []);
  const isLocked = (row: number, column: number) => loads.locked.get(row)?.includes(column) ?? false;
  const weakestFirst = best.pairs
    .filter(([row, column]) => !isLocked(row, column))
    .map(([row, column]) => ({ row, column, points: pointsAt(problem, row, column) }))
    .sort((a, b) => a.points - b.points);

  const stands = (row: number, column: number) =>
    (loads.chosen.get(row)?.includes(column) ?? false) || isLocked(row, column);
  const isOpen = (row: number, column: number) => {
    const group = loads.groupOf[column]!;
    const hasRoom = loads.places[column]! > 0 && (group < 0 || loads.groupPlaces[group]! > 0);
    return hasRoom && loads.supply[row]! > 0 && pointsAt(problem, row, column) >= 0;
  };

  /** The chain of moves away from the stage of an open pair; null where it has to be solved for. */
  const chainFor = (row: number, column: number) => {
    if (stageAt === null) return null;
    const points = pointsAt(problem, row, column);
    const stage = stageAt(points);
    let { chains } = stage;
    let sums = chains.costFor(row, column);
    if (isWorstFirst && points < worst && sums.weakestMade < points) {
      chains = stage.chainsFrom(points);
      sums = chains.costFor(row, column);
    }
    return isWorstFirst && (sums.unserved !== 0 || sums.pairs !== 0) ? null : { stage, chains, sums, points };
  };
  const known = new Map<string, Move[] | null>();
  const solvedAnew = (row: number, column: number): Move[] | null => {
    const key = `${row} ${column}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const forced = forcedAssignment(problem, [row, column]);
    const moves = forced.ok ? movesBetween(best.pairs, forced.pairs) : null;
    known.set(key, moves);
    return moves;
  };

  const costOf = (row: number, column: number): ForcedLoss | null => {
    if (stands(row, column)) return nothing;
    if (!isOpen(row, column)) return null;
    const chain = chainFor(row, column);
    if (chain === null) {
      const moves = solvedAnew(row, column);
      return moves && lossOfMoves(problem, best, moves);
    }
    const { unserved, pairs, total, weakestGivenUp, weakestMade } = chain.sums;
    const kept =
      isWorstFirst || weakestGivenUp > worst ? worst : weakestKept(weakestFirst, chain.chains.movesFor(row, column));
    const weakest = Math.min(kept, isWorstFirst ? chain.points : weakestMade);
    return {
      unserved,
      pairs,
      worst: best.worst === null ? null : worst - weakest,
      total: best.total - chain.stage.total + total,
    };
  };

  return {
    costOf,
    costsOf(row) {
      // The weakest first: a stage solved for one pair serves for stronger ones.
      const order = problem.columnKeys.map((_, column) => column);
      if (isWorstFirst) order.sort((a, b) => pointsAt(problem, row, a) - pointsAt(problem, row, b));
      const costs: (ForcedLoss | null)[] = order.map(() => null);
      for (const column of order) costs[column] = costOf(row, column);
      return costs;
    },
    movesOf(row, column) {
      if (stands(row, column)) return [];
      if (!isOpen(row, column)) return null;
      const chain = chainFor(row, column);
      const moves =
        chain === null
          ? solvedAnew(row, column)
          : movesBetween(best.pairs, applyMoves(chain.stage.pairs, chain.chains.movesFor(row, column)));
      return moves && inChainOrder(moves, row, column);
    },
  };
}

/** Points of the weakest pair that these moves leave as it is. */
function weakestKept(
  weakestFirst: readonly { readonly row: number; readonly column: number; readonly points: number }[],
  moves: readonly Move[],
): number {
  const isKept = (row: number, column: number) => !moves.some((move) => move.row === row && move.from === column);
  return weakestFirst.find(({ row, column }) => isKept(row, column))?.points ?? Infinity;
}

/** The row's own move first, then whoever leaves where somebody has just come to; what hangs on nothing of that comes last. */
export function inChainOrder(moves: readonly Move[], row: number, column: number): Move[] {
  const left = [...moves];
  const ordered: Move[] = [];
  for (let at = left.findIndex((move) => move.row === row && move.to === column); at >= 0; ) {
    const [move] = left.splice(at, 1);
    ordered.push(move!);
    at = move!.to === null ? -1 : left.findIndex(({ from }) => from === move!.to);
  }
  return [...ordered, ...left];
}
