/**
 * What a solve is at: the most points under the first goals, the weakest pair, the choice among equals, which groups there
 * are to be, or the check of the proof.
 */
export type SolveStep = 'total' | 'worst' | 'tie-break' | 'groups' | 'proof';

/** How far a solve has come. Nobody can know how many rounds there will be. */
export interface SolveProgress {
  readonly step: SolveStep;
  /** Rounds so far; in each, pairs are asked once whether one of them would be better. */
  readonly rounds: number;
  /** Pairs that were asked in all rounds together. */
  readonly pairs: number;
}

/** Hears of every round. What it throws ends the solve there. */
export type WatchSolve = (progress: SolveProgress) => void;

/** How a search goes about it; whatever it is, the outcome is the same. */
export interface Search {
  /** So many pairs of a row are looked at first; the rest only when prices show that one of them would do better. */
  readonly few: number;
  /** Hears how many pairs each round asked. */
  readonly lookedAt: (pairs: number) => void;
}

/** Begins a step, and answers how it is searched. */
export type SearchOf = (step: SolveStep) => Search;

/** Searches that look at so many pairs of a row first, one for each step, counted together for whoever watches. */
export function watchedSearches(few: number, watch: WatchSolve): SearchOf {
  let rounds = 0;
  let pairs = 0;
  return (step) => {
    watch({ step, rounds, pairs });
    return {
      few,
      lookedAt(more) {
        rounds += 1;
        pairs += more;
        watch({ step, rounds, pairs });
      },
    };
  };
}
