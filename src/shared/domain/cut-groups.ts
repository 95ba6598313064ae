import type { RowProblem } from './roster/roster-problem.ts';
import { kindOf } from './roster/tally-problems.ts';

/**
 * A plan with so many rows of each of its groups, from the first, and so many warnings of each kind; all of it when `mostRows`
 * is null. Counts and tally stay those of all.
 */
export function cutGroups<Group extends string, Plan extends Cuttable<Group>>(
  plan: Plan,
  groups: readonly Group[],
  mostRows: number | null,
): Plan {
  if (mostRows === null) return plan;
  const cut = Object.fromEntries(groups.map((group) => [group, plan[group].slice(0, mostRows)]));
  const warnings = [...Map.groupBy(plan.warnings, kindOf).values()].flatMap((alike) => alike.slice(0, mostRows));
  return { ...plan, ...cut, warnings };
}

type Cuttable<Group extends string> = Readonly<Record<Group, readonly unknown[]>> & {
  readonly warnings: readonly RowProblem[];
};
