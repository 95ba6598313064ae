import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Assignment, Certificate, Goal, Prices, StageCheck } from './assignment-result.ts';
import { checkFigures } from './check-figures.ts';
import { type ChoiceLoads, choiceLoads } from './choice-loads.ts';
import { placingCosts, totalCosts, unitsOf } from './goal-costs.ts';
import { proofGap, provenLeast, type StageCosts, tieBreakGap } from './proof-gap.ts';

/**
 * Checks an assignment against its problem from nothing but the two: pairs legal, figures right, and for every goal in turn
 * no better choice possible, as the prices prove. Shares with the search only the reading of the table, the weight of the
 * goals, and the tie-break hash.
 */
export function verifyCertificate(problem: AssignmentProblem, assignment: Assignment): Certificate {
  const findings = checkFigures(problem, assignment);
  if (!proofFits(problem, assignment)) findings.push('a goal is not proved, or not by whole numbers');
  if (findings.length > 0) return { ok: false, gap: Number.POSITIVE_INFINITY, stages: [], findings };

  const loads = choiceLoads(problem, assignment.pairs);
  const stages = checkStages(problem, assignment, loads);
  for (const { goal, ok } of stages) if (!ok) findings.push(`'${goal}' is not proved best`);
  return { ok: findings.length === 0, gap: stages.reduce((sum, { gap }) => sum + gap, 0), stages, findings };
}

function checkStages(problem: AssignmentProblem, { proof, worst }: Assignment, loads: ChoiceLoads): StageCheck[] {
  const units = unitsOf(problem);
  const check = (goal: Goal, gap: number): StageCheck => ({ goal, gap, ok: gap === 0 });
  // Pairs below the weakest one are no choice any more; where it need not be lifted further, those above the limit still are.
  const least = proof.placed === null ? 0 : Math.min(worst ?? 0, problem.worstUpTo ?? Infinity);
  const placing: StageCosts = { ...placingCosts(units), least: 0, pair: () => 0 };
  const points: StageCosts = { ...totalCosts(units, mostPoints), least, pair: (own) => -own };
  const total = proofGap(problem, loads, points, proof.total);
  const placed = proof.placed === null ? total : proofGap(problem, loads, placing, proof.placed);
  const stages = [check('served', placed), check('pairs', placed)];
  if (proof.ceiling !== null) {
    const above = provenLeast(problem, loads, { ...placing, least: least + 1 }, proof.ceiling);
    stages.push(check('worst', above > costOf(loads, placing) ? 0 : 1));
  }
  const equal = tieBreakGap(problem, loads, points, proof.total, proof.tieBreak);
  return [...stages, check('total', total), check('tie-break', equal)];
}

function costOf({ unserved, unfilled }: ChoiceLoads, costs: StageCosts): number {
  const each = unserved.reduce((sum, units) => sum + units * costs.unserved, 0);
  return unfilled.reduce((sum, units) => sum + units * costs.unfilled, each);
}

/** Whether there are prices for every goal, one for each row and column and group, all whole. */
function proofFits(problem: AssignmentProblem, { proof, worst }: Assignment): boolean {
  const fits = ({ rows, columns, groups }: Prices) =>
    rows.length === problem.rowKeys.length &&
    columns.length === problem.columnKeys.length &&
    groups.length === (problem.groups?.capacity.length ?? 0) &&
    [rows, columns, groups].every((prices) => prices.every(Number.isSafeInteger));
  const isWorstFirst = problem.policy === 'worst-first';
  const needsCeiling = isWorstFirst && worst !== null && worst < (problem.worstUpTo ?? Infinity);
  return (
    fits(proof.total) &&
    fits(proof.tieBreak) &&
    (proof.placed === null ? !isWorstFirst : isWorstFirst && fits(proof.placed)) &&
    (proof.ceiling === null ? !needsCeiling : needsCeiling && fits(proof.ceiling))
  );
}
