import type { CohortId, EventId, PersonId, ProgrammeId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import { displayName, type Enrolment, hasLeft, type Person } from '../person.ts';
import type { Cohort, ProgrammeKind } from '../programme.ts';
import { managersOf } from './audience-of.ts';
import {
  type Attendance,
  type AttendanceState,
  type EventKind,
  inOrderOfTime,
  isToCome,
  type ProgrammeEvent,
} from './programme-event.ts';
import { type Attended, attendedBy, readyFor, type TrainingPart, trainingsFor } from './ready-for.ts';

/** A training still to come that somebody could go to, and how they stand to it: null while they are not on its list. */
export interface NextTraining {
  readonly eventId: EventId;
  readonly title: string;
  readonly on: LocalDate;
  readonly state: AttendanceState | null;
}

export interface ReadinessRow {
  readonly personId: PersonId;
  readonly name: string;
  /** 'manager': somebody to whom people of the cohort report; their briefing is asked for and not required. */
  readonly part: TrainingPart | 'manager';
  /** Since when they are trained or briefed; null while they are not. */
  readonly since: LocalDate | null;
  /** What they attended; null where a day was noted, or nothing is. */
  readonly through: string | null;
  /** Only for those who still need one. */
  readonly next: NextTraining | null;
}

export interface ReadinessQuestion {
  readonly cohort: Pick<Cohort, 'id' | 'programmeId'>;
  readonly kind: ProgrammeKind;
  readonly enrolments: readonly Pick<Enrolment, 'personId' | 'cohortId' | 'role'>[];
  readonly people: readonly Person[];
  readonly attended: readonly Attended[];
  readonly events: readonly ProgrammeEvent[];
  /** Of the events to come. */
  readonly attendance: readonly Attendance[];
  readonly today: LocalDate;
}

/** Whether an event is meant for a cohort: for it alone, or for everybody in its programme. */
export function isForCohort(
  event: { readonly programmeId: ProgrammeId; readonly cohortId: CohortId | null },
  cohort: Pick<Cohort, 'id' | 'programmeId'>,
): boolean {
  return event.programmeId === cohort.programmeId && (event.cohortId === null || event.cohortId === cohort.id);
}

/**
 * Everybody of a cohort with what a part asks for before it starts: whether they have had it, and the next training they could
 * come to. Those who still need one stand first; whoever has left is not here any more.
 */
export function readinessList(question: ReadinessQuestion): readonly ReadinessRow[] {
  const { cohort, today } = question;
  const people = new Map(question.people.map((person) => [person.id, person]));
  const here = question.enrolments.filter(({ cohortId, personId }) => {
    const person = people.get(personId);
    return cohortId === cohort.id && person !== undefined && !hasLeft(person, today);
  });
  const ownTrainings = attendedBy(question.attended);
  const next = nextTraining(question);
  const parts = new Map(
    here.map(({ personId, role }): [string, { personId: PersonId; part: TrainingPart }] => {
      const part = question.kind === 'peer' ? 'peer' : role;
      return [`${personId} ${part}`, { personId, part }];
    }),
  );
  const soFar = (since: LocalDate | null) => (since !== null && since <= today ? since : null);
  const participants = [...parts.values()].map(({ personId, part }): ReadinessRow => {
    const person = people.get(personId)!;
    const standing = readyFor(person, part, ownTrainings(personId));
    const since = soFar(standing.since);
    const isMissing = since === null;
    return {
      personId,
      name: displayName(person),
      part,
      since,
      through: isMissing ? null : (standing.through?.title ?? null),
      next: isMissing ? next(personId, trainingsFor[part]) : null,
    };
  });
  const managers = managersOf([...new Set(here.map(({ personId }) => personId))], people)
    .filter((id) => !hasLeft(people.get(id)!, today))
    .map((personId): ReadinessRow => {
      const briefings = ownTrainings(personId).filter(({ kind }) => kind === 'briefing for managers');
      const first = briefings.toSorted((a, b) => (a.on < b.on ? -1 : 1))[0] ?? null;
      return {
        personId,
        name: displayName(people.get(personId)!),
        part: 'manager',
        since: first?.on ?? null,
        through: first?.title ?? null,
        next: first === null ? next(personId, ['briefing for managers']) : null,
      };
    });
  const rankOf = ({ since, name, personId, part }: ReadinessRow) =>
    `${since === null ? 0 : 1} ${part === 'manager' ? 1 : 0} ${name} ${personId} ${part}`;
  return [...participants, ...managers].toSorted((a, b) => (rankOf(a) < rankOf(b) ? -1 : 1));
}

/** The training somebody is expected at already, else the first to come. */
function nextTraining({ cohort, events, attendance, today }: ReadinessQuestion) {
  const toCome = events
    .filter((event) => event.state === 'planned' && isToCome(event, today) && isForCohort(event, cohort))
    .toSorted(inOrderOfTime);
  const standing = new Map(attendance.map(({ eventId, personId, state }) => [`${eventId} ${personId}`, state]));
  return (person: PersonId, kinds: readonly EventKind[]): NextTraining | null => {
    const fitting = toCome
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ id, title, on }) => ({ eventId: id, title, on, state: standing.get(`${id} ${person}`) ?? null }));
    const expected = fitting.find(({ state }) => state === 'invited' || state === 'coming');
    // Whoever has excused themselves from one could come to the next.
    return expected ?? fitting.find(({ state }) => state === null) ?? null;
  };
}
