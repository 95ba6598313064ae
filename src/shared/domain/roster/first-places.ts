import type { PersonFields, Role } from '../person.ts';

/** One mentee for a new mentor, one mentor for a new mentee, where the row gives no number itself. */
export function firstPlaces(
  newRoles: readonly Role[],
  said: { readonly [Field in 'mentorCapacity' | 'menteeNeed']?: number | undefined },
): Partial<Pick<PersonFields, 'mentorCapacity' | 'menteeNeed'>> {
  return {
    ...(newRoles.includes('mentor') && said.mentorCapacity === undefined ? { mentorCapacity: 1 } : {}),
    ...(newRoles.includes('mentee') && said.menteeNeed === undefined ? { menteeNeed: 1 } : {}),
  };
}
