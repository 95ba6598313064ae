import { foldText } from '../../fold-text.ts';
import type { PersonId } from '../../ids.ts';
import type { MatchingPool, PoolMentor, PoolPair } from '../matching-pool.ts';

/** A department of whose mentors only so many mentees are to be accompanied. */
export interface LimitedDepartment {
  /** As it was named when the limit was set. */
  readonly name: string;
  readonly most: number;
  /** What is left of it beside the mentees its mentors accompany now. */
  readonly left: number;
}

export interface LimitedDepartments {
  readonly all: readonly LimitedDepartment[];
  /** The place of a mentor's department in the list; −1 where it has no limit. */
  readonly of: (mentor: PersonId) => number;
}

const noLimits: LimitedDepartments = { all: [], of: () => -1 };

/** Looks up the limits that were set. Of two for one department the lower counts. */
export function limitDepartments(pool: MatchingPool): LimitedDepartments {
  const byKey = new Map<string, { name: string; most: number }>();
  for (const { department, most } of pool.departmentLimits ?? []) {
    const key = foldText(department);
    const known = byKey.get(key);
    if (known === undefined || most < known.most) byKey.set(key, { name: department, most });
  }
  if (byKey.size === 0) return noLimits;
  const keys = [...byKey.keys()].sort();
  const places = new Map(keys.map((key, at) => [key, at]));
  const departmentOf = new Map(pool.people.map((person) => [person.id, foldText(person.department ?? '')]));
  const of = (mentor: PersonId) => places.get(departmentOf.get(mentor) ?? '') ?? -1;
  const accompanied = keys.map(() => 0);
  for (const { personId, currentMentees } of pool.mentors) {
    const at = of(personId);
    if (at >= 0) accompanied[at]! += currentMentees;
  }
  const all = keys.map((key, at) => {
    const { name, most } = byKey.get(key)!;
    return { name, most, left: Math.max(0, most - accompanied[at]!) };
  });
  return { all, of };
}

/** The limits as the solver takes them: locked pairs stand whatever the limit says. Nothing where none was set. */
export function departmentGroups(
  { all, of }: LimitedDepartments,
  mentors: readonly PoolMentor[],
  standing: readonly PoolPair[],
): { readonly of: readonly number[]; readonly capacity: readonly number[] } | undefined {
  if (all.length === 0) return undefined;
  const taken = all.map(() => 0);
  for (const { mentorId } of standing) {
    const at = of(mentorId);
    if (at >= 0) taken[at]! += 1;
  }
  return {
    of: mentors.map(({ personId }) => of(personId)),
    capacity: all.map(({ left }, at) => Math.max(left, taken[at]!)),
  };
}

/** "Finance has reached the limit of 3 you set" */
export const sayLimit = ({ name, most }: Pick<LimitedDepartment, 'name' | 'most'>) =>
  `${name} has reached the limit of ${most} you set`;
