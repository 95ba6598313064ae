import type { PersonId } from '../../ids.ts';
import { checkPool } from '../check-pool.ts';
import type { MatchingPool, PoolMentee, PoolMentor } from '../matching-pool.ts';
import { createPeerCosts } from '../peers/peer-cost.ts';
import { type FitWord, fitWord } from '../points/fit-word.ts';
import { pairPoints } from '../points/pair-points.ts';
import { type PreparedPool, preparePool } from '../prepare-pool.ts';
import { askFewest } from '../rounds/ask-fewest.ts';
import { explainRule } from '../rules/explain-rule.ts';
import { explainProposal, type Reason } from './explain-proposal.ts';
import { explainWishes } from './explain-wishes.ts';
import { createPairCosts } from './pair-cost.ts';

/** A mentor whom no rule keeps from a mentee, with all that speaks for the two and against them. */
export interface Candidate {
  readonly mentorId: PersonId;
  readonly fit: FitWord;
  /** How well the two fit, 0 to 10,000, and what wishes add to it. */
  readonly points: number;
  readonly wishPoints: number;
  readonly reasons: readonly Reason[];
  readonly wishes: readonly string[];
  readonly notes: readonly string[];
  /** What keeping the two would cost the others and who would move, in words; null where it is not told. */
  readonly cost: readonly string[] | null;
  /** Places the mentor has free before anything of this pool is paired. */
  readonly places: number;
}

/** A mentor whom rules keep from a mentee, each rule in one sentence. */
export interface KeptFrom {
  readonly mentorId: PersonId;
  readonly rules: readonly string[];
}

/** Every mentor of a pool from one mentee's side. */
export interface Candidates {
  /** Those who count most first, wishes included; equals in the order of their ids. */
  readonly offered: readonly Candidate[];
  /** In the order of their ids. */
  readonly kept: readonly KeptFrom[];
}

/**
 * Whom a mentee may be paired with and whom not, under the rules and weights of a match run; null when the person does not wait
 * here. The pool is solved once, for the first who is asked about: all others are told what a pair would cost from that.
 */
export function createCandidateLists(pool: MatchingPool): (menteeId: PersonId) => Candidates | null {
  if (checkPool({ ...pool, locks: [] }) !== null) return () => null;
  const prepared = preparePool(pool);
  // Locks that cannot be kept leave no best choice to hold a pair against.
  const canSolve = checkPool(pool) === null;
  let costOf: ReturnType<typeof createPairCosts> | null = null;
  return (menteeId) => {
    const mentee = prepared.mentees.find(({ personId }) => personId === menteeId);
    if (mentee === undefined) return null;
    const offered: Counted[] = [];
    const kept: KeptFrom[] = [];
    for (const mentor of prepared.mentors) {
      if (mentor.personId === menteeId) continue;
      const names = prepared.namesOf({ menteeId, mentorId: mentor.personId });
      const { blocking } = prepared.rulesFor(mentee, mentor);
      if (blocking.length > 0)
        kept.push({ mentorId: mentor.personId, rules: blocking.map((rule) => explainRule(rule, names)) });
      else offered.push(candidateOf(prepared, mentee, mentor));
    }
    // The mentors come in the order of their ids, and the sort keeps it among equals.
    offered.sort((a, b) => b.counted - a.counted);
    if (canSolve && offered.length > 0) costOf ??= costsIn(pool);
    return {
      offered: offered.map(({ counted: _, mentor, ...candidate }, at) => ({
        ...candidate,
        cost: at < costsTold ? (costOf?.(menteeId, mentor.personId)?.inWords ?? null) : null,
      })),
      kept,
    };
  };
}

/** Of so many the cost is told; more of them would take too long to be looked at while one chooses. */
const costsTold = 8;

/** Among peers each cost is another solve, which a large pool leaves too little time for while one chooses. */
const mostPeersCosted = 200;

function costsIn(pool: MatchingPool): ReturnType<typeof createPairCosts> {
  if (pool.kind !== 'peer') return createPairCosts(preparePool(askFewest(pool)));
  return pool.mentees.length > mostPeersCosted ? () => null : createPeerCosts(preparePool(pool));
}

type Counted = Omit<Candidate, 'cost'> & { readonly counted: number; readonly mentor: PoolMentor };

function candidateOf(prepared: PreparedPool, mentee: PoolMentee, mentor: PoolMentor): Counted {
  const ids = { menteeId: mentee.personId, mentorId: mentor.personId };
  const names = prepared.namesOf(ids);
  const { points, wishPoints, counted } = pairPoints(prepared, mentee, mentor);
  return {
    mentor,
    mentorId: mentor.personId,
    fit: fitWord(points),
    points,
    wishPoints,
    counted,
    reasons: explainProposal(prepared.pairOf(mentee, mentor), prepared.pool.weights, prepared.own),
    wishes: explainWishes(prepared.wishesOf(ids), names),
    notes: prepared.rulesFor(mentee, mentor).notes.map((rule) => explainRule(rule, names)),
    places: mentor.places,
  };
}
