import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import {
  type RosterProblemCode,
  type RowProblem,
  rosterProblemSentences,
} from '../../../shared/domain/roster/roster-problem.ts';

/** What can be done about a kind of problem from here. */
export type Repair = 'say the order of days' | 'leave the column out' | 'none';

export interface ProblemGroup {
  readonly code: RosterProblemCode;
  readonly sentence: string;
  /** True when these rows cannot be imported; otherwise they come in without the cell. */
  readonly blocks: boolean;
  readonly repair: Repair;
  /** The one column they all stand in, or null. */
  readonly column: number | null;
  readonly problems: readonly RowProblem[];
}

function repairFor(code: RosterProblemCode, column: number | null): Repair {
  if (code === 'DATE_AMBIGUOUS' || code === 'DATE_UNREADABLE') return 'say the order of days';
  if (code.startsWith('MANAGER_') || code === 'OWN_MANAGER') return 'none';
  return column === null ? 'none' : 'leave the column out';
}

/**
 * The problems of a plan by what would repair them: one group per kind and column, those that keep rows out first, then
 * the largest. Within a group the rows stand in the order of the file.
 */
export function problemGroups(plan: Pick<ImportPlan, 'problems' | 'warnings'>): readonly ProblemGroup[] {
  const all = [...plan.problems.flatMap((row) => row.problems), ...plan.warnings];
  const groups = new Map<string, RowProblem[]>();
  for (const problem of all) {
    const key = `${problem.code} ${problem.column ?? ''} ${problem.blocks}`;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  return [...groups.values()]
    .flatMap((problems): ProblemGroup[] => {
      const [first] = problems;
      if (first === undefined) return [];
      const { code, column, blocks } = first;
      return [
        {
          code,
          sentence: rosterProblemSentences[code],
          blocks,
          column,
          repair: repairFor(code, column),
          problems: problems.toSorted((a, b) => a.row - b.row),
        },
      ];
    })
    .toSorted((a, b) => Number(b.blocks) - Number(a.blocks) || b.problems.length - a.problems.length);
}
