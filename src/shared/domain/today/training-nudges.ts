import { addDays, type LocalDate, laterOf } from '../local-date.ts';
import { type Enrolment, isAvailable, type Person } from '../person.ts';
import type { Cohort } from '../programme.ts';
import { sayDay } from '../say-day.ts';
import type { Nudge } from './nudge.ts';

/** From so many days before a cohort starts it is asked who was not briefed or trained yet. */
const launchDays = 21;

/** Whether a cohort is still to start, and soon enough to ask who was trained. */
export function startsSoon({ startsOn, closedOn }: Cohort, asOf: LocalDate): boolean {
  return closedOn === null && startsOn > asOf && addDays(startsOn, -launchDays) <= asOf;
}

/** Of somebody who takes part in a cohort that starts soon and of whom no training is recorded; null where there is nothing. */
export function trainingNudge(
  person: Person,
  {
    cohort,
    enrolment,
    trainedSince,
  }: {
    readonly cohort: Cohort;
    readonly enrolment: Enrolment;
    /** As `readyFor` says for the part they take. */
    readonly trainedSince: LocalDate | null;
  },
  asOf: LocalDate,
): Nudge | null {
  if (!startsSoon(cohort, asOf) || !isAvailable(person, asOf)) return null;
  if (trainedSince !== null && trainedSince <= cohort.startsOn) return null;
  const since = laterOf(addDays(cohort.startsOn, -launchDays), enrolment.registeredOn);
  const why = `No training recorded; ${cohort.name} begins on ${sayDay(cohort.startsOn)}.`;
  return { rule: 'training missing', why, since };
}
