import type { PersonId } from '../../ids.ts';
import type { PoolMentor } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { countBy } from '../rules/count-by.ts';
import { groupsOutOfReach, type UnusedPlaces } from '../rules/groups-out-of-reach.ts';
import { placesWithinLimits } from '../rules/limited-departments.ts';

export interface UsablePlaces<Mentor> {
  /** The same mentors, each with the places that a run could fill. */
  readonly mentors: readonly Mentor[];
  /** Those with a free place who could be given nobody, because no group of theirs would be large enough. */
  readonly groupless: ReadonlySet<PersonId>;
  readonly unused: readonly UnusedPlaces[];
}

/** What is left of the places of these mentors, who have to be here, by the smallest size of a group and the limits of departments. */
export function usablePlaces<Mentor extends PoolMentor>(
  prepared: PreparedPool,
  mentors: readonly Mentor[],
): UsablePlaces<Mentor> {
  const { pool, departments } = prepared;
  const found = groupsOutOfReach(prepared, mentors, pool.locks);
  const groupless = new Set(found.flatMap((one) => one.mentors));
  const held = countBy(pool.locks, ({ mentorId }) => mentorId);
  const inReach = mentors.map((mentor) =>
    groupless.has(mentor.personId)
      ? { ...mentor, places: Math.min(mentor.places, held.get(mentor.personId) ?? 0) }
      : mentor,
  );
  const usable = placesWithinLimits(departments, inReach, pool.locks);
  const placesIn = (those: readonly PoolMentor[], at: number) =>
    those.reduce((sum, { personId, places }) => sum + (departments.of(personId) === at ? places : 0), 0);
  const byLimits = departments.all.flatMap(({ name, most }, at) => {
    const free = placesIn(inReach, at);
    const empty = free - placesIn(usable, at);
    return empty === 0 ? [] : [{ sentence: sayEmpty(name, most, empty, free), mentors: [] }];
  });
  return { mentors: usable, groupless, unused: [...found, ...byLimits] };
}

/** "Your limit of 3 for Sales keeps 5 of the 8 free places there empty." */
function sayEmpty(department: string, most: number, empty: number, free: number): string {
  const all = free === 1 ? 'the only free place' : `all ${free} free places`;
  const which = empty === free ? all : `${empty} of the ${free} free places`;
  return `Your limit of ${most} for ${department} keeps ${which} there empty.`;
}
