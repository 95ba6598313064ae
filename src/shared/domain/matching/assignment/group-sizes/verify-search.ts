import type { AssignmentProblem } from '../assignment-problem.ts';
import type { Assignment, Certificate, StageCheck } from '../assignment-result.ts';
import { checkFigures } from '../check-figures.ts';
import { pointsAt } from '../points-at.ts';
import { verifyCertificate } from '../verify-certificate.ts';
import { type ChoiceFigures, compareChoices, createFigures } from './compare-choices.ts';
import { type Decision, freeLoads, isEnough, isFilled, partProblem, type SearchPart } from './search-part.ts';

/**
 * Checks a choice under smallest group sizes against all others: every part of the search is proved by its own prices, two
 * halves make the whole they were split from, and no part holds anything better. A part that may is told as a gap in the first
 * goal in which it may be better; goals after that one are not proved, and not among the stages.
 */
export function verifySearch(
  problem: AssignmentProblem,
  fewest: readonly number[],
  whole: SearchPart,
  best: Assignment,
): Certificate {
  const figuresOf = createFigures(problem);
  const own = figuresOf(best);
  const findings: string[] = [];
  let hoped = own;
  let parts = 0;
  const walk = (part: SearchPart, decisions: readonly Decision[]): void => {
    if (part.kind === 'split') {
      walk(part.nobody, [...decisions, { column: part.column, takes: 'nobody' }]);
      walk(part.enough, [...decisions, { column: part.column, takes: 'enough' }]);
      return;
    }
    parts += 1;
    const ownProblem = partProblem(problem, fewest, decisions);
    if (!verifyCertificate(ownProblem, part.best).ok) findings.push('a part of the search is not proved');
    // Where not enough can be had, as the proof says, no choice is in the part.
    if (!isFilled(ownProblem, part.best)) return;
    const figures = figuresOf(part.best);
    if (compareChoices(figures, hoped) > 0) hoped = figures;
  };
  walk(whole, []);
  const loads = freeLoads(problem, best);
  if (!isEnough(loads, fewest)) findings.push('a column takes somebody, but too few');
  const points = best.pairs.map(([row, column]) => pointsAt(problem, row, column));
  findings.push(...checkFigures(problem, best, points));
  const stages = stagesOf(own, hoped);
  for (const { goal, ok } of stages) if (!ok) findings.push(`'${goal}' is not proved best`);
  const gap = stages.reduce((sum, stage) => sum + stage.gap, 0);
  return { ok: findings.length === 0, gap, stages, findings, parts };
}

/** The stages up to the first in which something better may be. */
function stagesOf(own: ChoiceFigures, hoped: ChoiceFigures): readonly StageCheck[] {
  const gaps = own.map(({ goal, value }, at) => ({ goal, gap: hoped[at]!.value - value }));
  const first = gaps.findIndex(({ gap }) => gap !== 0);
  return gaps.slice(0, first < 0 ? undefined : first + 1).map(({ goal, gap }) => ({ goal, gap, ok: gap === 0 }));
}
