import type { PersonId } from '../ids.ts';
import { displayName } from '../person.ts';
import type { MatchingPool, PoolWish } from './matching-pool.ts';
import { checkPeerLocks } from './peers/check-peer-locks.ts';
import { pairKey } from './prepare-pool.ts';

const isCount = (count: number) => Number.isSafeInteger(count) && count >= 0;

/** What keeps this pool from being matched at all, as one sentence that names the people; null when nothing does. */
export function checkPool(pool: MatchingPool): string | null {
  const people = new Map(pool.people.map((person) => [person.id, person]));
  const nameOf = (id: PersonId) => {
    const person = people.get(id);
    return person === undefined ? 'Somebody' : displayName(person) || 'Somebody without a name';
  };
  if (people.size !== pool.people.length) return 'One person stands in the list of people twice.';
  for (const side of [pool.mentees, pool.mentors]) {
    const seen = new Set<PersonId>();
    for (const { personId } of side) {
      if (!people.has(personId)) return 'Somebody who takes part is not in the list of people.';
      if (seen.has(personId)) return `${nameOf(personId)} takes part twice on the same side.`;
      seen.add(personId);
    }
  }
  for (const { personId, need } of pool.mentees) {
    if (!isCount(need)) return `The number of mentors for ${nameOf(personId)} must be a whole number.`;
  }
  for (const { personId, places, currentMentees } of pool.mentors) {
    if (!isCount(places) || !isCount(currentMentees)) return `The places of ${nameOf(personId)} must be whole numbers.`;
  }
  for (const { personId, rank } of pool.wishes.map(wisherOf)) {
    if (!isCount(rank) || rank < 1)
      return `The places of the wishes of ${nameOf(personId)} must be whole numbers from 1.`;
  }
  return pool.kind === 'peer' ? checkPeerLocks(pool, nameOf) : checkLocks(pool, nameOf);
}

const wisherOf = ({ by, menteeId, mentorId, rank }: PoolWish) => ({
  personId: by === 'mentee' ? menteeId : mentorId,
  rank,
});

function checkLocks(pool: MatchingPool, nameOf: (id: PersonId) => string): string | null {
  const need = new Map(pool.mentees.map((mentee) => [mentee.personId, mentee.need]));
  const more = new Set(pool.round?.onePlaceMore);
  const places = new Map(
    pool.mentors.map((mentor) => [mentor.personId, mentor.places + (more.has(mentor.personId) ? 1 : 0)]),
  );
  const seen = new Set<string>();
  for (const lock of [...(pool.round?.kept ?? []), ...pool.locks]) {
    const { menteeId, mentorId } = lock;
    if (!need.has(menteeId))
      return `${nameOf(menteeId)} is in a pair that is kept, but not among those looking for a mentor.`;
    if (!places.has(mentorId)) return `${nameOf(mentorId)} is in a pair that is kept, but not among the mentors.`;
    if (menteeId === mentorId) return `${nameOf(menteeId)} is on both sides of a pair that is kept.`;
    if (seen.has(pairKey(lock))) return `${nameOf(menteeId)} and ${nameOf(mentorId)} are kept twice.`;
    seen.add(pairKey(lock));
    const needLeft = (need.get(menteeId) ?? 0) - 1;
    const placesLeft = (places.get(mentorId) ?? 0) - 1;
    if (needLeft < 0) return `${nameOf(menteeId)} is kept with more mentors than asked for.`;
    if (placesLeft < 0) return `${nameOf(mentorId)} is kept with more mentees than there are places.`;
    need.set(menteeId, needLeft);
    places.set(mentorId, placesLeft);
  }
  return null;
}
