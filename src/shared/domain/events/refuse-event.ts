import type { PersonId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { Cohort } from '../programme.ts';
import type { Refusal } from '../recording-rules.ts';
import {
  type AttendanceState,
  type EventFields,
  type EventState,
  isOfThePast,
  type ProgrammeEvent,
} from './programme-event.ts';

/** What keeps an event from being planned as it is told, or null. */
export function refuseEvent(fields: EventFields, cohort: Pick<Cohort, 'programmeId'> | null): Refusal | null {
  if (cohort !== null && cohort.programmeId !== fields.programmeId) {
    return { field: 'cohortId', sentence: 'This cohort belongs to another programme.' };
  }
  if (fields.startsAt === null && fields.endsAt !== null) {
    return { field: 'startsAt', sentence: 'Say when it begins as well.' };
  }
  if (fields.startsAt !== null && fields.endsAt !== null && fields.endsAt <= fields.startsAt) {
    return { field: 'endsAt', sentence: 'The end has to come after the start.' };
  }
  return null;
}

/** The same of an event that is there already: what was held cannot move to a day ahead. */
export function refuseMovedEvent(
  event: Pick<ProgrammeEvent, 'state'>,
  fields: EventFields,
  cohort: Pick<Cohort, 'programmeId'> | null,
  today: LocalDate,
): Refusal | null {
  if (event.state === 'held' && fields.on > today) {
    return { field: 'on', sentence: 'This event is recorded as held, so its day cannot lie ahead.' };
  }
  return refuseEvent(fields, cohort);
}

/** What keeps an event from being held, called off or planned again, or null. */
export function refuseEventState(
  event: Pick<ProgrammeEvent, 'on' | 'state'>,
  state: EventState,
  marks: readonly AttendanceState[],
  today: LocalDate,
): Refusal | null {
  if (state === event.state) return { field: 'state', sentence: `This event is ${state} already.` };
  if (state === 'held' && event.on > today) {
    return { field: 'state', sentence: 'This event is still to come, so it cannot have been held yet.' };
  }
  return state !== 'held' && marks.some(isOfThePast)
    ? { field: 'state', sentence: 'It is recorded who attended. Take those marks back first.' }
    : null;
}

/** Said of one person: how they stand to the event, or null to take them off its list. */
export interface AttendanceMark {
  readonly personId: PersonId;
  readonly state: AttendanceState | null;
}

/** What keeps attendance from being recorded, or null. Nobody can have come to what has not been, nor to what was called off. */
export function refuseAttendance(
  event: Pick<ProgrammeEvent, 'on' | 'state'>,
  marks: readonly AttendanceMark[],
  nameOf: (person: PersonId) => string,
  today: LocalDate,
): Refusal | null {
  const named = new Set<PersonId>();
  for (const { personId } of marks) {
    if (named.has(personId)) return { field: 'people', sentence: `${nameOf(personId)} is named twice.` };
    named.add(personId);
  }
  const said = marks.flatMap(({ state }) => state ?? []);
  if (event.state === 'called off' && said.length > 0) {
    return { field: 'state', sentence: 'This event was called off. Plan it again first.' };
  }
  return event.on > today && said.some(isOfThePast)
    ? { field: 'state', sentence: 'This event is still to come, so nobody can have attended or missed it yet.' }
    : null;
}
