import type { NodePrices } from './flow-network.ts';
import { hasPairs, leftOutCost, liftWorst, pairCount, worstOf } from './highest-worst.ts';
import { evenCosts, pointCosts } from './point-costs.ts';
import type { PointTable } from './point-table.ts';
import type { PricedFlow } from './priced-flow.ts';
import type { Search } from './solve-progress.ts';
import { worstPairLimit } from './worst-pair-limit.ts';

/**
 * The weakest pair of a problem that stays open. One flow places as much as can be, one does with a point more for the weakest
 * pair than it can have: as long as the second places less, and the flow of points as much as the first, nothing has changed.
 */
export class OpenWorst {
  private readonly table: PointTable;
  private readonly best: PricedFlow;
  private readonly placing: PricedFlow;
  private readonly beyond: PricedFlow;
  private readonly upTo: number;
  private readonly search: Search;
  /** What the weakest pair has, null when nothing can be paired. */
  private worst: number | null = null;

  constructor(
    table: PointTable,
    best: PricedFlow,
    placing: PricedFlow,
    beyond: PricedFlow,
    upTo: number,
    search: Search,
  ) {
    this.table = table;
    this.best = best;
    this.placing = placing;
    this.beyond = beyond;
    this.upTo = upTo;
    this.search = search;
    this.settle();
  }

  /** The flows that stand beside the flow of points. */
  get flows(): readonly PricedFlow[] {
    return [this.placing, this.beyond];
  }

  proofs(): { readonly placed: NodePrices; readonly ceiling: NodePrices | null } {
    const isProved = this.worst !== null && this.worst < this.upTo;
    return { placed: this.placing.state.prices(), ceiling: isProved ? this.beyond.state.prices() : null };
  }

  /** Looks whether the weakest pair still stands where it did, and lifts or lowers it where not. All flows are repaired by now. */
  settle(): void {
    const { placing, beyond, worst, upTo } = this;
    const least = leftOutCost(placing.state);
    if (!hasPairs(placing.state)) return this.become(null);
    const isReached = worst !== null && this.placesAsMuch();
    const isHighest = worst !== null && (worst >= upTo || leftOutCost(beyond.state) > least);
    if (isReached && isHighest) return;
    const first = worstOf(placing.state) ?? 0;
    const limit = Math.min(worstPairLimit(this.table, placing.state.network, pairCount(placing.state)), upTo) + 1;
    const known = isReached
      ? { worst: worst ?? first, beyond: limit }
      : { worst: first, beyond: worst === null ? limit : Math.min(limit, worst) };
    const lifted = liftWorst(beyond, this.table, { ...known, least, upTo, search: this.search });
    this.become(lifted.worst);
  }

  private become(worst: number | null): void {
    this.worst = worst;
    if (worst !== null && worst < this.upTo && this.beyond.costs.least !== worst + 1) {
      this.beyond.changeCosts(evenCosts(this.table, worst + 1), this.search);
    }
    const least = Math.max(0, worst ?? 0);
    if (this.best.costs.least !== least) this.best.changeCosts(pointCosts(this.table, least), this.search);
  }

  /** Whether the flow of points leaves no more out than has to be: rows without a pair first, then wishes. */
  private placesAsMuch(): boolean {
    const { state } = this.placing;
    return leftOutCost(this.best.state, state.network) === leftOutCost(state);
  }
}
