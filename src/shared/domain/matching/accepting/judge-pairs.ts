import type { MatchingPool, PoolPair } from '../matching-pool.ts';
import { openPeerJudge } from '../peers/judge-peers.ts';
import { type PreparedPool, pairKey, preparePool } from '../prepare-pool.ts';
import { sayOnePlaceMore } from '../rounds/one-place-more.ts';
import { explainRule } from '../rules/explain-rule.ts';
import type { Rule } from '../rules/hard-rules.ts';
import { sayLimit } from '../rules/limited-departments.ts';

/** A pair to be made, by hand or by accepting a proposal. */
export interface AskedPair extends PoolPair {
  /** The coordinator has locked it knowingly: every rule is passed over but these. */
  readonly isLocked: boolean;
  /** The mentor was asked for a place beyond those agreed to: without it such a place is not given. */
  readonly wasAskedForMore?: boolean;
}

/** Why a pair cannot be made now, as one sentence. */
export interface Hindrance {
  readonly sentence: string;
  /** Nothing else stands in the way than that the mentor is to be asked for one place more. */
  readonly isToAsk: boolean;
}

interface JudgedPair<Asked extends AskedPair> {
  readonly pair: Asked;
  /** Null for a pair that can be made, together with all before it that can. */
  readonly hindrance: Hindrance | null;
}

const neverPassedOver: readonly Rule['kind'][] = ['same person', 'reporting line', 'mentor left', 'mentee left'];

/**
 * Which of these pairs can be made now, one after the other, under the very rules a match run goes by. Each that can takes a
 * place and a need, so the next one finds what is left; one that cannot takes nothing.
 */
export function judgePairs<Asked extends AskedPair>(
  pool: MatchingPool,
  asked: readonly Asked[],
): readonly JudgedPair<Asked>[] {
  const { judge, take } = openJudge(preparePool(pool));
  return asked.map((pair) => {
    const hindrance = judge(pair);
    if (hindrance === null) take(pair);
    return { pair, hindrance };
  });
}

interface Judge {
  readonly judge: (pair: AskedPair) => Hindrance | null;
  readonly take: (pair: AskedPair) => void;
}

/** Says of one pair after another what keeps it from being made, beside those taken before. */
export function openJudge(prepared: PreparedPool): Judge {
  if (prepared.pool.kind === 'peer') return openPeerJudge(prepared, neverPassedOver);
  const mentees = new Map(prepared.mentees.map((mentee) => [mentee.personId, mentee]));
  const mentors = new Map(prepared.mentors.map((mentor) => [mentor.personId, mentor]));
  const agreed = new Map(prepared.pool.mentors.map((mentor) => [mentor.personId, mentor.places]));
  const left = prepared.departments.all.map((one) => one.left);
  const made = new Set<string>();
  const judge = (pair: AskedPair): Hindrance | null => {
    const not = (sentence: string): Hindrance => ({ sentence, isToAsk: false });
    if (made.has(pairKey(pair)))
      return not(`${prepared.nameOf(pair.menteeId)} and ${prepared.nameOf(pair.mentorId)} are named twice.`);
    const mentee = mentees.get(pair.menteeId);
    const mentor = mentors.get(pair.mentorId);
    if (mentor === undefined) return not(`${prepared.nameOf(pair.mentorId)} is not a mentor in this cohort.`);
    if (mentee === undefined)
      return not(`${prepared.nameOf(pair.menteeId)} is not waiting for a mentor in this cohort.`);
    const { blocking } = prepared.rulesFor(mentee, mentor);
    const rule = blocking.find(({ kind }) => !pair.isLocked || neverPassedOver.includes(kind));
    if (rule !== undefined) return not(explainRule(rule, prepared.namesOf(pair)));
    const department = prepared.departments.of(pair.mentorId);
    const limited = prepared.departments.all[department];
    if (limited !== undefined && left[department]! < 1 && !pair.isLocked) return not(`${sayLimit(limited)}.`);
    if ((agreed.get(pair.mentorId) ?? 0) < 1 && !pair.isLocked && pair.wasAskedForMore !== true)
      return { sentence: sayOnePlaceMore(prepared.nameOf(pair.mentorId)), isToAsk: true };
    return null;
  };
  const take = (pair: AskedPair): void => {
    const [mentee, mentor] = [mentees.get(pair.menteeId), mentors.get(pair.mentorId)];
    if (mentee === undefined || mentor === undefined) return;
    made.add(pairKey(pair));
    const department = prepared.departments.of(pair.mentorId);
    if (prepared.departments.all[department] !== undefined) left[department]! -= 1;
    agreed.set(pair.mentorId, (agreed.get(pair.mentorId) ?? 0) - 1);
    mentors.set(pair.mentorId, { ...mentor, places: mentor.places - 1, currentMentees: mentor.currentMentees + 1 });
    if (mentee.need > 1) mentees.set(pair.menteeId, { ...mentee, need: mentee.need - 1 });
    else mentees.delete(pair.menteeId);
  };
  return { judge, take };
}
