import type { CohortId, PersonId, ProgrammeId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Role } from '../person.ts';
import { type Attendance, type EventFields, type EventKind, type ProgrammeEvent } from './programme-event.ts';
import { isForCohort } from './readiness-list.ts';

/** Somebody whom a file of trainings says was trained on a day. */
export interface ImportedTraining {
  readonly personId: PersonId;
  readonly on: LocalDate;
}

interface Question {
  readonly trained: readonly ImportedTraining[];
  /** The file says of each row who came: it is the list of an event, and not a record of when each was trained. */
  readonly isListOfAnEvent: boolean;
  readonly cohort: { readonly id: CohortId; readonly programmeId: ProgrammeId };
  /** The parts somebody takes in the cohort; none among peers, where there are no sides. */
  readonly partsOf: (person: PersonId) => readonly Role[];
  readonly events: readonly ProgrammeEvent[];
  readonly attendance: readonly Attendance[];
  readonly today: LocalDate;
}

/** People to be recorded as attending an event that is there, or one that is added with them. */
export interface ImportedAttendance {
  readonly event: ProgrammeEvent | EventFields;
  readonly people: readonly PersonId[];
}

const trainings: readonly EventKind[] = ['training for mentors', 'training for mentees', 'briefing for managers'];
const trainingOf: Readonly<Record<Role, EventKind>> = {
  mentor: 'training for mentors',
  mentee: 'training for mentees',
};

/**
 * Which attendance follows from a file of trainings. The only training of a day is the one that is meant; of several, the one of
 * somebody's part. Where there is none, one is added with them, as long as the file is the list of an event. What is recorded
 * already, and what lies ahead, brings nothing.
 */
export function planImportedAttendance(question: Question): readonly ImportedAttendance[] {
  const { isListOfAnEvent, cohort, partsOf, today } = question;
  const there = question.events.filter(
    (event) => event.state !== 'called off' && trainings.includes(event.kind) && isForCohort(event, cohort),
  );
  const attended = new Set(
    question.attendance.filter(({ state }) => state === 'attended').map((one) => `${one.eventId} ${one.personId}`),
  );
  const byDay = Map.groupBy(
    question.trained.filter(({ on }) => on <= today),
    ({ on }) => on,
  );
  return [...byDay].flatMap(([on, those]): ImportedAttendance[] => {
    const people = [...new Set(those.map(({ personId }) => personId))];
    const ofDay = there.filter((event) => event.on === on);
    if (ofDay.length === 0) return isListOfAnEvent ? [{ event: newTraining(on, people, question), people }] : [];
    const [only, ...others] = ofDay;
    const meant = (person: PersonId) => {
      if (others.length === 0) return only;
      const own = ofDay.filter(({ kind }) => partsOf(person).some((part) => trainingOf[part] === kind));
      return own.length === 1 ? own[0] : undefined;
    };
    return ofDay
      .map((event) => ({
        event,
        people: people.filter((person) => meant(person) === event && !attended.has(`${event.id} ${person}`)),
      }))
      .filter((one) => one.people.length > 0);
  });
}

/** A training for the one side that all of these are on; where they are on several, it is not said for which. */
function newTraining(on: LocalDate, people: readonly PersonId[], { cohort, partsOf }: Question): EventFields {
  const side = (['mentor', 'mentee'] as const).find((role) =>
    people.every((person) => partsOf(person).length === 1 && partsOf(person)[0] === role),
  );
  return {
    programmeId: cohort.programmeId,
    cohortId: cohort.id,
    kind: side === undefined ? 'other' : trainingOf[side],
    title: side === undefined ? 'Training' : `Training for ${side}s`,
    on,
    startsAt: null,
    endsAt: null,
    place: null,
    purpose: null,
  };
}
