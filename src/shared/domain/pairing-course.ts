import type { StageId } from './ids.ts';
import { type LocalDate, laterOf } from './local-date.ts';
import type { PairingRecord } from './pairing.ts';

/** The stage a pairing stands in on a day: that of its newest entry by then; null before the first. */
export function currentStageId(record: PairingRecord, on: LocalDate): StageId | null {
  return record.stageEntries.findLast((entry) => entry.enteredOn <= on)?.stageId ?? null;
}

/** The day a pairing started: the day the second of the two said yes; null while one answer is missing. */
export function startOf(record: PairingRecord): LocalDate | null {
  const consentOf = (side: 'mentor' | 'mentee') =>
    record.steps.find((step) => step.kind === 'consented' && step.side === side)?.on ?? null;
  const mentor = consentOf('mentor');
  const mentee = consentOf('mentee');
  return mentor === null || mentee === null ? null : laterOf(mentor, mentee);
}

/** The day a pairing closed or was declined, or null while it goes on. */
export function closedOn(record: PairingRecord): LocalDate | null {
  return record.steps.findLast((step) => step.kind === 'closed' || step.kind === 'declined')?.on ?? null;
}
