import type { MatchingPool, PoolPair, PoolWish } from '../matching-pool.ts';

/** The other way round. */
export const turned = <Pair extends PoolPair>(pair: Pair): Pair => ({
  ...pair,
  menteeId: pair.mentorId,
  mentorId: pair.menteeId,
});

/** Two peers as they are kept: the one whose id comes first stands as mentee, and that says nothing about either. */
export const inPeerOrder = <Pair extends PoolPair>(pair: Pair): Pair =>
  pair.menteeId < pair.mentorId ? pair : turned(pair);

/** What counts nothing among peers, whatever weight it was given. */
export const withoutMeaning = { seniority: 'not at all', history: 'not at all', load: 'not at all' } as const;

/**
 * A pool of peers as one in which everybody looking stands on both sides, and whatever is known of two people holds both
 * ways round. What has no meaning among peers counts nothing: who is more senior, who has mentored before, who accompanies
 * how many, limits of departments, sizes of groups, further goals and further rounds.
 */
export function asPeers(pool: MatchingPool): MatchingPool {
  const bothWays = <Pair extends PoolPair>(pairs: readonly Pair[]) => pairs.flatMap((pair) => [pair, turned(pair)]);
  return {
    ...pool,
    mentees: pool.mentees.map(({ personId }) => ({ personId, need: 1 })),
    mentors: pool.mentees.map(({ personId }) => ({ personId, places: 1, currentMentees: 0 })),
    turnedDown: bothWays(pool.turnedDown),
    earlier: bothWays(pool.earlier),
    declined: bothWays(pool.declined),
    ended: [],
    locks: bothWays(pool.locks),
    wishes: pool.wishes.flatMap(ofBothSides),
    weights: { ...pool.weights, ...withoutMeaning },
    policy: pool.policy === 'total' ? 'total' : 'worst-first',
    everyMentor: false,
    wishesFirst: false,
    leastFit: undefined,
    smallestGroups: undefined,
    departmentLimits: undefined,
    round: undefined,
  };
}

/** A wish of one peer for another, whichever of the two stands where. */
function ofBothSides(wish: PoolWish): PoolWish[] {
  return [wish, { ...turned(wish), by: wish.by === 'mentee' ? 'mentor' : 'mentee' }];
}
