import { daysBetween, type LocalDate } from '../local-date.ts';
import type { LastTalk } from './last-talk.ts';
import type { Nudge } from './nudge.ts';
import { nudgeRule } from './nudge-rules.ts';

/**
 * Whether a talk quiets a nudge on a day: one that went fine for as long as its rule declares, any other for the day
 * itself. What only a fact settles is never quieted, and what began with an event not by a talk from before it.
 */
export function isQuieted({ rule, since }: Nudge, talk: LastTalk | null, asOf: LocalDate): boolean {
  const { quietDays, isEvent } = nudgeRule(rule);
  if (quietDays === null || talk === null) return false;
  if (isEvent && since !== null && talk.on < since) return false;
  return daysBetween(talk.on, asOf) < (talk.wasFine ? quietDays : 1);
}
