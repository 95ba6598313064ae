import { explainRule } from '../explain-rule.ts';
import type { Rule } from '../hard-rules.ts';
import type { PreparedPool } from '../prepare-pool.ts';
import type { AskedPair } from '../refuse-pairs.ts';

/** Why these pairs of peers cannot all be made now, as one sentence about the first that cannot; null when all can. Each takes both out. */
export function refusePeers(
  prepared: PreparedPool,
  asked: readonly AskedPair[],
  neverPassedOver: readonly Rule['kind'][],
): string | null {
  const looking = new Map(prepared.mentees.map((one) => [one.personId, one]));
  const partners = new Map(prepared.mentors.map((one) => [one.personId, one]));
  for (const pair of asked) {
    const one = looking.get(pair.menteeId);
    if (one === undefined) return notLooking(prepared.nameOf(pair.menteeId));
    const other = looking.has(pair.mentorId) ? partners.get(pair.mentorId) : undefined;
    if (other === undefined) return notLooking(prepared.nameOf(pair.mentorId));
    const { blocking } = prepared.rulesFor(one, other);
    const rule = blocking.find(({ kind }) => !pair.isLocked || neverPassedOver.includes(kind));
    if (rule !== undefined) return explainRule(rule, prepared.namesOf(pair));
    looking.delete(pair.menteeId);
    looking.delete(pair.mentorId);
  }
  return null;
}

const notLooking = (name: string) => `${name} is not looking for a partner in this cohort.`;
