import type { Instant, LocalDate } from './local-date.ts';

interface DatedFact {
  readonly on: LocalDate;
  readonly recordedAt: Instant;
}

/**
 * Facts as a timeline tells them: the newest day first, and of one day what was recorded last. What was recorded together
 * is turned round as well: handed in as it happened, it comes out backwards.
 */
export function newestFirst<Fact extends DatedFact>(facts: readonly Fact[]): Fact[] {
  const keyOf = ({ on, recordedAt }: Fact) => `${on} ${recordedAt}`;
  return facts.toReversed().toSorted((a, b) => (keyOf(a) < keyOf(b) ? 1 : keyOf(a) > keyOf(b) ? -1 : 0));
}
