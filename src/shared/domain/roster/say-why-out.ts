import { type CellProblem, type RowProblem, rosterProblemSentences } from './roster-problem.ts';

/** What is wrong, with what stands there, or why it is refused. */
function sayProblem({ code, value }: CellProblem): string {
  const sentence = rosterProblemSentences[code];
  if (value === '') return sentence;
  return code === 'CANNOT_BE_RECORDED' ? `${sentence} ${value}` : `${sentence} (${value})`;
}

/** Why a row cannot come in: all that keeps it out, and nothing that is only worth a look. */
export function sayWhyOut(problems: readonly RowProblem[]): string {
  return problems
    .filter(({ blocks }) => blocks)
    .map(sayProblem)
    .join(' ');
}
