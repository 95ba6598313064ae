import type { AssignmentProblem } from './assignment-problem.ts';
import { cheapestFlow } from './cheapest-flow.ts';
import { type ChosenPair, type EqualChoices, equalChoices } from './equal-choices.ts';
import type { NodePrices } from './flow-network.ts';
import type { FlowState } from './flow-state.ts';
import { type FurtherGoal, furtherGoals } from './further-goals.ts';
import { columnsCounted, placingCosts, unitsOf } from './goal-costs.ts';
import { highestWorst } from './highest-worst.ts';
import { listedCosts } from './listed-pairs.ts';
import type { PairArcs, RowPairs } from './pair-arcs.ts';
import { evenCosts } from './point-costs.ts';
import type { PointTable } from './point-table.ts';
import type { PricedFlow } from './priced-flow.ts';
import { problemNetwork } from './problem-network.ts';
import type { Search, SearchOf } from './solve-progress.ts';

/** What is left to choose after every goal but the last, and what proves each of them. */
export interface StagedChoice {
  readonly placed: NodePrices | null;
  readonly ceiling: NodePrices | null;
  /** Of how much is placed with pairs this strong, then of every goal up to the total. */
  readonly between: readonly NodePrices[];
  readonly total: NodePrices;
  readonly equal: EqualChoices;
}

/**
 * Goes through the goals of a problem one after another, each among the choices that are equally good by all before it. That takes
 * longer than weighing goals in one sum, and has room for any number of them.
 */
export function chooseByStages(problem: AssignmentProblem, table: PointTable, searching: SearchOf): StagedChoice {
  const network = problemNetwork(problem, table, placingCosts(unitsOf(problem), columnsCounted(problem)));
  const search = searching('total');
  const placing = cheapestFlow(network, evenCosts(table, 0), search, false);
  const upTo = problem.worstUpTo ?? Infinity;
  const highest =
    problem.policy === 'total' ? null : highestWorst(network, table, placing.state, upTo, searching('worst'));
  const least = highest?.worst ?? 0;
  if (least > 0) placing.changeCosts(evenCosts(table, least), search);
  const proofs = [placing.state.prices()];
  let reached: Reached = { equal: equalChoices(placing), flow: placing };
  for (const goal of furtherGoals(problem, least)) {
    reached = bestAmong(reached, goal, table, search);
    proofs.push(reached.flow.state.prices());
  }
  return {
    placed: highest?.placed ?? null,
    ceiling: highest?.ceiling ?? null,
    between: proofs.slice(0, -1),
    total: proofs.at(-1)!,
    equal: reached.equal,
  };
}

/** A flow that is best by a goal, and what it leaves to choose. */
interface Reached {
  readonly equal: EqualChoices;
  readonly flow: PricedFlow;
}

function bestAmong(
  { equal: { network, pairs, decided }, flow: before }: Reached,
  { costOf }: FurtherGoal,
  { rowOrder, columnOrder }: PointTable,
  search: Search,
): Reached {
  const cost = new Float64Array(pairs.column.length);
  for (let arc = 0; arc < cost.length; arc++) {
    cost[arc] = costOf(rowOrder[pairs.row[arc]!]!, columnOrder[pairs.column[arc]!]!, pairs.points[arc]!);
  }
  const flow = cheapestFlow(
    network,
    listedCosts({ ...pairs, cost }),
    search,
    false,
    standingPairs(before.state, pairs),
  );
  const next = equalChoices(flow);
  const pointsOf = (arc: number) => pairs.points[arc]!;
  const also = next.decided.map(({ points, ...pair }): ChosenPair => ({ ...pair, points: pointsOf(points) }));
  return {
    flow,
    equal: {
      network: next.network,
      pairs: { ...next.pairs, points: next.pairs.points.map(pointsOf) },
      decided: [...decided, ...also],
    },
  };
}

/** The pairs of a flow that are among those listed, with their numbers there. */
function standingPairs({ arcs, used }: FlowState, { start, column }: PairArcs): (row: number) => RowPairs {
  return (row) => {
    const standing = new Set<number>();
    for (let arc = arcs.start[row]!; arc < arcs.start[row + 1]!; arc++) if (used[arc]) standing.add(arcs.column[arc]!);
    const numbers: number[] = [];
    for (let arc = start[row]!; arc < start[row + 1]!; arc++) if (standing.has(column[arc]!)) numbers.push(arc);
    return { columns: Int32Array.from(numbers, (arc) => column[arc]!), points: Int32Array.from(numbers) };
  };
}
