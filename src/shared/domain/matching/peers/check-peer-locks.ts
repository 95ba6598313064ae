import type { PersonId } from '../../ids.ts';
import type { MatchingPool } from '../matching-pool.ts';

/** Why these locked pairs of peers cannot all stand, in one sentence; null when they can. */
export function checkPeerLocks(pool: MatchingPool, nameOf: (id: PersonId) => string): string | null {
  const looking = new Set(pool.mentees.map(({ personId }) => personId));
  const taken = new Set<PersonId>();
  for (const { menteeId, mentorId } of pool.locks) {
    if (menteeId === mentorId) return `${nameOf(menteeId)} is on both sides of a locked pair.`;
    for (const id of [menteeId, mentorId]) {
      if (!looking.has(id)) return `${nameOf(id)} is in a locked pair, but not among those looking for a partner.`;
      if (taken.has(id)) return `${nameOf(id)} is in two locked pairs.`;
      taken.add(id);
    }
  }
  return null;
}
