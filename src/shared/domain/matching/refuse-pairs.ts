import { explainRule } from './explain-rule.ts';
import type { Rule } from './hard-rules.ts';
import { sayLimit } from './limited-departments.ts';
import type { MatchingPool, PoolPair } from './matching-pool.ts';
import { sayOnePlaceMore } from './one-place-more.ts';
import { refusePeers } from './peers/refuse-peers.ts';
import { pairKey, preparePool } from './prepare-pool.ts';

/** A pair to be made, by hand or by accepting a proposal. */
export interface AskedPair extends PoolPair {
  /** The coordinator has locked it knowingly: every rule is passed over but these. */
  readonly isLocked: boolean;
  /** The mentor was asked for a place beyond those agreed to: without it such a place is not given. */
  readonly wasAskedForMore?: boolean;
}

const neverPassedOver: readonly Rule['kind'][] = ['same person', 'reporting line', 'mentor left', 'mentee left'];

/**
 * Why these pairs cannot all be made now, under the very rules a match run goes by, as one sentence about the first that
 * cannot; null when all can. Each pair takes a place and a need, so the next one finds what is left.
 */
export function refusePairs(pool: MatchingPool, asked: readonly AskedPair[]): string | null {
  const prepared = preparePool(pool);
  if (pool.kind === 'peer') return refusePeers(prepared, asked, neverPassedOver);
  const mentees = new Map(prepared.mentees.map((mentee) => [mentee.personId, mentee]));
  const mentors = new Map(prepared.mentors.map((mentor) => [mentor.personId, mentor]));
  const agreed = new Map(pool.mentors.map((mentor) => [mentor.personId, mentor.places]));
  const left = prepared.departments.all.map((one) => one.left);
  const made = new Set<string>();
  for (const pair of asked) {
    if (made.has(pairKey(pair)))
      return `${prepared.nameOf(pair.menteeId)} and ${prepared.nameOf(pair.mentorId)} are named twice.`;
    made.add(pairKey(pair));
    const mentee = mentees.get(pair.menteeId);
    const mentor = mentors.get(pair.mentorId);
    if (mentor === undefined) return `${prepared.nameOf(pair.mentorId)} is not a mentor in this cohort.`;
    if (mentee === undefined) return notWaiting(prepared.nameOf(pair.menteeId));
    const { blocking } = prepared.rulesFor(mentee, mentor);
    const rule = blocking.find(({ kind }) => !pair.isLocked || neverPassedOver.includes(kind));
    if (rule !== undefined) return explainRule(rule, prepared.namesOf(pair));
    if ((agreed.get(pair.mentorId) ?? 0) < 1 && !pair.isLocked && pair.wasAskedForMore !== true)
      return sayOnePlaceMore(prepared.nameOf(pair.mentorId));
    const department = prepared.departments.of(pair.mentorId);
    const limited = prepared.departments.all[department];
    if (limited !== undefined && left[department]! < 1 && !pair.isLocked) return `${sayLimit(limited)}.`;
    if (limited !== undefined) left[department]! -= 1;
    agreed.set(pair.mentorId, (agreed.get(pair.mentorId) ?? 0) - 1);
    mentors.set(pair.mentorId, { ...mentor, places: mentor.places - 1, currentMentees: mentor.currentMentees + 1 });
    if (mentee.need > 1) mentees.set(pair.menteeId, { ...mentee, need: mentee.need - 1 });
    else mentees.delete(pair.menteeId);
  }
  return null;
}

const notWaiting = (name: string) => `${name} is not waiting for a mentor in this cohort.`;
