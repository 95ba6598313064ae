import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import { choiceLoads } from './choice-loads.ts';
import { createMoveChains, type MoveChains } from './move-chains.ts';
import { MoveTally } from './move-tally.ts';
import { findAssignment } from './solve-assignment.ts';

/** The best choice where the weakest pair need be no stronger than some limit, and its chains of moves. */
export interface LimitStage {
  readonly pairs: readonly IndexPair[];
  readonly total: number;
  readonly tally: MoveTally;
  readonly chains: MoveChains;
  /** The chains in which no pair is weaker than this: `chains` may have weaker ones where a stage serves for many limits. */
  chainsFrom(least: number): MoveChains;
}

/**
 * The best choices under lower and lower limits, solved when first asked for. One serves for all limits from the one it was
 * solved for up to its own weakest pair, since whatever lies between is not used by it.
 */
export function createLimitStages(problem: AssignmentProblem, best: Assignment): (limit: number) => LimitStage {
  const own = problem.policy === 'worst-first' ? (best.worst ?? 0) : 0;
  const stages = [{ from: own, to: Infinity, stage: limitStage(problem, best, own) }];
  return (limit) => {
    const known = stages.find(({ from, to }) => from <= limit && limit <= to);
    if (known !== undefined) return known.stage;
    const solved = findAssignment({ ...problem, worstUpTo: limit });
    const stage = limitStage(problem, solved, limit);
    stages.push({ from: limit, to: solved.worst ?? limit, stage });
    return stage;
  };
}

function limitStage(problem: AssignmentProblem, solved: Assignment, limit: number): LimitStage {
  const loads = choiceLoads(problem, solved.pairs);
  const chainsFrom = (least: number) => createMoveChains(problem, loads, solved.proof.total, least);
  return {
    pairs: solved.pairs,
    total: solved.total,
    tally: new MoveTally(problem, solved),
    chains: chainsFrom(limit),
    chainsFrom,
  };
}
