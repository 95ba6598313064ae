import type { CohortId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { PairingRecord } from '../pairing.ts';
import { pairingStanding } from '../pairing-standing.ts';
import type { Role } from '../person.ts';
import type { RosterProblemCode } from '../roster/roster-problem.ts';
import type { Named } from './name-people.ts';
import type { PairingsOf } from './pairings-of.ts';

/** Whom a row names. */
export interface PairingQuestion {
  readonly mentor: Named;
  readonly mentee: Named;
  readonly reporter: Named;
  /** The side the reporter answers for, as far as the row says. */
  readonly side: Role | null;
  readonly on: LocalDate;
  readonly cohortId: CohortId;
}

/**
 * The one pairing a row can be about. Of several, one that had not ended by that day comes before one that had, and then
 * one of the chosen cohort before others. The records hold what is known now.
 */
export function findPairing(pairingsOf: PairingsOf, question: PairingQuestion): PairingRecord | RosterProblemCode {
  const { mentor, mentee, reporter } = question;
  const anybody = mentor ?? mentee ?? reporter;
  if (anybody === null) return 'NOBODY_NAMED';
  const theirs = new Set([...anybody].flatMap((person) => pairingsOf(person)));
  const meant = [...theirs].filter(({ pairing }) => {
    const reports =
      reporter === null ||
      (question.side !== 'mentee' && reporter.has(pairing.mentorId)) ||
      (question.side !== 'mentor' && reporter.has(pairing.menteeId));
    return reports && (mentor?.has(pairing.mentorId) ?? true) && (mentee?.has(pairing.menteeId) ?? true);
  });
  const nearer = preferences.reduce((left, isPreferred) => {
    const better = left.filter((record) => isPreferred(record, question));
    return better.length > 0 ? better : left;
  }, meant);
  const [only, ...others] = nearer;
  if (only === undefined) return 'PAIRING_NOT_FOUND';
  return others.length > 0 ? 'PAIRING_AMBIGUOUS' : only;
}

function isGoingOn({ pairing, steps }: PairingRecord, { on }: PairingQuestion): boolean {
  const { endedOn } = pairingStanding(steps, on);
  return pairing.proposedOn <= on && (endedOn === null || endedOn >= on);
}

function isOfCohort({ pairing }: PairingRecord, { cohortId }: PairingQuestion): boolean {
  return pairing.cohortId === cohortId;
}

/** What tells several pairings apart, the most telling first. */
const preferences = [isGoingOn, isOfCohort];
