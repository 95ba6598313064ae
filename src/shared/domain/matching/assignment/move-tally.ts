import type { AssignmentProblem } from './assignment-problem.ts';
import type { Assignment } from './assignment-result.ts';
import type { ForcedLoss } from './force-pair.ts';
import { pointsAt } from './points-at.ts';

/** Adds up what moves away from a choice of pairs cost in every goal. Holds its counts: one tally at a time. */
export class MoveTally {
  private readonly problem: AssignmentProblem;
  private readonly worstNow: number | null;
  private readonly pairsOf: Int32Array;
  /** Pairs that are not locked, the weakest first. */
  private readonly weakestFirst: readonly { readonly cell: number; readonly points: number }[];
  private readonly gone = new Set<number>();
  private readonly movers: { row: number; gained: number }[] = [];
  private weakestAdded = Infinity;
  private unserved = 0;
  private pairs = 0;
  private total = 0;

  constructor(problem: AssignmentProblem, { pairs, worst }: Pick<Assignment, 'pairs' | 'worst'>) {
    this.problem = problem;
    this.worstNow = worst;
    this.pairsOf = new Int32Array(problem.rowKeys.length);
    for (const [row] of pairs) this.pairsOf[row]!++;
    const locked = new Set(problem.locks.map(([row, column]) => this.cell(row, column)));
    this.weakestFirst = pairs
      .map(([row, column]) => ({ cell: this.cell(row, column), points: this.points(row, column) }))
      .filter(({ cell }) => !locked.has(cell))
      .sort((a, b) => a.points - b.points);
  }

  add(row: number, from: number | null, to: number | null): void {
    if (from !== null) {
      this.total += this.points(row, from);
      this.gone.add(this.cell(row, from));
      this.give(row, -1);
    }
    if (to !== null) {
      const points = this.points(row, to);
      this.total -= points;
      this.weakestAdded = Math.min(this.weakestAdded, points);
      this.give(row, 1);
    }
  }

  /** What the moves added since the last time cost, and how weak the weakest pair is that they make. */
  take(): ForcedLoss & { readonly weakestAdded: number } {
    const { unserved, pairs, total, weakestAdded } = this;
    const kept = this.weakestFirst.find(({ cell }) => !this.gone.has(cell))?.points ?? Infinity;
    const weakest = Math.min(kept, weakestAdded);
    for (const { row, gained } of this.movers) this.pairsOf[row]! -= gained;
    this.movers.length = 0;
    this.gone.clear();
    this.weakestAdded = Infinity;
    this.unserved = this.pairs = this.total = 0;
    const worst = this.worstNow === null || weakest === Infinity ? null : this.worstNow - weakest;
    return { unserved, pairs, worst, total, weakestAdded };
  }

  private give(row: number, gained: number): void {
    const before = this.pairsOf[row]!;
    this.pairsOf[row] = before + gained;
    this.movers.push({ row, gained });
    this.pairs -= gained;
    if (before + gained === 0) this.unserved++;
    if (before === 0) this.unserved--;
  }

  private cell(row: number, column: number): number {
    return row * this.problem.columnKeys.length + column;
  }

  private points(row: number, column: number): number {
    return Math.max(0, pointsAt(this.problem, row, column));
  }
}
