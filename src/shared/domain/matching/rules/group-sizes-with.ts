import type { PersonId } from '../../ids.ts';
import type { PoolPair, SmallestGroups } from '../matching-pool.ts';

/** How large the group of each mentor would be with these pairs. */
export function sizesOf({ accompanied }: SmallestGroups, pairs: readonly PoolPair[]): (mentor: PersonId) => number {
  const sizes = new Map(accompanied.map(({ mentorId, mentees }) => [mentorId, mentees]));
  for (const { mentorId } of pairs) sizes.set(mentorId, (sizes.get(mentorId) ?? 0) + 1);
  return (mentor) => sizes.get(mentor) ?? 0;
}
