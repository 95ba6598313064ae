import type { PersonId } from '../ids.ts';
import type { ReportingLines } from '../matching/rules/reporting-lines.ts';

/** Two people who are, or may become, a pair. */
export interface TwoPeople {
  readonly mentorId: PersonId;
  readonly menteeId: PersonId;
}

/** The pairs of whom one reports to the other, to any depth and in either direction, each with the line from below upwards. */
export function findConflicts<Pair extends TwoPeople>(
  lines: ReportingLines,
  pairs: readonly Pair[],
): readonly (Pair & { readonly chain: readonly PersonId[] })[] {
  return pairs.flatMap((pair) => {
    const chain = lines.chainBetween(pair.mentorId, pair.menteeId);
    return chain === null ? [] : [{ ...pair, chain }];
  });
}
