import { printTable } from './print-table.ts';
import type { StepResult } from './step.ts';

/** Prints the final table: every step, what became of it, and how long everything took since `began` (milliseconds). */
export function reportSteps(results: readonly StepResult[], began: number): void {
  printTable(
    ['step', 'outcome', 'seconds', ''],
    results.map(({ name, outcome, seconds, sentence }) => [name, outcome, seconds.toFixed(1), sentence]),
  );
  process.stdout.write(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all.\n`);
}
