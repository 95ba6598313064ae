import type { PracticeProgramme } from '../../src/main/services/practice/practice-programme.ts';
import { addDays, type LocalDate } from '../../src/shared/domain/local-date.ts';

type PrivateLane = Pick<PracticeProgramme, 'concerns' | 'notes'>;

/**
 * Two concerns and three private notes: an open one about a pairing within a reporting line, and a closed one about a pairing
 * that has found its rhythm again. No chance in it, so that the rest of the programme stays as it is.
 */
export function tellPrivateLane(
  pairings: PracticeProgramme['pairings'],
  withinLine: number,
  madeFor: LocalDate,
): PrivateLane {
  const isRunning = ({ cohort, steps, sessions }: PracticeProgramme['pairings'][number]) =>
    cohort === 1 &&
    sessions.length >= 3 &&
    !steps.some(({ kind }) => ['closed', 'paused', 'ending agreed'].includes(kind));
  const settled = pairings.findIndex((pairing, number) => isRunning(pairing) && number !== withinLine);
  const daysAgo = (days: number) => addDays(madeFor, -days);
  return {
    concerns: [
      {
        pairing: withinLine,
        openedOn: daysAgo(9),
        status: 'open',
        nextReviewOn: addDays(madeFor, 5),
        closedOn: null,
        category: 'reporting line',
        severity: 'noticeable',
        referredTo: null,
        text: 'The mentee said on the phone: “Since the teams moved I think twice before I say what is hard.” Wants to go on, only with somebody else if it has to be.',
      },
      {
        pairing: settled,
        openedOn: daysAgo(96),
        status: 'closed',
        nextReviewOn: null,
        closedOn: daysAgo(61),
        category: 'cadence',
        severity: 'light',
        referredTo: null,
        text: 'The mentee said: “We moved three meetings in a row.” The mentor said the same, and would like a fixed day.',
      },
    ],
    notes: [
      {
        about: { kind: 'pairing', number: settled },
        on: daysAgo(58),
        text: 'Both chose the first Tuesday of the month. Ask in the new year whether it holds.',
      },
      {
        about: { kind: 'pairing', number: withinLine },
        on: daysAgo(8),
        text: 'Spoke with the mentor, who saw it at once and would gladly hand over well. Ask two others for a first talk.',
      },
      {
        about: { kind: 'person', number: pairings[settled]?.mentor ?? 0 },
        on: daysAgo(58),
        text: 'Would like to be asked again next year, and could tell new mentors how to begin.',
      },
    ],
  };
}
