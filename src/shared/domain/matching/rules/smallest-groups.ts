import type { PersonId } from '../../ids.ts';
import { listInWords } from '../../list-in-words.ts';
import { isAvailable } from '../../person.ts';
import { numberInWords } from '../explanations/number-in-words.ts';
import type { PoolPair, SmallestGroups } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { sizesOf } from './group-sizes-with.ts';
import { mostNamed, sayTakingTooFew, takingTooFew } from './taking-too-few.ts';

/**
 * How many each mentor takes beside the pairs that stand, if any at all, in the order of the pool's mentors; null where no
 * group is too small. Whoever is in the group already counts: the coordinator's word is not taken back by a rule about others.
 */
export function fewestBeside(prepared: PreparedPool): readonly number[] | null {
  const { mentors, pool } = prepared;
  if (pool.smallestGroups === undefined || pool.smallestGroups.size < 2) return null;
  const sizeOf = sizesOf(pool.smallestGroups, [...pool.locks, ...(pool.round?.kept ?? [])]);
  const { size } = pool.smallestGroups;
  return mentors.map(({ personId }) => Math.max(0, size - sizeOf(personId)));
}

/** Of these mentors those who have a free place that is kept empty, because with one mentee more their group is too small. */
export function groupsInTheWay(
  { mentors, pool }: PreparedPool,
  pairs: readonly PoolPair[],
  among: (mentor: PersonId) => boolean,
): readonly PersonId[] {
  if (pool.smallestGroups === undefined) return [];
  const sizeOf = sizesOf(pool.smallestGroups, pairs);
  const { size } = pool.smallestGroups;
  const placed = Map.groupBy(pairs, ({ mentorId }) => mentorId);
  return mentors
    .filter(({ personId, places }) => among(personId) && places > (placed.get(personId)?.length ?? 0))
    .map(({ personId }) => personId)
    .filter((mentor) => sizeOf(mentor) + 1 < size);
}

/** Mentors who are here, with a free place and nobody in their group, in a pool whose groups have a smallest size. */
export function withoutGroup(prepared: PreparedPool, pairs: readonly PoolPair[]): readonly PersonId[] {
  const { pool, mentors, profileOf } = prepared;
  if (pool.smallestGroups === undefined) return [];
  const sizeOf = sizesOf(pool.smallestGroups, pairs);
  return mentors
    .map((mentor) => ({ ...mentor, person: profileOf(mentor.personId).person }))
    .filter(({ person, places }) => places > 0 && isAvailable(person, pool.today) && sizeOf(person.id) === 0)
    .map(({ personId }) => personId);
}

/** Said of each group that is too small although it stands: of locked pairs, or of a group from before. */
export function noteOfSmallGroup(
  { pool, nameOf }: PreparedPool,
  pairs: readonly PoolPair[],
  mentor: PersonId,
): string[] {
  if (pool.smallestGroups === undefined) return [];
  const size = sizesOf(pool.smallestGroups, pairs)(mentor);
  return size < pool.smallestGroups.size
    ? [`${nameOf(mentor)}'s group would have ${people(size)}, ${fewer(pool.smallestGroups)}.`]
    : [];
}

/**
 * "With Bo, Dana's group would have one person, fewer than the two you asked for." Mentors whose groups are alike are named
 * together; of those who can never have a group so large, that is said.
 */
export function sayTooSmall(
  prepared: PreparedPool,
  mentors: readonly PersonId[],
  pairs: readonly PoolPair[],
  mentee: string,
): string {
  const { pool, nameOf } = prepared;
  if (pool.smallestGroups === undefined) return '';
  const sizeOf = sizesOf(pool.smallestGroups, pairs);
  const never = takingTooFew(prepared, mentors);
  const bySize = Map.groupBy(
    mentors.filter((mentor) => !never.includes(mentor)),
    (mentor) => sizeOf(mentor) + 1,
  );
  const tooSmall = [...bySize].map(
    ([size, own]) =>
      `With ${mentee}, ${groupsOf(own.map(nameOf))} would have ${people(size)}${own.length === 1 ? '' : ' each'}, ${fewer(pool.smallestGroups!)}.`,
  );
  const takeTooFew = never.length === 0 ? [] : [sayTakingTooFew(prepared, never, pairs)];
  return [...tooSmall, ...takeTooFew].join(' ');
}

function groupsOf(names: readonly string[]): string {
  if (names.length === 1) return `${names[0]}'s group`;
  return names.length <= mostNamed ? `the groups of ${listInWords(names)}` : `the groups of ${names.length} mentors`;
}

const people = (size: number) => (size === 1 ? 'one person' : `${numberInWords(size)} people`);
const fewer = ({ size }: SmallestGroups) => `fewer than the ${numberInWords(size)} you asked for`;
