import type { PersonId } from '../../../src/shared/domain/ids.ts';
import type { MatchingPool, PoolPair } from '../../../src/shared/domain/matching/matching-pool.ts';
import type { Change } from '../../../src/shared/domain/matching/readiness/find-least-change.ts';
import type { Person, PersonFields } from '../../../src/shared/domain/person.ts';
import { somebody } from './pool-of.ts';

const withPerson = (pool: MatchingPool, of: PersonId, known: Partial<Person>): MatchingPool => ({
  ...pool,
  people: pool.people.map((person) => (person.id === of ? { ...person, ...known } : person)),
});

/** The pool in which just this has become different, as its sentence says it. */
export function changed(
  pool: MatchingPool,
  menteeId: PersonId,
  mentorId: PersonId | null,
  change: Change,
): MatchingPool {
  switch (change.kind) {
    case 'line found out':
      return withPerson(pool, change.at, { manager: { kind: 'none' } });
    case 'ready again':
      return withPerson(pool, mentorId!, { paused: false });
    case 'weaker fit allowed':
      return { ...pool, leastFit: change.fit === 'Possible' ? change.fit : undefined };
    case 'limit raised':
      return { ...pool, departmentLimits: [] };
    case 'hours not asked for':
      return { ...pool, needsSharedHours: false };
    case 'one more place':
      return {
        ...pool,
        mentors: pool.mentors.map((one) => (one.personId === mentorId ? { ...one, places: one.places + 1 } : one)),
      };
    case 'allowed again': {
      const isMeant = (one: PoolPair) => one.menteeId === menteeId && one.mentorId === mentorId;
      return { ...pool, turnedDown: pool.turnedDown.filter((one) => !isMeant(one)) };
    }
    case 'no longer kept apart':
      return { ...pool, excluded: pool.excluded.filter((two) => !two.includes(menteeId) || !two.includes(mentorId!)) };
  }
}

export function withNewMentor(pool: MatchingPool, known: Partial<PersonFields> = {}): MatchingPool {
  const person = somebody('Somebody new', known);
  return {
    ...pool,
    // Somebody new is asked to fit well enough, which is taken for granted here.
    leastFit: undefined,
    people: [...pool.people, person],
    mentors: [...pool.mentors, { personId: person.id, places: 1, currentMentees: 0 }],
  };
}
