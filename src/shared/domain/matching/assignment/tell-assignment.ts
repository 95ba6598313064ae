import type { AssignmentProblem, IndexPair } from './assignment-problem.ts';
import type { Assignment, Prices } from './assignment-result.ts';
import { cheapestFlowOver } from './cheapest-flow.ts';
import type { StagedChoice } from './choose-by-stages.ts';
import { type ChosenPair, equalChoices } from './equal-choices.ts';
import type { NodePrices } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import { wishReader } from './further-goals.ts';
import type { PairArcs } from './pair-arcs.ts';
import { pairHash } from './pair-hash.ts';
import type { PointTable } from './point-table.ts';
import { pointsAt } from './points-at.ts';
import type { PricedFlow } from './priced-flow.ts';

/** What was proved of how much is placed, and of the weakest pair. */
type EarlierProofs = Pick<StagedChoice, 'placed' | 'ceiling'>;

/** What a flow of least cost leaves to choose, where no goal stands between the weakest pair and the total. */
export const tellingFlow = (flow: PricedFlow, { placed, ceiling }: EarlierProofs): StagedChoice => ({
  placed,
  ceiling,
  between: [],
  total: flow.state.prices(),
  equal: equalChoices(flow),
});

/** The first of the choices that are equally good by every goal, in the problem's own order and with its proof. */
export function tellAssignment(problem: AssignmentProblem, table: PointTable, choice: StagedChoice): Assignment {
  const { network, pairs, decided } = choice.equal;
  const first = cheapestFlowOver(network, { ...pairs, cost: hashesOf(pairs, table) });
  const free = [...decided, ...pairsOf(first)].map(({ row, column, points }) => ({
    pair: [table.rowOrder[row]!, table.columnOrder[column]!] as const,
    points,
  }));
  const inOwnOrder = (prices: NodePrices) => pricesInOwnOrder(prices, table);
  return {
    ok: true,
    ...figures(problem, free),
    proof: {
      placed: choice.placed && inOwnOrder(choice.placed),
      ceiling: choice.ceiling && inOwnOrder(choice.ceiling),
      between: choice.between.map(inOwnOrder),
      total: inOwnOrder(choice.total),
      tieBreak: inOwnOrder(first.prices()),
    },
  };
}

function hashesOf({ row, column }: PairArcs, table: PointTable): Float64Array {
  const [rowHashes, columnHashes] = [table.rowHashes(), table.columnHashes()];
  // There may be millions of them: `from` with a function would gather them in a list first.
  const hashes = new Float64Array(column.length);
  for (let arc = 0; arc < hashes.length; arc++)
    hashes[arc] = pairHash(rowHashes[row[arc]!]!, columnHashes[column[arc]!]!);
  return hashes;
}

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
  const wishOf = wishReader(problem);
  const own = free.map(({ points }) => points);
  return {
    pairs,
    unserved: wanting.filter((row) => !placed.has(row)),
    served: placed.size,
    count: pairs.length,
    columns: new Set(pairs.map(([, column]) => column)).size,
    wishes: wishOf === null ? 0 : pairs.reduce((sum, pair) => sum + wishOf(...pair), 0),
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
