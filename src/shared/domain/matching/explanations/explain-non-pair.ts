import type { MatchingPool, PoolPair } from '../matching-pool.ts';
import { explainPeerNonPair } from '../peers/explain-peer-non-pair.ts';
import { poolHash } from '../pool-hash.ts';
import { preparePool } from '../prepare-pool.ts';
import type { FoundProposals } from '../proposals.ts';
import { countOneMore } from '../rounds/one-place-more.ts';
import { explainRule } from '../rules/explain-rule.ts';
import { explainWishes } from './explain-wishes.ts';
import { createPairCosts, type PairCost } from './pair-cost.ts';

export type NonPair =
  | { readonly kind: 'proposed'; readonly sentences: readonly string[] }
  /** These proposals answer another question than would be asked now: told is how the two stand now. */
  | { readonly kind: 'outdated'; readonly sentences: readonly string[] }
  | { readonly kind: 'not taking part'; readonly sentences: readonly string[] }
  /** One sentence for each rule that stands against the pair. */
  | { readonly kind: 'blocked'; readonly sentences: readonly string[] }
  | ({ readonly kind: 'possible' } & PairCost);

function noRoom({ round, smallestGroups }: MatchingPool): string {
  const standing = round?.kept.length ? 'The pairs that stay as they are' : 'The pairs you keep';
  return smallestGroups === undefined
    ? `${standing} leave no room for this one.`
    : `${standing} and the smallest size of a group leave no room for this one.`;
}

const somethingChanged =
  'Something about the people, their wishes, the pairings of this cohort or what counts has changed since these proposals were made. This is how the two stand now.';

/** Whether these proposals are the answer to what this pool asks; of another pool they can say nothing. */
export const isAnswerTo = (pool: MatchingPool, { inputHash }: FoundProposals) => poolHash(pool) === inputHash;

/** Why a mentee and a mentor are not paired in the best choice for this pool, when the one that was asked about is of another. */
export function explainNonPairNow(pool: MatchingPool, best: Choice, asked: PoolPair): NonPair {
  const now = explainNonPair(pool, best, asked);
  const sentences = now.kind === 'proposed' ? ['The two would be proposed for each other.'] : now.sentences;
  return { kind: 'outdated', sentences: [somethingChanged, ...sentences] };
}

type Choice = Pick<FoundProposals, 'pairs'>;

/** Why a mentee and a mentor are not paired in the best choice for this pool: the rules against it, or exactly what the pair would cost and who would move. */
export function explainNonPair(pool: MatchingPool, result: Choice, asked: PoolPair): NonPair {
  const { menteeId, mentorId } = asked;
  if (pool.kind === 'peer') return explainPeerNonPair(pool, result, asked);
  if (result.pairs.some((pair) => pair.menteeId === menteeId && pair.mentorId === mentorId)) {
    return { kind: 'proposed', sentences: ['The two are proposed for each other.'] };
  }
  const beyond = result.pairs.flatMap((pair) => (pair.onePlaceMore ? [pair.mentorId] : []));
  const prepared = preparePool(countOneMore(pool, beyond));
  const mentee = prepared.mentees.find(({ personId }) => personId === menteeId);
  const mentor = prepared.mentors.find(({ personId }) => personId === mentorId);
  if (mentee === undefined || mentor === undefined) {
    const waiting = mentee === undefined ? [`${prepared.nameOf(menteeId)} is not waiting for a mentor here.`] : [];
    const offering = mentor === undefined ? [`${prepared.nameOf(mentorId)} is not among the mentors here.`] : [];
    return { kind: 'not taking part', sentences: [...waiting, ...offering] };
  }
  const { blocking } = prepared.rulesFor(mentee, mentor);
  const names = prepared.namesOf(asked);
  const wishes = explainWishes(prepared.wishesOf(asked), names);
  if (blocking.length > 0) {
    const rules = blocking.map((rule) => explainRule(rule, names));
    const limit = wishes.length === 0 ? [] : ['A wish cannot change what keeps the two apart.'];
    return { kind: 'blocked', sentences: [...rules, ...wishes, ...limit] };
  }

  const cost = createPairCosts(prepared)(menteeId, mentorId);
  if (cost === null) {
    return {
      kind: 'blocked',
      sentences: [noRoom(pool)],
    };
  }
  return { kind: 'possible', ...cost, sentences: [...cost.sentences, ...wishes] };
}
