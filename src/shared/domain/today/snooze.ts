import type { PairingId, PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Refusal } from '../recording-rules.ts';
import type { Nudge } from './nudge.ts';
import { type NudgeRuleId, nudgeRule, rankOfRule } from './nudge-rules.ts';

/** Not before this day: what led when it was put off, of one pairing or one person. */
export interface Snooze {
  readonly id: string;
  readonly pairingId: PairingId | null;
  readonly personId: PersonId | null;
  readonly rule: NudgeRuleId;
  /** The day on which it is back. */
  readonly until: LocalDate;
}

/**
 * Whether a snooze hides a nudge on a day. It hides its own rule and what is less grave, so that a call put off does not
 * come back under a lesser name; what is graver, and what was planned for a day of its own, it does not hide.
 */
export function hides(snooze: Pick<Snooze, 'rule' | 'until'>, nudge: Pick<Nudge, 'rule'>, asOf: LocalDate): boolean {
  if (asOf >= snooze.until) return false;
  if (snooze.rule === nudge.rule) return true;
  return nudgeRule(nudge.rule).section !== 'planned' && rankOfRule(nudge.rule) > rankOfRule(snooze.rule);
}

/** What keeps something from being put off until a day, or null. */
export function refuseSnooze(until: LocalDate, today: LocalDate): Refusal | null {
  return until > today ? null : { field: 'until', sentence: 'Choose a day that is still to come.' };
}
