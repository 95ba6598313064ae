import { addMonths } from '../health/add-months.ts';
import type { PairingFacts } from '../health/pairing-facts.ts';
import type { LocalDate } from '../local-date.ts';

/** What two people are found to be to each other some months after the end. */
export const followUpFindings = ['they meet', 'now and then', 'no longer in touch'] as const;
export type FollowUpFinding = (typeof followUpFindings)[number];

type Ending = Pick<PairingFacts, 'closedOn' | 'endingAgreed' | 'enteredOn'>;

/** The day the mentoring ended: closed, or ended as agreed, or at the latest when the stage it stands in began. */
export function mentoringEndedOn({ closedOn, endingAgreed, enteredOn }: Ending): LocalDate {
  if (closedOn !== null) return closedOn;
  return endingAgreed !== null && endingAgreed.endsOn < enteredOn ? endingAgreed.endsOn : enteredOn;
}

/** The day from which both are asked how it went on: some months after the end, as the health model says. */
export function followUpDueOn(facts: Ending, months: number): LocalDate {
  return addMonths(mentoringEndedOn(facts), months);
}
