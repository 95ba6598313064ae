import type { Agreeing } from './agreement.ts';
import type { LocalDate } from './local-date.ts';
import type { PairingRecord } from './pairing.ts';
import { type Refusal, refuseAfterClosing, refuseDay } from './recording-rules.ts';

/** What keeps points from being noted as agreed, or null. */
export function refuseAgreeing(record: PairingRecord, asked: Agreeing, today: LocalDate): Refusal | null {
  if (asked.points.length === 0) return { field: 'points', sentence: 'Say on which points the two agreed.' };
  if (asked.points.includes('medium') && asked.medium === null) {
    return { field: 'medium', sentence: 'Say how they will mostly meet.' };
  }
  return refuseDay(record, asked.on, today, 'on') ?? refuseAfterClosing(record, asked.on, 'on');
}
