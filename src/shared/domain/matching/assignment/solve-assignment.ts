import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Assignment, AssignmentResult } from './assignment-result.ts';
import { cheapestFlow } from './cheapest-flow.ts';
import { checkProblem } from './check-problem.ts';
import { chooseByStages } from './choose-by-stages.ts';
import { hasFurtherGoals } from './further-goals.ts';
import { placingCosts, totalCosts, unitsOf } from './goal-costs.ts';
import { type HighestWorst, highestWorst } from './highest-worst.ts';
import { pointCosts } from './point-costs.ts';
import { pointTable } from './point-table.ts';
import { problemNetwork } from './problem-network.ts';
import { type SearchOf, type WatchSolve, watchedSearches } from './solve-progress.ts';
import { tellAssignment, tellingFlow } from './tell-assignment.ts';
import { verifyCertificate } from './verify-certificate.ts';

/**
 * The best choice of pairs, exactly: most rows served, then most pairs, then (where asked) most columns served, then (worst-first
 * and leximin) the strongest weakest free pair, then (leximin) fewest pairs in the lowest bands of points, then (where asked) most
 * that is wished for, then most points, then the least hash of the keys, so that equal choices fall the same way on every machine
 * and in every order of rows. The proof is checked before the result is handed out.
 */
export function solveAssignment(problem: AssignmentProblem, watch: WatchSolve = unwatched): AssignmentResult {
  const sentence = checkProblem(problem);
  if (sentence !== null) return { ok: false, sentence };
  const searching = watchedSearches(fewPairs, watch);
  const assignment = bestChoice(problem, searching);
  searching('proof');
  return { ...assignment, certificate: verifyCertificate(problem, assignment) };
}

const fewPairs = 32;
const unwatched = () => undefined;

/** The same of a checked problem, its proof not yet checked. Whatever number of pairs is looked at first, the outcome is the same. */
export function findAssignment(problem: AssignmentProblem, few = fewPairs): Assignment {
  return bestChoice(problem, watchedSearches(few, unwatched));
}

function bestChoice(problem: AssignmentProblem, searching: SearchOf): Assignment {
  const table = pointTable(problem);
  if (hasFurtherGoals(problem)) {
    const choice = chooseByStages(problem, table, searching);
    searching('tie-break');
    return tellAssignment(problem, table, choice);
  }
  const units = unitsOf(problem);
  const network = problemNetwork(problem, table, totalCosts(units, mostPoints));
  // Pairs near a row are worth keeping where reading the row again means making it again.
  const isMadeByRow = 'write' in problem.scores;
  const flow = cheapestFlow(network, pointCosts(table, 0), searching('total'), isMadeByRow);
  const best = flow.state;
  const upTo = problem.worstUpTo ?? Infinity;
  const highest =
    problem.policy === 'worst-first'
      ? highestWorst(problemNetwork(problem, table, placingCosts(units)), table, best, upTo, searching('worst'))
      : onlyTheTotal;
  // Whoever stood below is placed anew; the others hardly move.
  if (highest.worst !== null) flow.changeCosts(pointCosts(table, highest.worst), searching('total'));
  searching('tie-break');
  return tellAssignment(problem, table, tellingFlow(flow, highest));
}

const onlyTheTotal: Omit<HighestWorst, 'placed'> & { readonly placed: null } = {
  placed: null,
  worst: null,
  ceiling: null,
};
