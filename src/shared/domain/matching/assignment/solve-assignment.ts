import { type AssignmentProblem, type IndexPair, mostPoints } from './assignment-problem.ts';
import type { Assignment, AssignmentResult, Prices } from './assignment-result.ts';
import { cheapestFlow, cheapestFlowOver } from './cheapest-flow.ts';
import { checkProblem } from './check-problem.ts';
import { type ChosenPair, equalChoices } from './equal-choices.ts';
import type { NodePrices } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import { placingCosts, totalCosts, unitsOf } from './goal-costs.ts';
import { type HighestWorst, highestWorst } from './highest-worst.ts';
import { textHash } from './pair-hash.ts';
import { pointCosts } from './point-costs.ts';
import { type PointTable, pointTable } from './point-table.ts';
import { pointsAt } from './points-at.ts';
import { problemNetwork } from './problem-network.ts';
import { type SearchOf, type WatchSolve, watchedSearches } from './solve-progress.ts';
import { verifyCertificate } from './verify-certificate.ts';

/**
 * The best choice of pairs, exactly: most rows served, then most pairs, then (worst-first) the strongest weakest free
 * pair, then most points, then the least hash of the keys, so that equal choices fall the same way on every machine
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
  const units = unitsOf(problem);
  const network = problemNetwork(problem, table, totalCosts(units, mostPoints));
  const flow = cheapestFlow(network, pointCosts(table, 0), searching('total'), true);
  const best = flow.state;
  const upTo = problem.worstUpTo ?? Infinity;
  const highest =
    problem.policy === 'worst-first'
      ? highestWorst(problemNetwork(problem, table, placingCosts(units)), table, best, upTo, searching('worst'))
      : onlyTheTotal;
  // Whoever stood below is placed anew; the others hardly move.
  if (highest.worst !== null) flow.changeCosts(pointCosts(table, highest.worst), searching('total'));
  searching('tie-break');
  const hashes = (keys: readonly string[], order: readonly number[]) =>
    Float64Array.from(order, (at) => textHash(keys[at]!));
  const equal = equalChoices(
    flow,
    hashes(problem.rowKeys, table.rowOrder),
    hashes(problem.columnKeys, table.columnOrder),
  );
  const first = cheapestFlowOver(equal.network, equal.pairs);
  const free = [...equal.decided, ...pairsOf(first)].map(({ row, column, points }) => ({
    pair: [table.rowOrder[row]!, table.columnOrder[column]!] as const,
    points,
  }));
  const inOwnOrder = (prices: NodePrices) => pricesInOwnOrder(prices, table);
  return {
    ok: true,
    ...figures(problem, free),
    proof: {
      placed: highest.placed && inOwnOrder(highest.placed),
      ceiling: highest.ceiling && inOwnOrder(highest.ceiling),
      total: inOwnOrder(best.prices()),
      tieBreak: inOwnOrder(first.prices()),
    },
  };
}

const onlyTheTotal: Omit<HighestWorst, 'placed'> & { readonly placed: null } = {
  placed: null,
  worst: null,
  ceiling: null,
};

function pairsOf({ arcs, used }: FlowState): ChosenPair[] {
  const pairs: ChosenPair[] = [];
  for (let arc = 0; arc < used.length; arc++) {
    if (used[arc]) pairs.push({ row: arcs.row[arc]!, column: arcs.column[arc]!, points: arcs.points[arc]! });
  }
  return pairs;
}

function figures(problem: AssignmentProblem, free: readonly { readonly pair: IndexPair; readonly points: number }[]) {
  const pairs = [...problem.locks, ...free.map(({ pair }) => pair)].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const placed = new Set(pairs.map(([row]) => row));
  const wanting = problem.need.flatMap((need, row) => (need > 0 ? [row] : []));
  const locked = problem.locks.map(([row, column]) => Math.max(0, pointsAt(problem, row, column)));
  const own = free.map(({ points }) => points);
  return {
    pairs,
    unserved: wanting.filter((row) => !placed.has(row)),
    served: placed.size,
    count: pairs.length,
    total: [...locked, ...own].reduce((sum, points) => sum + points, 0),
    worst: free.length === 0 ? null : own.reduce((least, points) => Math.min(least, points), Infinity),
  };
}

function pricesInOwnOrder({ rows, columns, groups }: NodePrices, { rowOrder, columnOrder }: PointTable): Prices {
  return { rows: inOwnOrder(rows, rowOrder), columns: inOwnOrder(columns, columnOrder), groups: [...groups] };
}

function inOwnOrder(values: Float64Array, order: readonly number[]): number[] {
  const own = order.map(() => 0);
  order.forEach((position, at) => {
    own[position] = values[at]!;
  });
  return own;
}
