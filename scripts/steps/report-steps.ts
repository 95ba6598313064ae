import { printTable } from './print-table.ts';
import type { StepResult } from './step.ts';

/** Prints the final table and answers the exit code: 1 when a step failed, or could not run because of one that did. */
export function reportSteps(results: readonly StepResult[], began: number): 0 | 1 {
  printTable(
    ['step', 'outcome', 'seconds', ''],
    results.map(({ name, outcome, seconds, sentence }) => [name, outcome, seconds.toFixed(1), sentence]),
  );
  process.stdout.write(`\n${((performance.now() - began) / 1000).toFixed(0)} s in all.\n`);
  return results.some(({ outcome }) => outcome === 'failed') ? 1 : 0;
}
