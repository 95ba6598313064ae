import type { AskedPair, Hindrance } from '../accepting/judge-pairs.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import { explainRule } from '../rules/explain-rule.ts';
import type { Rule } from '../rules/hard-rules.ts';

/** Says of one pair of peers after another what keeps it from being made, beside those taken before: each takes both out. */
export function openPeerJudge(prepared: PreparedPool, neverPassedOver: readonly Rule['kind'][]) {
  const looking = new Map(prepared.mentees.map((one) => [one.personId, one]));
  const partners = new Map(prepared.mentors.map((one) => [one.personId, one]));
  const not = (sentence: string): Hindrance => ({ sentence, isToAsk: false });
  const notLooking = (name: string) => not(`${name} is not looking for a partner in this cohort.`);
  const judge = (pair: AskedPair): Hindrance | null => {
    const one = looking.get(pair.menteeId);
    if (one === undefined) return notLooking(prepared.nameOf(pair.menteeId));
    const other = looking.has(pair.mentorId) ? partners.get(pair.mentorId) : undefined;
    if (other === undefined) return notLooking(prepared.nameOf(pair.mentorId));
    const { blocking } = prepared.rulesFor(one, other);
    const rule = blocking.find(({ kind }) => !pair.isLocked || neverPassedOver.includes(kind));
    return rule === undefined ? null : not(explainRule(rule, prepared.namesOf(pair)));
  };
  const take = (pair: AskedPair): void => {
    looking.delete(pair.menteeId);
    looking.delete(pair.mentorId);
  };
  return { judge, take };
}
