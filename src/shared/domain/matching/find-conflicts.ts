import type { PersonId } from '../ids.ts';
import type { Pairing } from '../pairing.ts';
import type { ReportingLines } from './reporting-lines.ts';

export interface Conflict<Pair> {
  readonly pair: Pair;
  /** From the one below to the one above. */
  readonly chain: readonly PersonId[];
}

/** The pairs in which mentor and mentee stand in one reporting line, at any depth and in either direction. */
export function findConflicts<Pair extends Pick<Pairing, 'mentorId' | 'menteeId'>>(
  pairs: readonly Pair[],
  lines: ReportingLines,
): Conflict<Pair>[] {
  return pairs.flatMap((pair) => {
    const chain = lines.chainBetween(pair.menteeId, pair.mentorId);
    return chain === null ? [] : [{ pair, chain }];
  });
}
