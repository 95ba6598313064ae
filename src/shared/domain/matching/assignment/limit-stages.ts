import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import { choiceLoads } from './choice-loads.ts';
import { createMoveChains, type MoveChains } from './move-chains.ts';
import { findAssignment } from './solve-assignment.ts';

/** The best choice where the weakest pair need be no stronger than some limit. */
export interface LimitStage {
  readonly pairs: readonly IndexPair[];
  readonly total: number;
  /** Chains of moves away from it, among pairs as strong as the limit it was solved for, or the one of the asked pair. */
  readonly chains: MoveChains;
  chainsFrom(least: number): MoveChains;
}

/**
 * The best choices under lower and lower limits, solved when first asked for. One serves for all limits from the one it was
 * solved for up to its own weakest pair, since it uses nothing that lies between.
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

function limitStage(problem: AssignmentProblem, { pairs, total, proof }: Assignment, limit: number): LimitStage {
  const loads = choiceLoads(problem, pairs);
  const chainsFrom = (least: number) => createMoveChains(problem, loads, proof.total, least);
  return { pairs, total, chains: chainsFrom(limit), chainsFrom };
}
