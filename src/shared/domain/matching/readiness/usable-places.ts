import type { PersonId } from '../../ids.ts';
import type { PoolMentor } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { countBy } from '../rules/count-by.ts';
import { groupsOutOfReach, type UnusedPlaces } from '../rules/groups-out-of-reach.ts';
import { departmentGroups } from '../rules/limited-departments.ts';
import { placesWithin, type SharedPlaces } from '../rules/shared-places.ts';

export interface UsablePlaces<Mentor> {
  /** The same mentors, each with the places that a run could fill if it were not for limits, and the limit these come under. */
  readonly mentors: readonly (Mentor & SharedPlaces)[];
  /** What each limit leaves. */
  readonly left: readonly number[];
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
  const outOfReach = groupsOutOfReach(prepared, mentors, pool.locks);
  const groupless = new Set(outOfReach.flatMap((one) => one.mentors));
  const held = countBy(pool.locks, ({ mentorId }) => mentorId);
  const inReach = mentors.map((mentor) => {
    const { personId, places } = mentor;
    // Pairs kept together stand, however small their group is.
    const reached = groupless.has(personId) ? Math.min(places, held.get(personId) ?? 0) : places;
    return { ...mentor, places: reached, limit: departments.of(personId) };
  });
  const left = departmentGroups(departments, mentors, pool.locks)?.capacity ?? [];
  const byLimits = departments.all.flatMap(({ name, most }, at): UnusedPlaces[] => {
    const under = inReach.filter(({ limit }) => limit === at);
    const free = under.reduce((sum, { places }) => sum + places, 0);
    const empty = free - placesWithin(under, left);
    return empty === 0 ? [] : [{ sentence: sayEmpty(name, most, empty, free), mentors: [] }];
  });
  return { mentors: inReach, left, groupless, unused: [...outOfReach, ...byLimits] };
}

/** "Your limit of 3 for Sales keeps 5 of the 8 free places there empty." */
function sayEmpty(department: string, most: number, empty: number, free: number): string {
  const all = free === 1 ? 'the only free place' : `all ${free} free places`;
  const which = empty === free ? all : `${empty} of the ${free} free places`;
  return `Your limit of ${most} for ${department} keeps ${which} there empty.`;
}
