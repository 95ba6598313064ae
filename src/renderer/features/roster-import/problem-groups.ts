import {
  type RosterProblemCode,
  type RowProblem,
  rosterProblemSentences,
} from '../../../shared/domain/roster/roster-problem.ts';
import { kindOf, type ProblemTally } from '../../../shared/domain/roster/tally-problems.ts';
import type { AskedPlan } from './use-import-plan.ts';

/** What can be done about a kind of problem from here. */
export type Repair = 'say the order of days' | 'leave the column out' | 'none';

export interface ProblemGroup {
  readonly code: RosterProblemCode;
  readonly sentence: string;
  /** True when these rows cannot be imported; otherwise they come in without the cell. */
  readonly blocks: boolean;
  readonly repair: Repair;
  /** Whether its rows stay out because of something else, as far as they are listed. */
  readonly staysOut: 'none' | 'some' | 'all';
  /** The one column they all stand in, or null. */
  readonly column: number | null;
  /** How many there are; as many or fewer are listed. */
  readonly n: number;
  readonly problems: readonly RowProblem[];
}

function repairFor({ code, column, blocks }: Pick<ProblemTally, 'code' | 'column' | 'blocks'>): Repair {
  if (code === 'DATE_AMBIGUOUS' || code === 'DATE_UNREADABLE') return 'say the order of days';
  // Without the column these rows would stay out as well.
  if (blocks) return 'none';
  if (code.startsWith('MANAGER_') || code === 'OWN_MANAGER' || code.startsWith('WISH_')) return 'none';
  return column === null ? 'none' : 'leave the column out';
}

/**
 * The problems of a plan by what would repair them: one group per kind and column, those that keep rows out first, then
 * the largest. Within a group the rows stand in the order of the file, the first of them only where there are very many.
 */
export function problemGroups(
  plan: Pick<AskedPlan['plan'], 'problems' | 'warnings' | 'tally'>,
): readonly ProblemGroup[] {
  const listed = Map.groupBy([...plan.problems.flatMap((row) => row.problems), ...plan.warnings], kindOf);
  const out = new Set(plan.problems.map(({ row }) => row));
  return plan.tally
    .map((tally): ProblemGroup => {
      const { code, column, blocks, n } = tally;
      const problems = (listed.get(kindOf(tally)) ?? []).toSorted((a, b) => a.row - b.row);
      return {
        code,
        sentence: rosterProblemSentences[code],
        blocks,
        column,
        n,
        repair: repairFor(tally),
        problems,
        staysOut: shareOf(problems, out),
      };
    })
    .toSorted((a, b) => Number(b.blocks) - Number(a.blocks) || b.n - a.n);
}

function shareOf(problems: readonly RowProblem[], rows: ReadonlySet<number>): ProblemGroup['staysOut'] {
  const n = problems.filter(({ row }) => rows.has(row)).length;
  if (n === 0) return 'none';
  return n === problems.length ? 'all' : 'some';
}
