import type { Instant, LocalDate } from '../local-date.ts';

interface Recorded {
  readonly id: string;
  readonly recordedAt: Instant;
}

/**
 * The facts in the order of their days; of one day, in the order they were recorded. Ids settle what is left, so that
 * the order of the list handed in never matters.
 */
export function inDayOrder<Fact extends Recorded>(facts: readonly Fact[], dayOf: (fact: Fact) => LocalDate): Fact[] {
  const keyOf = (fact: Fact) => `${dayOf(fact)} ${fact.recordedAt} ${fact.id}`;
  return facts
    .map((fact) => ({ fact, key: keyOf(fact) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ fact }) => fact);
}

/** The last of the facts in day order, or null when there is none. */
export function newestFact<Fact extends Recorded>(
  facts: readonly Fact[],
  dayOf: (fact: Fact) => LocalDate,
): Fact | null {
  return inDayOrder(facts, dayOf).at(-1) ?? null;
}
