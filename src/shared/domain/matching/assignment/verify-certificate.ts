import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Assignment, Certificate, Goal, Prices, StageCheck } from './assignment-result.ts';
import { checkFigures } from './check-figures.ts';
import { type ChoiceLoads, choiceLoads } from './choice-loads.ts';
import { type FurtherGoal, furtherGoals, hasFurtherGoals } from './further-goals.ts';
import { columnsCounted, firstUnits, placingCosts, totalCosts, unitsOf } from './goal-costs.ts';
import { LaterProofs, type LaterStage } from './later-proofs.ts';
import { pairHash, textHash } from './pair-hash.ts';
import { type StageCosts, StageProof } from './proof-gap.ts';
import { pointReader, pointsIn } from './read-points.ts';

/**
 * Checks an assignment against its problem from nothing but the two: pairs legal, figures right, and for every goal in turn
 * no better choice possible, as the prices prove. Every row is read once for all of them. Shares with the search only the reading
 * of the points, what the goals charge, and the tie-break hash.
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
  const isStaged = hasFurtherGoals(problem);
  const check = (goal: Goal, gap: number): StageCheck => ({ goal, gap, ok: gap === 0 });
  // Pairs below the weakest one are no choice any more; where it need not be lifted further, those above the limit still are.
  const least = leastOf(problem, proof.placed !== null, worst);
  const placing: StageCosts = { ...placingCosts(units, columnsCounted(problem)), least: 0, weight: 0 };
  // With further goals the first stage tells only how much is placed; else it weighs that and the points in one sum.
  const charged: StageCosts = isStaged ? { ...placing, least } : { ...totalCosts(units, mostPoints), least, weight: 1 };
  const [beginning, ...then] = [...proof.between, proof.total, proof.tieBreak];
  const first = new StageProof(loads, charged, beginning!);
  const placed = proof.placed === null ? first : new StageProof(loads, placing, proof.placed);
  const above = proof.ceiling && new StageProof(loads, { ...placing, least: least + 1 }, proof.ceiling);
  const goals = [...(isStaged ? furtherGoals(problem, least) : []), tieBreak(problem)];
  const later = new LaterProofs(
    loads,
    charged,
    beginning!,
    goals.map(({ costOf }, at): LaterStage => ({ costOf, prices: then[at]! })),
  );
  const proofs = new Set([first, placed, later, ...(above === null ? [] : [above])]);

  const read = pointReader(problem);
  const byRow = Map.groupBy(pairs.keys(), (at) => pairs[at]![0]);
  const pointsOfPairs = pairs.map(() => -1);
  for (let row = 0; row < problem.need.length; row++) {
    const ofRow = read(row);
    for (const one of proofs) one.weighRow(row, ofRow);
    for (const at of byRow.get(row) ?? []) pointsOfPairs[at] = pointsIn(ofRow, pairs[at]![1]);
  }
  const placedGap = placed.gap() + (isStaged && placed !== first ? first.gap() : 0);
  const stages = [check('served', placedGap), check('pairs', placedGap)];
  if (problem.columnsServed) stages.push(check('columns', placedGap));
  if (above !== null) stages.push(check('worst', above.provenLeast() > costOf(loads, placing) ? 0 : 1));
  if (!isStaged) stages.push(check('total', first.gap()));
  const gaps = new Map<Goal, number>();
  later.gaps().forEach((gap, at) => {
    const { goal } = goals[at]!;
    // Where a stage before is not proved a gap may be less than nothing: it must not make up for another.
    gaps.set(goal, (gaps.get(goal) ?? 0) + Math.abs(gap));
  });
  for (const [goal, gap] of gaps) stages.push(check(goal, gap));
  return { stages, points: pointsOfPairs };
}

/** Of equally good choices the one with the least sum of hashes of its keys. */
function tieBreak({ rowKeys, columnKeys }: AssignmentProblem): FurtherGoal {
  const [rows, columns] = [rowKeys.map(textHash), columnKeys.map(textHash)];
  return { goal: 'tie-break', costOf: (row, column) => pairHash(rows[row]!, columns[column]!) };
}

function leastOf({ worstUpTo = Infinity }: AssignmentProblem, isLimited: boolean, worst: number | null): number {
  return isLimited ? Math.min(worst ?? 0, worstUpTo) : 0;
}

function costOf({ unserved, unfilled, column, places, firm, isTaken }: ChoiceLoads, costs: StageCosts): number {
  const each = unserved.reduce((sum, units) => sum + units * costs.unserved, 0);
  const left = unfilled.reduce((sum, units) => sum + units * costs.unfilled, each);
  return column.reduce((sum, units, at) => {
    const { count, saved } = firstUnits(costs, places[at]!, firm[at]!, isTaken[at] === 1);
    return sum - Math.min(units, count) * saved;
  }, left);
}

/** So large that no proof needs more, and so small that a sum of a few is exact. */
const dearest = 2 ** 51;
const isExact = (price: number) => Number.isSafeInteger(price) && Math.abs(price) <= dearest;

/** Whether there are prices for every goal, one for each row and column and group, all whole. */
function proofFits(problem: AssignmentProblem, { proof, worst }: Assignment): boolean {
  const fits = ({ rows, columns, groups }: Prices) =>
    rows.length === problem.rowKeys.length &&
    columns.length === problem.columnKeys.length &&
    groups.length === (problem.groups?.capacity.length ?? 0) &&
    [rows, columns, groups].every((prices) => prices.every(isExact));
  const isLimited = problem.policy !== 'total';
  const needsCeiling = isLimited && worst !== null && worst < (problem.worstUpTo ?? Infinity);
  // Of how much is placed, and of each further goal before the total, which has a place of its own.
  const between = hasFurtherGoals(problem) ? furtherGoals(problem, leastOf(problem, isLimited, worst)).length : 0;
  return (
    fits(proof.total) &&
    fits(proof.tieBreak) &&
    proof.between.length === between &&
    proof.between.every(fits) &&
    (proof.placed === null ? !isLimited : isLimited && fits(proof.placed)) &&
    (proof.ceiling === null ? !needsCeiling : needsCeiling && fits(proof.ceiling))
  );
}
