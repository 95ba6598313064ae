import type { LocalDate } from '../local-date.ts';
import type { PairingFacts } from './pairing-facts.ts';

/** The day the mentoring ended: closed, or ended as agreed, or at the latest when the stage after it began. */
export function mentoringEndedOn({
  closedOn,
  endingAgreed,
  enteredOn,
}: Pick<PairingFacts, 'closedOn' | 'endingAgreed' | 'enteredOn'>): LocalDate {
  if (closedOn !== null) return closedOn;
  return endingAgreed !== null && endingAgreed.endsOn < enteredOn ? endingAgreed.endsOn : enteredOn;
}
