import type { NonPair } from '../explanations/explain-non-pair.ts';
import { explainWishes } from '../explanations/explain-wishes.ts';
import type { MatchingPool, PoolPair } from '../matching-pool.ts';
import { preparePool } from '../prepare-pool.ts';
import type { FoundProposals } from '../proposals.ts';
import { explainRule } from '../rules/explain-rule.ts';
import { inPeerOrder } from './as-peers.ts';
import { createPeerCosts } from './peer-cost.ts';

/** Why two peers are not paired in a result that answers this very pool: the rules against it, or exactly what the pair would cost. */
export function explainPeerNonPair(
  pool: MatchingPool,
  result: Pick<FoundProposals, 'pairs'>,
  asked: PoolPair,
): NonPair {
  const pair = inPeerOrder(asked);
  const { menteeId, mentorId } = pair;
  if (result.pairs.some((one) => one.menteeId === menteeId && one.mentorId === mentorId)) {
    return { kind: 'proposed', sentences: ['The two are proposed for each other.'] };
  }
  const prepared = preparePool(pool);
  const one = prepared.mentees.find(({ personId }) => personId === menteeId);
  const other = prepared.mentors.find(({ personId }) => personId === mentorId);
  if (one === undefined || other === undefined) {
    const missing = [...(one === undefined ? [menteeId] : []), ...(other === undefined ? [mentorId] : [])];
    const sentences = missing.map((id) => `${prepared.nameOf(id)} is not looking for a partner here.`);
    return { kind: 'not taking part', sentences };
  }
  const { blocking } = prepared.rulesFor(one, other);
  const names = prepared.namesOf(pair);
  const wishes = explainWishes(prepared.wishesOf(pair), names);
  if (blocking.length > 0) {
    const rules = blocking.map((rule) => explainRule(rule, names));
    const limit = wishes.length === 0 ? [] : ['A wish cannot change what keeps the two apart.'];
    return { kind: 'blocked', sentences: [...rules, ...wishes, ...limit] };
  }
  const cost = createPeerCosts(prepared)(menteeId, mentorId);
  if (cost === null) return { kind: 'blocked', sentences: ['The pairs you keep leave no room for this one.'] };
  return { kind: 'possible', ...cost, sentences: [...cost.sentences, ...wishes] };
}
