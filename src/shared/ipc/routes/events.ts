import { z } from 'zod';
import type { PastedEntry } from '../../domain/events/find-pasted-people.ts';
import { type Material, materialAudiences, materialKinds, materialStatuses } from '../../domain/events/material.ts';
import {
  type AttendanceState,
  attendanceStates,
  eventKinds,
  eventStates,
  type ProgrammeEvent,
} from '../../domain/events/programme-event.ts';
import type { ReadinessRow } from '../../domain/events/readiness-list.ts';
import type { EventId, PersonId } from '../../domain/ids.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { Role } from '../../domain/person.ts';
import { isWallTime, type WallTime } from '../../domain/wall-time.ts';
import { route } from '../route.ts';
import {
  cohortId,
  day,
  domainShape,
  eventId,
  line,
  materialId,
  page,
  personId,
  programmeId,
  written,
} from '../schemas.ts';

type AttendanceCounts = Readonly<Record<AttendanceState, number>>;

export interface EventRow {
  readonly event: ProgrammeEvent;
  /** Its cohort, or else its programme, by name. */
  readonly forWhom: string;
  readonly counts: AttendanceCounts;
}

export interface EventPage extends EventRow {
  /** The day lies ahead: nobody can have attended yet. */
  readonly isAhead: boolean;
  /** What to look at about its day and the people expected, never in the way. */
  readonly hints: readonly string[];
  /** How many it is for by its kind who are not on its list. */
  readonly toInvite: number;
  /** What those it is for are called together: mentors, line managers. */
  readonly audience: string;
}

export interface AttendanceLine {
  readonly personId: PersonId;
  readonly name: string;
  /** What tells two of one name apart. */
  readonly note: string | null;
  /** The parts they take where the event belongs. */
  readonly parts: readonly Role[];
  readonly state: AttendanceState;
}

/** An event somebody is on the list of. */
export interface EventOfPerson {
  readonly id: EventId;
  readonly title: string;
  readonly on: LocalDate;
  readonly wasCalledOff: boolean;
  readonly state: AttendanceState;
}

export interface TrainingReadiness {
  readonly rows: readonly ReadinessRow[];
  readonly total: number;
  /** Of everybody in the cohort, whatever the rows are narrowed to. */
  readonly ready: number;
  readonly missing: number;
  readonly managersBriefed: number;
  readonly managers: number;
  /** Those who still need a training and are on no list for one, by the next training they could come to. */
  readonly toInvite: readonly {
    readonly eventId: EventId;
    readonly title: string;
    readonly on: LocalDate;
    readonly people: readonly PersonId[];
  }[];
}

const wallTime = z.custom<WallTime>(
  (value) => typeof value === 'string' && isWallTime(value),
  'This is no time of day. A time is written 14:30.',
);
const optionalLine = line().nullable();

const eventFields = z.strictObject({
  programmeId,
  cohortId: cohortId.nullable(),
  kind: z.enum(eventKinds),
  title: line(120),
  on: day,
  startsAt: wallTime.nullable(),
  endsAt: wallTime.nullable(),
  place: optionalLine,
  purpose: optionalLine,
});

const materialFields = z.strictObject({
  programmeId,
  title: line(120),
  kind: z.enum(materialKinds),
  audience: z.enum(materialAudiences),
  status: z.enum(materialStatuses),
  statusOn: day,
  keptAt: line(500).nullable(),
  owner: line(120).nullable(),
});

/** As many people as a programme can hold. */
const mostPeople = 5_000;

export const eventRoutes = {
  /** Those to come, the first first; or those that have been, the newest first. */
  'event.list': route({
    input: z.strictObject({
      view: z.enum(['coming', 'past']).default('coming'),
      cohortId: cohortId.nullable().default(null),
      ...page,
    }),
    output: z.strictObject({
      rows: domainShape<readonly EventRow[]>(),
      total: z.int(),
      counts: domainShape<Readonly<Record<'coming' | 'past', number>>>(),
    }),
  }),
  'event.get': route({ input: z.strictObject({ id: eventId }), output: domainShape<EventPage>() }),
  /** Who is on its list, by name. */
  'event.attendance': route({
    input: z.strictObject({ id: eventId, ...page }),
    output: z.strictObject({ rows: domainShape<readonly AttendanceLine[]>(), total: z.int() }),
  }),
  /** Other events that day, in sentences; asked while a day is being chosen. */
  'event.hints': route({
    input: z.strictObject({
      on: day,
      startsAt: wallTime.nullable(),
      endsAt: wallTime.nullable(),
      except: eventId.nullable().default(null),
    }),
    output: z.strictObject({ hints: z.array(z.string()) }),
  }),
  'event.add': route({ input: z.strictObject({ fields: eventFields }), output: written.extend({ id: eventId }) }),
  'event.edit': route({ input: z.strictObject({ id: eventId, fields: eventFields }), output: written }),
  'event.setState': route({ input: z.strictObject({ id: eventId, state: z.enum(eventStates) }), output: written }),
  /** How people stand to it; null takes somebody off its list. */
  'event.setAttendance': route({
    input: z.strictObject({
      id: eventId,
      people: z
        .array(z.strictObject({ personId, state: z.enum(attendanceStates).nullable() }))
        .min(1, 'Name at least one person.')
        .max(mostPeople),
    }),
    output: written,
  }),
  /** Puts people on its list who are not there yet; null for everybody it is for by its kind. */
  'event.invite': route({
    input: z.strictObject({ id: eventId, people: z.array(personId).max(mostPeople).nullable() }),
    output: written,
  }),
  /** Who stands in a pasted list; writes nothing. */
  'event.matchPasted': route({
    input: z.strictObject({ text: z.string().max(200_000, 'This is too much at once.') }),
    output: z.strictObject({ entries: domainShape<readonly PastedEntry[]>() }),
  }),
  'event.ofPerson': route({
    input: z.strictObject({ personId }),
    output: z.strictObject({ events: domainShape<readonly EventOfPerson[]>() }),
  }),
  /** Who of a cohort is trained for their part, and who could come to which training next. */
  'event.readiness': route({
    input: z.strictObject({ cohortId, show: z.enum(['missing', 'everybody']).default('missing'), ...page }),
    output: domainShape<TrainingReadiness>(),
  }),
  'material.list': route({
    input: z.strictObject({ ...page }),
    output: z.strictObject({ rows: domainShape<readonly Material[]>(), total: z.int() }),
  }),
  'material.add': route({
    input: z.strictObject({ fields: materialFields }),
    output: written.extend({ id: materialId }),
  }),
  'material.edit': route({ input: z.strictObject({ id: materialId, fields: materialFields }), output: written }),
  'material.remove': route({ input: z.strictObject({ id: materialId }), output: written }),
} as const;
