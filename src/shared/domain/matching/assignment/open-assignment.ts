import { type AssignmentProblem, mostPoints } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import { cheapestFlow } from './cheapest-flow.ts';
import type { FlowNetwork } from './flow-network.ts';
import { hasFurtherGoals } from './further-goals.ts';
import { placingCosts, totalCosts, unitsOf } from './goal-costs.ts';
import { OpenWorst } from './open-worst.ts';
import { placesIn } from './places-in.ts';
import { evenCosts, pointCosts } from './point-costs.ts';
import { type PointTable, pointTable } from './point-table.ts';
import { pointsAt } from './points-at.ts';
import type { PricedFlow } from './priced-flow.ts';
import { problemNetwork } from './problem-network.ts';
import { type Search, watchedSearches } from './solve-progress.ts';
import { tellAssignment, tellingFlow } from './tell-assignment.ts';

/** One thing to be different: a pair locked or not, forbidden or given points, or a column's capacity. */
export type AssignmentEdit =
  | { readonly kind: 'lock' | 'unlock' | 'forbid'; readonly row: number; readonly column: number }
  | { readonly kind: 'allow'; readonly row: number; readonly column: number; readonly points: number }
  | { readonly kind: 'capacity'; readonly column: number; readonly capacity: number };

/** A problem that holds its points in lines of its own, so that they can be changed. */
type HeldProblem = AssignmentProblem & { readonly scores: Int16Array | readonly (number | null)[][] };

const fewPairs = 32;

/**
 * A solved problem that stays open: after each edit only what it moves is moved, by the prices and pairs reached before. What
 * comes out is what a solve of the changed problem comes to, with a proof of its own that `verifyCertificate` can check.
 */
export class OpenAssignment {
  private held: HeldProblem;
  private readonly table: PointTable;
  private readonly flow: PricedFlow;
  private readonly worst: OpenWorst | null;
  private readonly rowAt: Int32Array;
  private readonly columnAt: Int32Array;
  /** Columns that had no room from the beginning: their pairs were left out altogether. */
  private readonly closed: Set<number>;
  private readonly search: Search = watchedSearches(fewPairs, () => undefined)('total');

  /** A problem that `checkProblem` finds nothing wrong with, and whose points are a table. */
  constructor(problem: AssignmentProblem) {
    const { scores } = problem;
    if (hasFurtherGoals(problem)) throw new Error('a problem with further goals is solved whole and not kept open');
    if ('write' in scores || 'start' in scores) throw new Error('only a table of points can be kept open');
    const own = scores instanceof Int16Array ? scores.slice() : scores.map((line) => [...line]);
    this.held = { ...problem, scores: own };
    this.table = pointTable(this.held);
    this.rowAt = placesIn(this.table.rowOrder);
    this.columnAt = placesIn(this.table.columnOrder);
    this.closed = new Set(problem.capacity.flatMap((places, column) => (places > 0 ? [] : [column])));
    this.flow = cheapestFlow(this.networkFor('total'), pointCosts(this.table, 0), this.search, true);
    this.worst = null;
    if (problem.policy === 'worst-first') {
      const placing = () => cheapestFlow(this.networkFor('placing'), evenCosts(this.table, 0), this.search, false);
      this.worst = new OpenWorst(
        this.table,
        this.flow,
        placing(),
        placing(),
        problem.worstUpTo ?? Infinity,
        this.search,
      );
    }
  }

  /** The problem as it is now, all edits made. Valid until the next one. */
  get problem(): AssignmentProblem {
    return this.held;
  }

  /** The best choice for the problem as it is now. */
  tell(): Assignment {
    const nothing = { placed: null, ceiling: null };
    return tellAssignment(this.held, this.table, tellingFlow(this.flow, this.worst?.proofs() ?? nothing));
  }

  /** Makes an edit that leaves the problem one that `checkProblem` finds nothing wrong with. */
  change(edit: AssignmentEdit): void {
    const { held } = this;
    const changedRows = new Set<number>();
    if (edit.kind === 'capacity') {
      const capacity = held.capacity.map((places, column) => (column === edit.column ? edit.capacity : places));
      this.held = { ...held, capacity };
      if (edit.capacity > 0 && this.closed.delete(edit.column)) this.openColumn(edit.column);
    } else {
      const { row, column } = edit;
      const isThis = (lock: readonly [number, number]) => lock[0] === row && lock[1] === column;
      if (edit.kind === 'lock') this.held = { ...held, locks: [...held.locks, [row, column]] };
      if (edit.kind === 'unlock') this.held = { ...held, locks: held.locks.filter((lock) => !isThis(lock)) };
      if (edit.kind === 'forbid') this.setPoints(row, column, -1);
      if (edit.kind === 'allow') this.setPoints(row, column, edit.points);
      const isLocked = this.held.locks.some(isThis);
      const points = isLocked || this.closed.has(column) ? -1 : pointsAt(this.held, row, column);
      this.table.change?.(this.rowAt[row]!, this.columnAt[column]!, points);
      for (const flow of this.flows()) flow.changePair(this.rowAt[row]!, this.columnAt[column]!, points);
      changedRows.add(this.rowAt[row]!);
    }
    // What an edit can change of a network is the same in all of them.
    const now = this.networkFor('total');
    for (const flow of this.flows()) {
      this.renew(flow.state.network, now);
      flow.repair(changedRows, this.search);
    }
    this.worst?.settle();
  }

  private flows(): readonly PricedFlow[] {
    return [this.flow, ...(this.worst?.flows ?? [])];
  }

  private setPoints(row: number, column: number, points: number): void {
    const { scores, columnKeys } = this.held;
    if (scores instanceof Int16Array) scores[row * columnKeys.length + column] = points;
    else scores[row]![column] = points;
  }

  private openColumn(column: number): void {
    const locked = new Set(this.held.locks.flatMap((lock) => (lock[1] === column ? [lock[0]] : [])));
    this.table.rowOrder.forEach((row, at) => {
      if (!locked.has(row)) this.table.change?.(at, this.columnAt[column]!, pointsAt(this.held, row, column));
    });
    for (const flow of this.flows()) flow.forget();
  }

  private networkFor(goal: 'placing' | 'total'): FlowNetwork {
    const units = unitsOf(this.held);
    const costs = goal === 'placing' ? placingCosts(units) : totalCosts(units, mostPoints);
    return problemNetwork(this.held, this.table, costs);
  }

  /** Writes into a network what an edit can change of it. */
  private renew(network: FlowNetwork, now: FlowNetwork): void {
    for (const part of ['supply', 'unservedRoom', 'unfilledRoom', 'places', 'groupPlaces'] as const) {
      network[part].set(now[part]);
    }
  }
}
