import type { Reason } from './explain-proposal.ts';

export interface WeighedReasons {
  readonly speaking: readonly Reason[];
  readonly worthDiscussing: readonly Reason[];
}

/**
 * Parts what speaks for a pair, at least half of what a reason could have added, from what the two had better discuss.
 * What is not known or has no weight says nothing either way.
 */
export function weighReasons(reasons: readonly Reason[]): WeighedReasons {
  const telling = reasons.filter((reason) => reason.known && reason.outOf > 0);
  const speaks = (reason: Reason) => 2 * reason.points >= reason.outOf;
  return { speaking: telling.filter(speaks), worthDiscussing: telling.filter((reason) => !speaks(reason)) };
}
