import { type LocalDate, laterOf } from '../local-date.ts';
import type { PairingFacts } from './pairing-facts.ts';
import { unpausedDays } from './paused-spans.ts';

/**
 * Unpaused days in which nobody told of a meeting, or of none; a new stage and the end of a pause begin the count anew.
 * Null where silence says nothing: outside growth, and in initiation before the first meeting.
 */
export function silentDays(facts: PairingFacts, today: LocalDate): number | null {
  const counted = facts.stageKind === 'growth' || (facts.stageKind === 'initiation' && facts.meetingDays.length > 0);
  if (!counted) return null;
  const resumedOn = facts.pauses.flatMap((pause) => (pause.to === null ? [] : [pause.to])).at(-1) ?? null;
  const from = [facts.lastReportOn, resumedOn].reduce<LocalDate>(
    (latest, day) => (day === null ? latest : laterOf(latest, day)),
    facts.enteredOn,
  );
  return unpausedDays(from, today, facts.pauses);
}
