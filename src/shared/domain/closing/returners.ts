import type { CohortId, PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Pairing, PairingStep } from '../pairing.ts';
import { displayName, type Enrolment, hasLeft, type Person, type Role } from '../person.ts';
import { rolesToReturnTo } from './return-answer.ts';

/** Somebody who said they would take part again, and has not been brought back since. */
export interface Returner {
  readonly personId: PersonId;
  readonly name: string;
  /** The parts they would take up again and do not have in the cohort yet. */
  readonly roles: readonly Role[];
  readonly saidOn: LocalDate;
  /** They asked not to be proposed for now. */
  readonly isPaused: boolean;
}

export interface ReturnFacts {
  readonly people: readonly Person[];
  readonly enrolments: readonly Enrolment[];
  readonly pairings: readonly Pairing[];
  /** The steps 'asked to return' of these pairings, corrections left out. */
  readonly asked: readonly PairingStep[];
}

/**
 * Who would come back into a cohort, by name. Of several answers of one person the newest stands, on one day the one recorded last;
 * a part is taken up, and so no longer offered, once they were registered in it on or after the day of the answer.
 */
export function listReturners(facts: ReturnFacts, cohortId: CohortId, today: LocalDate): readonly Returner[] {
  const pairings = new Map(facts.pairings.map((pairing) => [pairing.id, pairing]));
  const answers = facts.asked
    .filter(({ side, on }) => side !== null && on <= today)
    .toSorted((a, b) => compare(a.on, b.on) || compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id));
  const newest = new Map<PersonId, PairingStep>();
  for (const step of answers) {
    const pairing = pairings.get(step.pairingId);
    if (pairing !== undefined) newest.set(step.side === 'mentor' ? pairing.mentorId : pairing.menteeId, step);
  }
  const enrolmentsOf = Map.groupBy(facts.enrolments, ({ personId }) => personId);
  return facts.people
    .flatMap((person) => {
      const answer = newest.get(person.id);
      if (answer === undefined || hasLeft(person, today)) return [];
      const isTakenUp = (role: Role) =>
        (enrolmentsOf.get(person.id) ?? []).some(
          (one) => one.role === role && (one.cohortId === cohortId || one.registeredOn >= answer.on),
        );
      const roles = rolesToReturnTo(answer.value).filter((role) => !isTakenUp(role));
      if (roles.length === 0) return [];
      return [{ personId: person.id, name: displayName(person), roles, saidOn: answer.on, isPaused: person.paused }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name) || compare(a.personId, b.personId));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
