import type { AssignmentProblem } from './assignment/assignment-problem.ts';
import type { AssignmentResult } from './assignment/assignment-result.ts';
import { solveWithGroupSizes } from './assignment/group-sizes/solve-with-group-sizes.ts';
import { solveAssignment } from './assignment/solve-assignment.ts';
import type { WatchSolve } from './assignment/solve-progress.ts';
import type { PreparedPool } from './prepare-pool.ts';
import { fewestBeside } from './rules/smallest-groups.ts';

/** The best choice for the problem of a pool, with its proof: under smallest group sizes where the pool has them. */
export function choosePairs(prepared: PreparedPool, problem: AssignmentProblem, watch?: WatchSolve): AssignmentResult {
  const fewest = fewestBeside(prepared);
  return fewest === null ? solveAssignment(problem, watch) : solveWithGroupSizes(problem, fewest, watch);
}
