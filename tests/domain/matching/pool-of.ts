import type { PersonId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import type { MatchingPool } from '../../../src/shared/domain/matching/matching-pool.ts';
import { defaultWeights } from '../../../src/shared/domain/matching/points/criteria.ts';
import { type Person, type PersonFields, unknownFields } from '../../../src/shared/domain/person.ts';

export const id = (text: string) => text as PersonId;

type Known = Partial<PersonFields> & Partial<Pick<Person, 'manager'>>;

/** Somebody at the top of the organisation, of whom only this is known. The id is the given name. */
export function somebody(givenName: string, known: Known = {}): Person {
  return { ...unknownFields, id: id(givenName), givenName, familyName: '', manager: { kind: 'none' }, ...known };
}

/** A pool in which each mentee asks for one mentor and each mentor has one place, unless said otherwise. */
export function poolOf(
  mentees: readonly Person[],
  mentors: readonly Person[],
  otherwise: Partial<MatchingPool> = {},
): MatchingPool {
  return {
    kind: 'one-to-one',
    today: localDate('2026-11-21'),
    people: [...mentees, ...mentors],
    mentees: mentees.map((person) => ({ personId: person.id, need: 1 })),
    mentors: mentors.map((person) => ({ personId: person.id, places: 1, currentMentees: 0 })),
    excluded: [],
    turnedDown: [],
    earlier: [],
    declined: [],
    ended: [],
    locks: [],
    wishes: [],
    unknownManager: 'warn',
    needsSharedHours: false,
    weights: defaultWeights,
    ownCriteria: [],
    policy: 'worst-first',
    ...otherwise,
  };
}
