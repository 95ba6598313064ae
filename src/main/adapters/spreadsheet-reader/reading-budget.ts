import type { SheetLimits } from './limits.ts';
import { SheetProblem } from './sheet-problem.ts';

/** What one reading may still spend: bytes unpacked (over all parts) and time (milliseconds from a steady clock). */
export class ReadingBudget {
  readonly limits: SheetLimits;
  readonly #now: () => number;
  readonly #deadline: number;
  #inflated = 0;

  constructor(limits: SheetLimits, now: () => number) {
    this.limits = limits;
    this.#now = now;
    this.#deadline = now() + limits.readingMilliseconds;
  }

  /** Counts bytes unpacked from one part; `partBytes` is that part's total so far, `packedBytes` its size in the zip. */
  spendInflated(bytes: number, partBytes: number, packedBytes: number): void {
    this.#inflated += bytes;
    const { inflatedBytes, inflatedPartBytes, inflationRatio, inflationRatioFrom } = this.limits;
    if (this.#inflated > inflatedBytes || partBytes > inflatedPartBytes) throw new SheetProblem('TOO_LARGE');
    if (partBytes > inflationRatioFrom && partBytes > packedBytes * inflationRatio) throw new SheetProblem('ZIP_RATIO');
  }

  checkTime(): void {
    if (this.#now() <= this.#deadline) return;
    throw new SheetProblem(
      'TOO_LARGE',
      'Reading this file takes longer than a minute; split it into smaller files and choose them one by one.',
    );
  }
}
