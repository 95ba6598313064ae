import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import { pairingStanding } from '../pairing-standing.ts';
import { type Refusal, refuseDay } from '../recording-rules.ts';
import { isWaivedOn } from './waiver.ts';

/** What keeps a reporting line between the two of a pairing from being let be, or null. */
export function refuseWaiver(
  record: PairingRecord,
  chain: readonly PersonId[] | null,
  on: LocalDate,
  today: LocalDate,
): Refusal | null {
  if (pairingStanding(record.steps, today).endedOn !== null) {
    return { field: 'on', sentence: 'This pairing has ended, so there is nothing to let be.' };
  }
  if (chain === null) return { field: 'reason', sentence: 'These two do not stand in one reporting line.' };
  if (isWaivedOn(record.steps, chain, today)) {
    return { field: 'reason', sentence: 'This reporting line was looked at and let be already.' };
  }
  return refuseDay(record, on, today, 'on');
}
