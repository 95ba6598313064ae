import { cheapestFlow } from '../assignment/cheapest-flow.ts';
import type { FlowNetwork } from '../assignment/flow-network.ts';
import type { FlowState } from '../assignment/flow-state.ts';
import { arcsOf, type PairArcs } from '../assignment/pair-arcs.ts';
import { pointCosts } from '../assignment/point-costs.ts';
import { pointTable } from '../assignment/point-table.ts';
import { flowOver } from '../assignment/priced-flow.ts';
import type { Search } from '../assignment/solve-progress.ts';
import { nearestPairs } from './nearest-pairs.ts';
import type { PairGoal } from './pair-goal.ts';
import type { PeerTable } from './peer-table.ts';
import type { PeerWeights } from './peer-weights.ts';
import type { PeerStart } from './price-all-pairs.ts';
import { undercuttingPairs } from './undercutting-pairs.ts';

/**
 * Where the search for the best pairs begins: everybody is given a partner as if each stood on two sides, which the solver
 * for mentors and mentees does fast, and may have one partner on the one and another on the other. What comes out of it
 * are rings of halves: those of even length become pairs, of those of odd length all but one. The prices of both sides together cover
 * every pair, so that only whoever is left over has to be searched a partner for. Puts the pairs near those prices among the few.
 */
export function halfPairs(
  table: PeerTable,
  few: Set<number>,
  { pairStep, hashStep }: PeerWeights,
  goal: PairGoal,
  search: Search,
): PeerStart {
  const { size, keys } = table;
  const ones = keys.map(() => 1);
  const sides = { rowKeys: keys, columnKeys: keys, scores: table.points, need: ones, capacity: ones, locks: [] };
  const costs = pointCosts(pointTable({ ...sides, policy: 'total' }), goal.least);
  const byPoints = cheapestFlow(twoSides(size, pairStep), costs, search, false).state.prices();
  const priceOf = (peer: number) =>
    hashStep * (pairStep + byPoints.rows[peer]! + Math.max(0, -byPoints.columns[peer]!));
  for (const pair of nearestPairs(
    table,
    goal,
    Float64Array.from({ length: size }, (_, peer) => priceOf(peer)),
  ))
    few.add(pair);

  let columnPrices: Float64Array = byPoints.columns.map((price) => price * hashStep);
  for (;;) {
    const flow = flowOver(twoSides(size, 0), arcsBothWays(table, few, goal), columnPrices);
    const { rows, columns } = flow.prices();
    const prices = rows.map((price, peer) => price + Math.max(0, -columns[peer]!));
    const more = undercuttingPairs(table, goal, { peers: [...prices], oddSets: [] });
    search.lookedAt((size * (size - 1)) / 2);
    if (more.length === 0) return { mate: pairsOutOf(partnersOn(flow)), prices };
    for (const pair of more) few.add(pair);
    columnPrices = columns;
  }
}

function arcsBothWays({ size, points }: PeerTable, few: ReadonlySet<number>, { least, weightOf }: PairGoal): PairArcs {
  const columnsOf = Array.from({ length: size }, () => [] as number[]);
  for (const pair of few) {
    if (points[pair]! < least) continue;
    const [one, other] = [Math.floor(pair / size), pair % size];
    columnsOf[one]!.push(other);
    columnsOf[other]!.push(one);
  }
  return arcsOf(
    columnsOf.map((columns, row) => ({
      columns: Int32Array.from(columns),
      points: new Int32Array(columns.length),
      costs: Float64Array.from(columns, (column) => -weightOf(row, column)),
    })),
  );
}

/** Whom each on the one side is given on the other; −1 for nobody. */
function partnersOn({ arcs, used, network }: FlowState): Int32Array {
  const partner = new Int32Array(network.rowCount).fill(-1);
  for (let arc = 0; arc < used.length; arc++) if (used[arc]) partner[arcs.row[arc]!] = arcs.column[arc]!;
  return partner;
}

/** Everybody on both sides, each with one place; being left out costs so much. */
function twoSides(size: number, unservedCost: number): FlowNetwork {
  const one = new Int32Array(size).fill(1);
  const none = new Int32Array(size);
  return {
    rowCount: size,
    columnCount: size,
    groupCount: 0,
    supply: one,
    unservedRoom: one,
    unfilledRoom: none,
    unservedCost,
    unfilledCost: 0,
    places: one,
    columnCost: new Float64Array(size),
    firm: none,
    firmCost: new Float64Array(size),
    groupOf: none.map(() => -1),
    groupPlaces: new Int32Array(0),
    groupCost: new Float64Array(0),
  };
}

/** Every second step of each ring and of each way is a pair. */
function pairsOutOf(next: Int32Array): Int32Array {
  const mate = new Int32Array(next.length).fill(-1);
  const isReached = new Uint8Array(next.length);
  for (const to of next) if (to >= 0) isReached[to] = 1;
  const isDone = new Uint8Array(next.length);
  const follow = (first: number) => {
    const way: number[] = [];
    for (let at = first; at >= 0 && isDone[at] === 0; at = next[at]!) {
      isDone[at] = 1;
      way.push(at);
    }
    for (let at = 0; at + 1 < way.length; at += 2) {
      mate[way[at]!] = way[at + 1]!;
      mate[way[at + 1]!] = way[at]!;
    }
  };
  for (let peer = 0; peer < next.length; peer++) if (isReached[peer] === 0) follow(peer);
  for (let peer = 0; peer < next.length; peer++) follow(peer);
  return mate;
}
