import type { Reason } from './explain-proposal.ts';

export interface WeighedReasons {
  readonly speaking: readonly Reason[];
  /** What takes most from the pair first. */
  readonly worthDiscussing: readonly Reason[];
}

/**
 * Parts what speaks for a pair, at least half of what a reason could have added, from what the two had better discuss.
 * What is not known or has no weight says nothing either way; but where it is about skills, which most pairs are made for,
 * the two had better talk of them.
 */
export function weighReasons(reasons: readonly Reason[]): WeighedReasons {
  const telling = reasons.filter(({ known, outOf, criterion }) => outOf > 0 && (known || criterion === 'skills'));
  const speaks = (reason: Reason) => reason.known && 2 * reason.points >= reason.outOf;
  const missing = ({ outOf, points }: Reason) => outOf - points;
  const worthDiscussing = telling.filter((reason) => !speaks(reason)).sort((a, b) => missing(b) - missing(a));
  return { speaking: telling.filter(speaks), worthDiscussing };
}
