import { foldText } from '../fold-text.ts';
import type { PersonId } from '../ids.ts';
import { hasLeft } from '../person.ts';
import { stableHash } from '../stable-hash.ts';
import { stableText } from '../stable-text.ts';
import { createOffsets } from '../time-zone.ts';
import type { MatchingPool, PoolPair } from './matching-pool.ts';
import { byPersonId, pairKey } from './prepare-pool.ts';

const sortedKeys = (pairs: readonly PoolPair[]) => pairs.map(pairKey).sort();
const byId = (a: { id: PersonId }, b: { id: PersonId }) => (a.id < b.id ? -1 : 1);

/**
 * The same for two pools that ask the same question, whatever the order of their lists. The day enters only through
 * who has left by then and what time it is with them: asking again tomorrow is the same question until clocks change.
 */
export function poolHash(pool: MatchingPool): string {
  const clockOf = createOffsets(pool.today);
  return stableHash(
    stableText({
      kind: pool.kind,
      people: [...pool.people].sort(byId).map(({ leftOn, ...person }) => ({
        ...person,
        hasLeft: hasLeft({ leftOn }, pool.today),
        clock: clockOf(person.timeZone),
      })),
      mentees: [...pool.mentees].sort(byPersonId),
      mentors: [...pool.mentors].sort(byPersonId),
      excluded: pool.excluded.map((two) => [...two].sort().join(' ')).sort(),
      turnedDown: sortedKeys(pool.turnedDown),
      earlier: sortedKeys(pool.earlier),
      declined: sortedKeys(pool.declined),
      ended: sortedKeys(pool.ended),
      locks: sortedKeys(pool.locks),
      wishes: pool.wishes.map((wish) => `${pairKey(wish)} ${wish.by} ${wish.rank}`).sort(),
      unknownManager: pool.unknownManager,
      needsSharedHours: pool.needsSharedHours,
      weights: pool.weights,
      ownCriteria: [...pool.ownCriteria].sort((a, b) => (stableText(a) < stableText(b) ? -1 : 1)),
      policy: pool.policy,
      leastFit: pool.leastFit,
      // Without a name where they are not asked for, as in runs from before they could be.
      everyMentor: pool.everyMentor || undefined,
      wishesFirst: pool.wishesFirst || undefined,
      departmentLimits: pool.departmentLimits?.length
        ? pool.departmentLimits.map(({ department, most }) => `${foldText(department)} ${most}`).sort()
        : undefined,
      smallestGroups: pool.smallestGroups && {
        size: pool.smallestGroups.size,
        accompanied: pool.smallestGroups.accompanied.map(({ mentorId, mentees }) => `${mentorId} ${mentees}`).sort(),
      },
      // Without a name in a first round, so that runs from before there were others are known again.
      round: pool.round && {
        ...pool.round,
        kept: sortedKeys(pool.round.kept),
        held: sortedKeys(pool.round.held),
        beyond: sortedKeys(pool.round.beyond),
        leftOver: [...pool.round.leftOver].sort(),
        onePlaceMore: [...pool.round.onePlaceMore].sort(),
      },
    }),
  );
}
