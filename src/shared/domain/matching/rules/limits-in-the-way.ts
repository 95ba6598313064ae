import type { PersonId } from '../../ids.ts';
import type { PoolPair } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { sayLimit } from './limited-departments.ts';

/** Of these mentors those who have a free place that the limit of their department keeps empty. */
export function limitsInTheWay(
  { mentors, departments }: PreparedPool,
  pairs: readonly PoolPair[],
  possible: ReadonlyMap<PersonId, number>,
): readonly PersonId[] {
  if (departments.all.length === 0) return [];
  const placed = Map.groupBy(pairs, ({ mentorId }) => mentorId);
  return mentors
    .filter(({ personId, places }) => possible.has(personId) && places > (placed.get(personId)?.length ?? 0))
    .map(({ personId }) => personId)
    .filter((mentor) => departments.of(mentor) >= 0);
}

/** The limit of a mentor's department, which has to have one. */
export const sayLimitOf = ({ departments }: PreparedPool, mentor: PersonId) =>
  sayLimit(departments.all[departments.of(mentor)]!);

/** What keeps so many possible mentors from being proposed, where limits keep some of them: "cannot be proposed: …" */
export function sayLimitsInTheWay({ departments }: PreparedPool, held: readonly PersonId[], possible: number): string {
  const names = [...new Set(held.map(departments.of))]
    .sort((a, b) => a - b)
    .map((at) => sayLimit(departments.all[at]!));
  const full = possible - held.length;
  const without = full === 0 ? [] : [`${full} of them ${full === 1 ? 'has' : 'have'} no place left`];
  return `cannot be proposed: ${[...without, ...names].join(', and ')}`;
}
