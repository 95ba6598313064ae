import { type CellProblem, rosterProblemSentences } from './roster-problem.ts';

/** What is wrong, with what stands there, or why it is refused. */
export function sayProblem({ code, value }: CellProblem): string {
  const sentence = rosterProblemSentences[code];
  if (value === '') return sentence;
  return code === 'CANNOT_BE_RECORDED' ? `${sentence} ${value}` : `${sentence} (${value})`;
}
