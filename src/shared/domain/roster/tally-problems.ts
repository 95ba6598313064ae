import type { RosterProblemCode, RowProblem } from './roster-problem.ts';

/** How often one kind of problem stands in one column of a file. */
export interface ProblemTally {
  readonly code: RosterProblemCode;
  /** Counted from 0; null where it is about whole rows. */
  readonly column: number | null;
  /** True when these rows cannot be imported because of it. */
  readonly blocks: boolean;
  readonly n: number;
}

/** Every kind of problem with how often it occurs, however few of them are listed one by one. */
export function tallyProblems(problems: readonly RowProblem[]): readonly ProblemTally[] {
  const kinds = Map.groupBy(problems, kindOf);
  return [...kinds.values()].flatMap((alike) => {
    const [first] = alike;
    return first === undefined
      ? []
      : [{ code: first.code, column: first.column, blocks: first.blocks, n: alike.length }];
  });
}

/** The same for problems that one repair does for all of. */
export const kindOf = ({ code, column, blocks }: Pick<ProblemTally, 'code' | 'column' | 'blocks'>) =>
  `${code} ${column ?? ''} ${blocks}`;
