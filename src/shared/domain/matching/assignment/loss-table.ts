import type { AssignmentProblem } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import { choiceLoads } from './choice-loads.ts';
import { type ForcedLoss, forcedAssignment } from './force-pair.ts';
import { createLimitStages, type LimitStage } from './limit-stages.ts';
import type { MoveChains } from './move-chains.ts';
import { MoveTally } from './move-tally.ts';
import { applyMoves, type Move, movesBetween } from './moves.ts';
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
 * Pairs with which fewer are placed are solved anew there, one by one. With 'total', `worst` is that of the choice the moves
 * lead to: another one may be as good.
 */
export function createLossTable(problem: AssignmentProblem, best: Assignment): LossTable {
  const columns = problem.columnKeys.length;
  const { isChosen, isLocked, supply, places, groupOf, groupPlaces } = choiceLoads(problem, best.pairs);
  const isWorstFirst = problem.policy === 'worst-first';
  const stageAt = createLimitStages(problem, best);
  const tally = new MoveTally(problem, best);

  const stands = (row: number, column: number) =>
    isChosen[row * columns + column] === 1 || isLocked[row * columns + column] === 1;
  const isOpen = (row: number, column: number) => {
    const group = groupOf[column]!;
    const hasRoom = supply[row]! > 0 && places[column]! > 0 && (group < 0 || groupPlaces[group]! > 0);
    return hasRoom && pointsAt(problem, row, column) >= 0;
  };

  /** The loss against the best choice, and the chain of moves away from the stage's; null where fewer are placed. */
  const readFrom = (
    stage: LimitStage,
    row: number,
    column: number,
  ): { loss: ForcedLoss; chains: MoveChains } | null => {
    const points = pointsAt(problem, row, column);
    const weigh = (chains: MoveChains) => {
      chains.walk(row, column, (mover, from, to) => stage.tally.add(mover, from, to));
      return { chains, taken: stage.tally.take() };
    };
    let { chains, taken } = weigh(stage.chains);
    if (isWorstFirst && best.worst !== null && points < best.worst && taken.weakestAdded < points) {
      ({ chains, taken } = weigh(stage.chainsFrom(points)));
    }
    const { unserved, pairs } = taken;
    if (isWorstFirst && (unserved !== 0 || pairs !== 0)) return null;
    const total = best.total - stage.total + taken.total;
    const worst = isWorstFirst && best.worst !== null ? best.worst - Math.min(points, best.worst) : taken.worst;
    return { loss: { unserved, pairs, worst, total }, chains };
  };

  const solveAnew = (row: number, column: number): readonly Move[] | null => {
    const forced = forcedAssignment(problem, [row, column]);
    return forced.ok ? movesBetween(best.pairs, forced.pairs) : null;
  };
  const lossOf = (moves: readonly Move[]): ForcedLoss => {
    for (const { row, from, to } of moves) tally.add(row, from, to);
    const { unserved, pairs, worst, total } = tally.take();
    return { unserved, pairs, worst, total };
  };

  const costOf = (row: number, column: number): ForcedLoss | null => {
    if (stands(row, column)) return lossOf([]);
    if (!isOpen(row, column)) return null;
    const read = readFrom(stageAt(pointsAt(problem, row, column)), row, column);
    if (read !== null) return read.loss;
    const moves = solveAnew(row, column);
    return moves === null ? null : lossOf(moves);
  };

  return {
    costOf,
    costsOf(row) {
      // The weakest first: a stage solved for one pair serves for stronger ones.
      const order = problem.columnKeys.map((_, column) => column);
      order.sort((a, b) => pointsAt(problem, row, a) - pointsAt(problem, row, b));
      const costs: (ForcedLoss | null)[] = order.map(() => null);
      for (const column of order) costs[column] = costOf(row, column);
      return costs;
    },
    movesOf(row, column) {
      if (stands(row, column)) return [];
      if (!isOpen(row, column)) return null;
      const stage = stageAt(pointsAt(problem, row, column));
      const read = readFrom(stage, row, column);
      if (read === null) {
        const moves = solveAnew(row, column);
        return moves && inChainOrder(moves, row, column);
      }
      const chain: Move[] = [];
      read.chains.walk(row, column, (mover, from, to) => chain.push({ row: mover, from, to }));
      const moves = movesBetween(best.pairs, applyMoves(problem, stage.pairs, chain));
      return inChainOrder(moves, row, column);
    },
  };
}

/** The row's own move first, then whoever leaves where somebody has just come to; what hangs on nothing of that comes last. */
function inChainOrder(moves: readonly Move[], row: number, column: number): Move[] {
  const left = [...moves];
  const ordered: Move[] = [];
  for (let at = left.findIndex((move) => move.row === row && move.to === column); at >= 0; ) {
    const [move] = left.splice(at, 1);
    ordered.push(move!);
    at = move!.to === null ? -1 : left.findIndex(({ from }) => from === move!.to);
  }
  return [...ordered, ...left];
}
