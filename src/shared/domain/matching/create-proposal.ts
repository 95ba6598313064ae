import { explainProposal } from './explanations/explain-proposal.ts';
import { explainWishes } from './explanations/explain-wishes.ts';
import type { PoolMentee, PoolMentor, PoolPair } from './matching-pool.ts';
import { fitWord } from './points/fit-word.ts';
import { pairPoints } from './points/pair-points.ts';
import { type PreparedPool, pairKey } from './prepare-pool.ts';
import type { Proposal } from './proposals.ts';
import { sayOnePlaceMore } from './rounds/one-place-more.ts';
import { explainRule } from './rules/explain-rule.ts';
import { noteOfSmallGroup } from './rules/smallest-groups.ts';

/** A chosen pair of `all` with everything that is told of it; `beyond` are those that take a place beyond what was agreed to. */
export function createProposal(
  prepared: PreparedPool,
  mentee: PoolMentee,
  mentor: PoolMentor,
  all: readonly PoolPair[],
  beyond: ReadonlySet<string>,
): Proposal {
  const ids = { menteeId: mentee.personId, mentorId: mentor.personId };
  const possible = prepared.pairOf(mentee, mentor);
  const { points, wishPoints } = pairPoints(prepared, mentee, mentor);
  const rules = prepared.rulesFor(mentee, mentor);
  const names = prepared.namesOf(ids);
  // That nobody knows somebody's manager is no confidence, whether it was passed over or not.
  const confidential = rules.blocking.filter(({ kind }) => kind !== 'unknown manager');
  const onePlaceMore = beyond.has(pairKey(ids));
  return {
    ...ids,
    points,
    wishPoints,
    fit: fitWord(points),
    locked: prepared.isLocked(ids),
    kept: prepared.isKept(ids),
    onePlaceMore,
    reasons: explainProposal(possible, prepared.pool.weights, prepared.own),
    wishes: explainWishes(prepared.wishesOf(ids), names),
    // Blocking rules can only stand here for a locked pair: then the coordinator is told what the lock passes over.
    notes: [
      ...(onePlaceMore ? [sayOnePlaceMore(names.mentor)] : []),
      ...[...rules.blocking, ...rules.notes].map((rule) => explainRule(rule, names)),
      ...noteOfSmallGroup(prepared, all, mentor.personId),
    ],
    confidential: confidential.map((rule) => explainRule(rule, names)),
  };
}
