import type { PersonId } from '../../ids.ts';
import { listInWords } from '../../list-in-words.ts';
import { numberInWords } from '../explanations/number-in-words.ts';
import type { PoolMentor, PoolPair } from '../matching-pool.ts';
import { type PreparedPool, pairKey } from '../prepare-pool.ts';
import { countBy } from './count-by.ts';
import { sizesOf } from './group-sizes-with.ts';
import { mostNamed, sayTakingTooFew, takingTooFew } from './taking-too-few.ts';

/** Why free places of some mentors could be given to nobody, and the mentors it is about. */
export interface UnusedPlaces {
  readonly sentence: string;
  readonly mentors: readonly PersonId[];
}

type Because = 'takes too few' | 'limit' | 'too few people';

/**
 * Of these mentors, who have to be here, those with a place that these pairs leave free and no way to a group of the smallest
 * size: by what they take, by the limit of their department, or by how many of those who still look may be with them. Anybody
 * else could have one if all who look went there.
 */
export function groupsOutOfReach(
  prepared: PreparedPool,
  mentors: readonly PoolMentor[],
  pairs: readonly PoolPair[],
): readonly UnusedPlaces[] {
  const { pool, departments, nameOf } = prepared;
  const { smallestGroups } = pool;
  if (smallestGroups === undefined) return [];
  const sizeOf = sizesOf(smallestGroups, pairs);
  const held = countBy(pairs, ({ mentorId }) => mentorId);
  const heldIn = countBy(pairs, ({ mentorId }) => departments.of(mentorId));
  const tooFew = new Set(
    takingTooFew(
      prepared,
      mentors.map(({ personId }) => personId),
    ),
  );
  const looking = whoLooks(prepared, pairs);
  const because = (mentor: PoolMentor): Because | null => {
    const { personId, places } = mentor;
    const asked = smallestGroups.size - sizeOf(personId);
    if (asked <= 0 || places <= (held.get(personId) ?? 0)) return null;
    if (tooFew.has(personId)) return 'takes too few';
    const at = departments.of(personId);
    if (at >= 0 && departments.all[at]!.left - (heldIn.get(at) ?? 0) < asked) return 'limit';
    return looking.areSoMany(mentor, asked) ? null : 'too few people';
  };
  const found = Map.groupBy(mentors, because);
  const idsOf = (why: Because) => (found.get(why) ?? []).map(({ personId }) => personId);
  const size = numberInWords(smallestGroups.size);
  const short = idsOf('takes too few');
  const few = idsOf('too few people');
  const limited = [...Map.groupBy(idsOf('limit'), departments.of)].map(([at, own]): UnusedPlaces => {
    const { name, most } = departments.all[at]!;
    const who = theseOf(own.map(nameOf));
    return {
      sentence: `Your limit of ${most} for ${name} leaves no room for a group of ${size} with ${who}.`,
      mentors: own,
    };
  });
  return [
    ...(short.length === 0 ? [] : [{ sentence: sayTakingTooFew(prepared, short, pairs), mentors: short }]),
    ...limited,
    ...(few.length === 0
      ? []
      : [{ sentence: sayTooFewLook(looking.isNobody, theseOf(few.map(nameOf)), size), mentors: few }]),
  ];
}

const sayTooFewLook = (isNobody: boolean, who: string, size: string) =>
  isNobody
    ? `Everybody has a mentor without a group of ${size} with ${who}.`
    : `Too few who still look for a mentor may be with ${who} for a group of ${size}.`;

/** Those who look for a mentor beside these pairs, and whether so many of them may be with one. */
function whoLooks({ mentees, rulesFor }: PreparedPool, pairs: readonly PoolPair[]) {
  const held = countBy(pairs, ({ menteeId }) => menteeId);
  const together = new Set(pairs.map(pairKey));
  const looking = mentees.filter(({ personId, need }) => need > (held.get(personId) ?? 0));
  const areSoMany = (mentor: PoolMentor, atLeast: number) => {
    let found = 0;
    for (const mentee of looking) {
      if (together.has(pairKey({ menteeId: mentee.personId, mentorId: mentor.personId }))) continue;
      if (rulesFor(mentee, mentor).blocking.length === 0) found += 1;
      if (found >= atLeast) return true;
    }
    return false;
  };
  return { isNobody: looking.length === 0, areSoMany };
}

/** "Dana and Omar", or of many how many they are. */
const theseOf = (names: readonly string[]) =>
  names.length > mostNamed ? `${names.length} of the mentors` : listInWords(names.toSorted());
