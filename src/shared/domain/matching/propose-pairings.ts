import { askFewest } from './ask-fewest.ts';
import { pointReader, pointsIn } from './assignment/read-points.ts';
import { checkPool } from './check-pool.ts';
import { choosePairs } from './choose-pairs.ts';
import { explainProposal } from './explain-proposal.ts';
import { explainRule } from './explain-rule.ts';
import { explainUnmatched, findHelp } from './explain-unmatched.ts';
import { explainWishes } from './explain-wishes.ts';
import { findMorePlaces } from './find-more-places.ts';
import { fitWord } from './fit-word.ts';
import type { MatchingPool, PoolMentee, PoolMentor, PoolPair } from './matching-pool.ts';
import type { MatchingProgress } from './matching-progress.ts';
import { pairsBeyond, sayOnePlaceMore } from './one-place-more.ts';
import { pairPoints } from './pair-points.ts';
import { poolAssignment } from './pool-assignment.ts';
import { poolHash } from './pool-hash.ts';
import { type PreparedPool, pairKey, preparePool } from './prepare-pool.ts';
import type { Proposal, Proposals } from './proposals.ts';
import { sayMorePlaces } from './say-more-places.ts';
import { noteOfSmallGroup, withoutGroup } from './smallest-groups.ts';

/**
 * The best pairs for the whole pool under its hard rules, each with its reasons, and for everyone left without a mentor
 * the reason why. Proved best (see the certificate) and the same whatever the order of the lists. `watch` hears how far it is. What would help those left over is tried out by
 * solving again and again, which a draft leaves out.
 */
export function proposePairings(
  pool: MatchingPool,
  watch: (progress: MatchingProgress) => void = () => undefined,
  looksForHelp = true,
): Proposals {
  const sentence = checkPool(pool);
  if (sentence !== null) return { ok: false, sentence };
  watch({ step: 'points', pairs: 0 });
  const prepared = preparePool(askFewest(pool));
  const problem = poolAssignment(prepared);
  const solved = choosePairs(prepared, problem, ({ step, pairs }) => watch({ step, pairs }));
  if (!solved.ok) return solved;
  watch({ step: 'reasons', pairs: 0 });

  const mentee = (row: number): PoolMentee => prepared.mentees[row]!;
  const mentor = (column: number): PoolMentor => prepared.mentors[column]!;
  const read = pointReader(problem);
  const countedWith = (row: number) => {
    const points = read(row);
    return new Map(
      prepared.mentors.flatMap(({ personId }, column) => {
        const counted = pointsIn(points, column);
        return counted < 0 ? [] : [[personId, counted] as const];
      }),
    );
  };
  const chosen = solved.pairs.map(([row, column]) => ({ mentee: mentee(row), mentor: mentor(column) }));
  const ids = chosen.map((pair) => ({ menteeId: pair.mentee.personId, mentorId: pair.mentor.personId }));
  const beyond = pairsBeyond(pool, ids);
  const pairs = chosen.map((pair) => createProposal(prepared, pair.mentee, pair.mentor, ids, beyond));
  // What would help is held against the best choice, which has to be known for that.
  const places = looksForHelp && solved.certificate.ok ? findMorePlaces(prepared, solved) : null;
  return {
    ok: true,
    pairs,
    unmatched: solved.unserved.map((row) => {
      const { personId } = mentee(row);
      const help = places && findHelp(prepared, mentee(row), places.forOne.get(personId));
      const why = explainUnmatched(prepared, pairs, mentee(row), countedWith(row), help);
      return { menteeId: personId, why, help };
    }),
    morePlaces: (places?.forAll ?? []).map((effect) => ({
      ...effect,
      sentence: sayMorePlaces(effect, prepared.nameOf),
    })),
    withoutGroup: withoutGroup(prepared, ids),
    served: solved.served,
    worst: solved.worst,
    total: solved.total,
    certificate: solved.certificate,
    inputHash: poolHash(pool),
  };
}

function createProposal(
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
  };
}
