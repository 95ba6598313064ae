import type { PersonId } from '../../ids.ts';
import { listInWords } from '../../list-in-words.ts';
import { numberInWords } from '../explanations/number-in-words.ts';
import type { PoolPair } from '../matching-pool.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { sizesOf } from './group-sizes-with.ts';

/** More names than these would hide what is said of them. */
export const mostNamed = 3;

/** Of these mentors those whose group could never be large enough, even if it had all they take and all who are in it already. */
export function takingTooFew({ pool, mentors }: PreparedPool, among: readonly PersonId[]): readonly PersonId[] {
  if (pool.smallestGroups === undefined) return [];
  const sizeOf = sizesOf(pool.smallestGroups, []);
  const { size } = pool.smallestGroups;
  const asked = new Set(among);
  return mentors
    .filter(({ personId, places }) => asked.has(personId) && sizeOf(personId) + places < size)
    .map(({ personId }) => personId);
}

/** "Clara and Elena take fewer than four, so neither can have a group." Whoever has a group with these pairs is told apart. */
export function sayTakingTooFew(
  { pool, nameOf }: PreparedPool,
  mentors: readonly PersonId[],
  pairs: readonly PoolPair[],
): string {
  if (pool.smallestGroups === undefined) return '';
  const sizeOf = sizesOf(pool.smallestGroups, pairs);
  const size = numberInWords(pool.smallestGroups.size);
  const [having, without] = [true, false].map((has) => mentors.filter((mentor) => sizeOf(mentor) > 0 === has));
  return [
    ...sayOf(without!.map(nameOf), size, noGroup),
    ...sayOf(
      having!.map(nameOf),
      size,
      (count) => `nobody new can join ${count === 1 ? 'that group' : 'their groups'}`,
    ),
  ].join(' ');
}

function sayOf(names: readonly string[], size: string, so: (count: number) => string): string[] {
  if (names.length === 0) return [];
  const few = listInWords(names.toSorted().slice(0, mostNamed));
  const who = names.length > mostNamed ? `${names.length} mentors` : few;
  const among = names.length > mostNamed ? `, among them ${few}` : '';
  return [`${who} ${names.length === 1 ? 'takes' : 'take'} fewer than ${size}${among}, so ${so(names.length)}.`];
}

function noGroup(count: number): string {
  if (count === 1) return 'there can be no group with them';
  return `${count === 2 ? 'neither' : 'none of them'} can have a group`;
}
