import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import type { Assignment, AssignmentResult, Goal, Prices, StageProof } from './assignment-result.ts';
import { buildNetwork, orderByKey } from './build-network.ts';
import { checkProblem } from './check-problem.ts';
import { costBelow, highestWorst } from './highest-worst.ts';
import { keepOptimal } from './keep-optimal.ts';
import { minimiseCost, type NodePrices, type StageCost } from './minimise-cost.ts';
import { emptyFlow, type Network } from './network.ts';
import { pairHash, textHash } from './pair-hash.ts';
import { pointsAt } from './points-at.ts';
import { verifyCertificate } from './verify-certificate.ts';

/**
 * The best choice of pairs, exactly: most rows served, then most pairs, then (worst-first) the strongest weakest free
 * pair, then most points, then the least hash of the keys, so that equal choices fall the same way on every machine
 * and in every order of rows. The proof is checked before the result is handed out.
 */
export function solveAssignment(problem: AssignmentProblem): AssignmentResult {
  const sentence = checkProblem(problem);
  if (sentence !== null) return { ok: false, sentence };

  const rowOrder = orderByKey(problem.rowKeys);
  const columnOrder = orderByKey(problem.columnKeys);
  const prices = (node: NodePrices): Prices => ({
    rows: inOwnOrder(node.rows, rowOrder),
    columns: inOwnOrder(node.columns, columnOrder),
    sink: node.sink,
  });

  const proof: StageProof[] = [];
  let network = buildNetwork(problem, rowOrder, columnOrder);
  let flow = emptyFlow(network);
  const reach = (goal: Goal, cost: StageCost, ceiling: NodePrices | null = null) => {
    const found = minimiseCost(network, flow, cost);
    proof.push({ goal, prices: prices(found), ceiling: ceiling && prices(ceiling) });
    ({ network, flow } = keepOptimal(network, flow, cost, found));
  };

  reach('served', { pairs: noCost(network), unserved: 1, unfilled: 0 });
  reach('pairs', { pairs: noCost(network), unserved: 1, unfilled: 1 });
  if (problem.policy === 'worst-first') {
    const highest = highestWorst(network, flow);
    if (highest !== null) reach('worst', costBelow(network, highest.worst), highest.ceiling);
  }
  reach('total', { pairs: Float64Array.from(network.arcPoints, (points) => -points), unserved: 0, unfilled: 0 });
  reach('tie-break', { pairs: hashes(network, problem, rowOrder, columnOrder), unserved: 0, unfilled: 0 });

  const free: IndexPair[] = network.decidedPairs.map(({ row, column }) => [rowOrder[row]!, columnOrder[column]!]);
  for (let arc = 0; arc < flow.used.length; arc++) {
    if (flow.used[arc]) free.push([rowOrder[network.arcRow[arc]!]!, columnOrder[network.arcColumn[arc]!]!]);
  }
  const assignment: Assignment = { ok: true, ...figures(problem, free), proof };
  return { ...assignment, certificate: verifyCertificate(problem, assignment) };
}

function figures(problem: AssignmentProblem, free: readonly IndexPair[]) {
  const pairs = [...problem.locks, ...free].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const placed = new Set(pairs.map(([row]) => row));
  const wanting = problem.need.flatMap((need, row) => (need > 0 ? [row] : []));
  const points = (pair: IndexPair) => Math.max(0, pointsAt(problem, pair[0], pair[1]));
  return {
    pairs,
    unserved: wanting.filter((row) => !placed.has(row)),
    served: placed.size,
    count: pairs.length,
    total: pairs.reduce((sum, pair) => sum + points(pair), 0),
    worst: free.length === 0 ? null : free.reduce((least, pair) => Math.min(least, points(pair)), Infinity),
  };
}

const noCost = (network: Network) => new Float64Array(network.arcColumn.length);

function hashes(
  network: Network,
  problem: AssignmentProblem,
  rowOrder: readonly number[],
  columnOrder: readonly number[],
): Float64Array {
  const rowHash = rowOrder.map((row) => textHash(problem.rowKeys[row]!));
  const columnHash = columnOrder.map((column) => textHash(problem.columnKeys[column]!));
  return Float64Array.from(network.arcRow, (row, arc) => pairHash(rowHash[row]!, columnHash[network.arcColumn[arc]!]!));
}

function inOwnOrder(values: Float64Array, order: readonly number[]): number[] {
  const own = order.map(() => 0);
  order.forEach((position, at) => {
    // Adding 0 turns −0 into 0, so that equal proofs are equal bytes.
    own[position] = values[at]! + 0;
  });
  return own;
}
