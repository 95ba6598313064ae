/** One piece of work for a process of its own. */
export interface IsolatedRun {
  /** Plain data that survives structured cloning. */
  readonly request: unknown;
  /** Called in order for everything the process reports before its answer. */
  readonly onPart: (part: unknown) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The answer, or why there is none: the process ended by itself, grew too large, took too long, or was cancelled. */
export type IsolatedOutcome =
  | { readonly answered: true; readonly answer: unknown }
  | { readonly answered: false; readonly reason: 'ended' | 'memory' | 'time' | 'cancelled' };

/** Does one piece of work in a killable process of its own. Never rejects; whatever happens in there stays there. */
export type RunIsolated = (run: IsolatedRun) => Promise<IsolatedOutcome>;

/** What travels from the process to us; 'answer' comes once, last. */
export type IsolatedMessage =
  | { readonly kind: 'part'; readonly part: unknown }
  | { readonly kind: 'answer'; readonly answer: unknown };
