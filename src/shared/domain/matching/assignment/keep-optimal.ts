import type { NodePrices, StageCost } from './minimise-cost.ts';
import type { DecidedPair, Flow, Network } from './network.ts';

/**
 * The network whose legal flows are exactly the best ones of a finished stage, with the same flow in it. By
 * complementary slackness an arc with a reduced cost other than 0 carries the same in every best flow: its use is
 * decided, and it leaves the network.
 */
export function keepOptimal(
  network: Network,
  flow: Flow,
  cost: StageCost,
  prices: NodePrices,
): { network: Network; flow: Flow } {
  const kept: number[] = [];
  const decidedPairs: DecidedPair[] = [...network.decidedPairs];
  const places = network.places.slice();
  const arcStart = new Int32Array(network.rowCount + 1);
  for (let row = 0; row < network.rowCount; row++) {
    for (let arc = network.arcStart[row]!; arc < network.arcStart[row + 1]!; arc++) {
      const column = network.arcColumn[arc]!;
      const reduced = cost.pairs[arc]! + prices.rows[row]! - prices.columns[column]!;
      if (reduced === 0) kept.push(arc);
      if (reduced >= 0) continue;
      decidedPairs.push({ row, column, points: network.arcPoints[arc]! });
      places[column]!--;
    }
    arcStart[row + 1] = kept.length;
  }

  const unservedOpen = (row: number) => cost.unserved + prices.rows[row]! - prices.sink === 0;
  const unfilledOpen = (row: number) => cost.unfilled + prices.rows[row]! - prices.sink === 0;
  const only = (counts: Int32Array, open: (row: number) => boolean) =>
    counts.map((count, row) => (open(row) ? count : 0));
  return {
    network: {
      rowCount: network.rowCount,
      columnCount: network.columnCount,
      arcStart,
      arcRow: Int32Array.from(kept, (arc) => network.arcRow[arc]!),
      arcColumn: Int32Array.from(kept, (arc) => network.arcColumn[arc]!),
      arcPoints: Int32Array.from(kept, (arc) => network.arcPoints[arc]!),
      unservedRoom: only(network.unservedRoom, unservedOpen),
      unfilledRoom: only(network.unfilledRoom, unfilledOpen),
      places,
      loadDecided: network.loadDecided.map((decided, column) =>
        decided || prices.columns[column] !== prices.sink ? 1 : 0,
      ),
      decidedPairs,
    },
    flow: {
      used: Uint8Array.from(kept, (arc) => flow.used[arc]!),
      unserved: only(flow.unserved, unservedOpen),
      unfilled: only(flow.unfilled, unfilledOpen),
    },
  };
}
