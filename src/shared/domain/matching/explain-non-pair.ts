import { solveAssignment } from './assignment/solve-assignment.ts';
import { checkPool } from './check-pool.ts';
import { explainRule } from './explain-rule.ts';
import { explainWishes } from './explain-wishes.ts';
import type { MatchingPool, PoolPair } from './matching-pool.ts';
import { pairPoints } from './pair-points.ts';
import { poolAssignment } from './pool-assignment.ts';
import { poolHash } from './pool-hash.ts';
import { preparePool } from './prepare-pool.ts';
import type { FoundProposals } from './proposals.ts';

export type NonPair =
  | { readonly kind: 'proposed'; readonly sentences: readonly string[] }
  /** These proposals answer another question than would be asked now, so they can say nothing about the pair. */
  | { readonly kind: 'outdated'; readonly sentences: readonly string[] }
  | { readonly kind: 'not taking part'; readonly sentences: readonly string[] }
  /** One sentence for each rule that stands against the pair. */
  | { readonly kind: 'blocked'; readonly sentences: readonly string[] }
  | {
      readonly kind: 'possible';
      /** By how much the whole would be worse with this pair in it; a later figure may be negative where an earlier is not 0. */
      readonly fewerServed: number;
      readonly fewerPairs: number;
      readonly pointsLost: number;
      /** Points of the weakest pair that is not locked, wishes included: now, and with this pair among them. */
      readonly worstNow: number | null;
      readonly worstThen: number;
      readonly sentences: readonly string[];
    };

const somethingChanged =
  'Something about the people, their wishes, the pairings of this cohort or what counts has changed since these proposals were made, so they can no longer say why.';

/** Why a mentee and a mentor are not paired in this result: the rules against it, or exactly what the pair would cost. */
export function explainNonPair(pool: MatchingPool, result: FoundProposals, asked: PoolPair): NonPair {
  const { menteeId, mentorId } = asked;
  if (poolHash(pool) !== result.inputHash) {
    return { kind: 'outdated', sentences: [somethingChanged] };
  }
  if (result.pairs.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId)) {
    return { kind: 'proposed', sentences: ['The two are proposed for each other.'] };
  }
  const prepared = preparePool(pool);
  const mentee = prepared.mentees.find(({ personId }) => personId === menteeId);
  const mentor = prepared.mentors.find(({ personId }) => personId === mentorId);
  if (mentee === undefined || mentor === undefined) {
    return { kind: 'not taking part', sentences: ['One of the two does not take part on this side.'] };
  }
  const { blocking } = prepared.rulesFor(mentee, mentor);
  const names = prepared.namesOf(asked);
  const wishes = explainWishes(prepared.wishesOf(asked), names);
  if (blocking.length > 0) {
    const rules = blocking.map((rule) => explainRule(rule, names));
    const limit = wishes.length === 0 ? [] : ['A wish cannot change what keeps the two apart.'];
    return { kind: 'blocked', sentences: [...rules, ...wishes, ...limit] };
  }

  const forcedPool = { ...pool, locks: [...pool.locks, asked] };
  const obstacle = checkPool(forcedPool);
  if (obstacle !== null) {
    return { kind: 'blocked', sentences: ['The locked pairs leave no room for this one.'] };
  }
  const { counted } = pairPoints(prepared, mentee, mentor);
  // The pair is not locked by anybody: it counts as the weakest where it is, and then no other needs lifting above it.
  const forced = solveAssignment({ ...poolAssignment(preparePool(forcedPool)), worstUpTo: counted });
  if (!forced.ok) return { kind: 'blocked', sentences: [forced.sentence] };
  const change: Change = {
    fewerServed: result.served - forced.served,
    fewerPairs: result.pairs.length - forced.count,
    pointsLost: result.total - forced.total,
    worstNow: result.worst,
    worstThen: Math.min(counted, forced.worst ?? counted),
  };
  const said = sayChange(change, `${names.mentee} and ${names.mentor}`);
  const included = prepared.wishesCount && namesPoints(change) ? ['These points include what wishes add.'] : [];
  return { kind: 'possible', ...change, sentences: [said, ...included, ...wishes] };
}

type Change = Omit<Extract<NonPair, { kind: 'possible' }>, 'kind' | 'sentences'>;

const isWeaker = ({ worstNow, worstThen }: Change) => worstNow !== null && worstThen < worstNow;
const namesPoints = (change: Change) => change.pointsLost !== 0 || isWeaker(change);

function sayChange(change: Change, both: string): string {
  const { fewerServed, fewerPairs, pointsLost, worstNow, worstThen } = change;
  const effects: string[] = [];
  if (fewerServed === 1) effects.push('one more person would have no mentor');
  else if (fewerServed > 1) effects.push(`${fewerServed} more people would have no mentor`);
  else if (fewerPairs > 0)
    effects.push(fewerPairs === 1 ? 'there would be one pair fewer' : `there would be ${fewerPairs} pairs fewer`);
  if (isWeaker(change)) effects.push(`the weakest pair would stand at ${worstThen} points, not ${worstNow}`);
  const amount = Math.abs(pointsLost) === 1 ? '1 point' : `${Math.abs(pointsLost)} points`;
  if (pointsLost > 0) effects.push(`all pairs together would lose ${amount}`);
  if (effects.length === 0) return `Pairing ${both} would cost nothing: the choice fell between equals.`;
  if (pointsLost < 0) effects.push(`all pairs together would gain ${amount}`);
  return `With ${both} paired, ${effects.join(', and ')}.`;
}
