import type { SolveStep } from './assignment/solve-progress.ts';

/** How far a match run has come: weighing everybody with everybody, choosing (see SolveStep), writing the reasons down. */
export interface MatchingProgress {
  readonly step: 'points' | SolveStep | 'reasons';
  /** Pairs compared so far, some of them more than once. */
  readonly pairs: number;
}
