import { addMonths } from '../health/add-months.ts';
import { mentoringEndedOn } from '../health/mentoring-ended-on.ts';
import type { LocalDate } from '../local-date.ts';

/** What two people are found to be to each other some months after the end. */
export const followUpFindings = ['they meet', 'now and then', 'no longer in touch'] as const;
export type FollowUpFinding = (typeof followUpFindings)[number];

/** The day from which both are asked how it went on: some months after the end, as the health model says. */
export function followUpDueOn(facts: Parameters<typeof mentoringEndedOn>[0], months: number): LocalDate {
  return addMonths(mentoringEndedOn(facts), months);
}
