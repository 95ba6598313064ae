import { type AssignmentProblem, mostWished, type WishTable } from './assignment-problem.ts';
import { bandOf, hasFurtherGoals, highestPoints } from './further-goals.ts';

/** All pairs may be equally good at first, and are listed then: some 100 MB. */
const mostListed = 4_000_000;
/** Each few bands are a solve of their own. */
const mostBands = 400;

const tooLarge = 'A pool this large can only be matched for the weakest pair or for the total.';

/** What keeps the further goals of a problem from being asked for as they are written, as one sentence; null when nothing does. */
export function checkFurtherGoals(problem: AssignmentProblem): string | null {
  if (!hasFurtherGoals(problem)) return null;
  const { rowKeys, columnKeys, scores, wishes, policy, bandWidth = 1 } = problem;
  if ('write' in scores || rowKeys.length * columnKeys.length > mostListed) return tooLarge;
  if (wishes !== undefined) {
    if (!hasCellForEach(wishes, rowKeys.length, columnKeys.length))
      return 'There must be one wish for every row and column.';
    if (!areWishes(wishes)) return `Wishes must be whole numbers from 0 to ${mostWished}.`;
  }
  if (!Number.isSafeInteger(bandWidth) || bandWidth < 1) return 'A band must have one point or more.';
  return policy === 'leximin' && bandOf(problem, highestPoints(problem)) > mostBands
    ? 'The bands are too narrow for points this far apart.'
    : null;
}

function hasCellForEach(wishes: WishTable, rows: number, columns: number): boolean {
  if (wishes instanceof Int16Array) return wishes.length === rows * columns;
  return wishes.length === rows && wishes.every((line) => line.length === columns);
}

function areWishes(wishes: WishTable): boolean {
  const isWish = (wished: number) => Number.isSafeInteger(wished) && wished >= 0 && wished <= mostWished;
  return wishes instanceof Int16Array ? wishes.every(isWish) : wishes.every((line) => line.every(isWish));
}
