import type { AssignmentProblem } from './assignment-problem.ts';
import type { Assignment, Certificate, Goal, Prices, StageCheck, StageProof } from './assignment-result.ts';
import { checkFigures } from './check-figures.ts';
import { pairHash, textHash } from './pair-hash.ts';
import { pointsAt } from './points-at.ts';
import { type ArcBounds, openBounds, type PlainCost, stageGap } from './stage-gap.ts';

/**
 * Checks an assignment against its problem from nothing but the two: pairs legal, figures right, and for every goal in
 * turn cost reached = bound proved by the prices, among the choices that the earlier goals leave. Shares with the
 * search only the reading of the table and the tie-break hash.
 */
export function verifyCertificate(problem: AssignmentProblem, assignment: Assignment): Certificate {
  const findings = checkFigures(problem, assignment);
  const expected = expectedGoals(problem, assignment);
  if (assignment.proof.map((stage) => stage.goal).join() !== expected.join()) findings.push('a goal is not proved');
  if (!assignment.proof.every((stage) => pricesFit(problem, stage))) findings.push('prices are not whole numbers');
  if (findings.length > 0) return { ok: false, gap: Number.POSITIVE_INFINITY, stages: [], findings };

  const columnCount = problem.columnKeys.length;
  const chosen = new Uint8Array(problem.rowKeys.length * columnCount);
  for (const [row, column] of assignment.pairs) chosen[row * columnCount + column] = 1;
  const bounds = openBounds(problem);
  const stages = assignment.proof.map((stage) => checkStage(problem, assignment, chosen, bounds, stage));
  const gap = stages.reduce((sum, stage) => sum + Math.abs(stage.gap), 0);
  for (const stage of stages) if (!stage.ok) findings.push(`'${stage.goal}' is not proved best`);
  return { ok: findings.length === 0, gap, stages, findings };
}

function expectedGoals(problem: AssignmentProblem, assignment: Assignment): Goal[] {
  const worst: Goal[] = problem.policy === 'worst-first' && assignment.worst !== null ? ['worst'] : [];
  return ['served', 'pairs', ...worst, 'total', 'tie-break'];
}

function pricesFit(problem: AssignmentProblem, stage: StageProof): boolean {
  const whole = (prices: Prices) =>
    prices.rows.length === problem.rowKeys.length &&
    prices.columns.length === problem.columnKeys.length &&
    [...prices.rows, ...prices.columns, prices.sink].every(Number.isSafeInteger);
  return (
    whole(stage.prices) &&
    (stage.goal === 'worst') === (stage.ceiling !== null) &&
    (!stage.ceiling || whole(stage.ceiling))
  );
}

function checkStage(
  problem: AssignmentProblem,
  assignment: Assignment,
  chosen: Uint8Array,
  bounds: ArcBounds,
  stage: StageProof,
): StageCheck {
  const worst = assignment.worst ?? 0;
  // The ceiling is judged before the stage narrows the bounds to the choices that reach the worst pair.
  const beyond =
    stage.ceiling === null
      ? 1
      : stageGap(problem, chosen, bounds, below(problem, worst + 1), stage.ceiling, 'leave').bound;
  const { reached, bound } = stageGap(
    problem,
    chosen,
    bounds,
    costOf(problem, stage.goal, worst),
    stage.prices,
    'narrow',
  );
  const gap = reached - bound;
  return { goal: stage.goal, reached, bound, gap, ok: gap === 0 && beyond >= 1 };
}

function below(problem: AssignmentProblem, points: number): PlainCost {
  return { pair: (row, column) => (pointsAt(problem, row, column) < points ? 1 : 0), unserved: 0, unfilled: 0 };
}

function costOf(problem: AssignmentProblem, goal: Goal, worst: number): PlainCost {
  switch (goal) {
    case 'served':
      return { pair: () => 0, unserved: 1, unfilled: 0 };
    case 'pairs':
      return { pair: () => 0, unserved: 1, unfilled: 1 };
    case 'worst':
      return below(problem, worst);
    case 'total':
      return { pair: (row, column) => -pointsAt(problem, row, column), unserved: 0, unfilled: 0 };
    case 'tie-break': {
      const rows = problem.rowKeys.map(textHash);
      const columns = problem.columnKeys.map(textHash);
      return { pair: (row, column) => pairHash(rows[row]!, columns[column]!), unserved: 0, unfilled: 0 };
    }
  }
}
