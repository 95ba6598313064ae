import type { AssignmentProblem } from '../../../../src/shared/domain/matching/assignment/assignment-problem.ts';
import { solveAssignment } from '../../../../src/shared/domain/matching/assignment/solve-assignment.ts';

/** The solution of a problem that must be solvable. */
export function solved(problem: AssignmentProblem) {
  const result = solveAssignment(problem);
  if (!result.ok) throw new Error(result.sentence);
  return result;
}

/** Pseudo-random whole numbers below `below`, the same for the same seed. */
export function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
