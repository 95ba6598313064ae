import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Assignment, Certificate, Goal, Prices, StageCheck } from './assignment-result.ts';
import { checkFigures } from './check-figures.ts';
import { type ChoiceLoads, choiceLoads } from './choice-loads.ts';
import { firmCost, placingCosts, totalCosts, unitsOf } from './goal-costs.ts';
import { type StageCosts, StageProof } from './proof-gap.ts';
import { pointReader, pointsIn } from './read-points.ts';
import { TieBreakProof } from './tie-break-proof.ts';

/**
 * Checks an assignment against its problem from nothing but the two: pairs legal, figures right, and for every goal in turn
 * no better choice possible, as the prices prove. Every row is read once. Shares with the search only the reading of the
 * points, the weight of the goals, and the tie-break hash.
 */
export function verifyCertificate(problem: AssignmentProblem, assignment: Assignment): Certificate {
  if (!assignment.pairs.every(([row, column]) => row in problem.need && column in problem.capacity)) {
    return refused(['a pair names a row or column that is not there']);
  }
  if (!proofFits(problem, assignment)) return refused(['a goal is not proved, or not by whole numbers']);
  const { stages, points } = checkStages(problem, assignment, choiceLoads(problem, assignment.pairs));
  const findings = checkFigures(problem, assignment, points);
  if (findings.length > 0) return refused(findings);
  for (const { goal, ok } of stages) if (!ok) findings.push(`'${goal}' is not proved best`);
  return { ok: findings.length === 0, gap: stages.reduce((sum, { gap }) => sum + gap, 0), stages, findings };
}

const refused = (findings: readonly string[]): Certificate => ({
  ok: false,
  gap: Number.POSITIVE_INFINITY,
  stages: [],
  findings,
});

/** Holds every stage against its prices, and tells the points of each pair on the way. */
function checkStages(
  problem: AssignmentProblem,
  { pairs, proof, worst }: Assignment,
  loads: ChoiceLoads,
): { readonly stages: StageCheck[]; readonly points: readonly number[] } {
  const units = unitsOf(problem);
  const check = (goal: Goal, gap: number): StageCheck => ({ goal, gap, ok: gap === 0 });
  // Pairs below the weakest one are no choice any more; where it need not be lifted further, those above the limit still are.
  const least = proof.placed === null ? 0 : Math.min(worst ?? 0, problem.worstUpTo ?? Infinity);
  const placing: StageCosts = { ...placingCosts(units), least: 0, weight: 0 };
  const points: StageCosts = { ...totalCosts(units, mostPoints), least, weight: 1 };
  const total = new StageProof(loads, points, proof.total);
  const placed = proof.placed === null ? total : new StageProof(loads, placing, proof.placed);
  const above = proof.ceiling && new StageProof(loads, { ...placing, least: least + 1 }, proof.ceiling);
  const equal = new TieBreakProof(problem, loads, points, proof.total, proof.tieBreak);
  const proofs = new Set([total, placed, equal, ...(above === null ? [] : [above])]);

  const read = pointReader(problem);
  const byRow = Map.groupBy(pairs.keys(), (at) => pairs[at]![0]);
  const pointsOfPairs = pairs.map(() => -1);
  for (let row = 0; row < problem.need.length; row++) {
    const ofRow = read(row);
    for (const one of proofs) one.weighRow(row, ofRow);
    for (const at of byRow.get(row) ?? []) pointsOfPairs[at] = pointsIn(ofRow, pairs[at]![1]);
  }
  const stages = [check('served', placed.gap()), check('pairs', placed.gap())];
  if (above !== null) stages.push(check('worst', above.provenLeast() > costOf(loads, placing) ? 0 : 1));
  stages.push(check('total', total.gap()), check('tie-break', equal.gap()));
  return { stages, points: pointsOfPairs };
}

function costOf({ unserved, unfilled, column, firm }: ChoiceLoads, costs: StageCosts): number {
  const each = unserved.reduce((sum, units) => sum + units * costs.unserved, 0);
  const left = unfilled.reduce((sum, units) => sum + units * costs.unfilled, each);
  return column.reduce((sum, units, at) => sum + Math.min(units, firm[at]!) * firmCost(costs), left);
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
