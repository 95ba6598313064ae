import type { StepResult } from './step.ts';

/**
 * 1 when a step failed. Otherwise 2 where no browser can be had, so that a summary with the browser's steps left out is
 * never taken for one in which everything passed; else 0.
 */
export function exitCodeOf(results: readonly StepResult[], hasBrowser: boolean): 0 | 1 | 2 {
  if (results.some(({ outcome }) => outcome === 'failed')) return 1;
  return hasBrowser ? 0 : 2;
}
