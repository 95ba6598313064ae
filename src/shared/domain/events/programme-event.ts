import type { CohortId, EventId, PersonId, ProgrammeId } from '../ids.ts';
import type { LocalDate } from '../local-date.ts';
import type { WallTime } from '../wall-time.ts';

export const eventKinds = [
  'training for mentors',
  'training for mentees',
  'briefing for managers',
  'mentors forum',
  'launch',
  'other',
] as const;
export type EventKind = (typeof eventKinds)[number];

export const eventStates = ['planned', 'held', 'called off'] as const;
export type EventState = (typeof eventStates)[number];

/** What a coordinator says of an event. */
export interface EventFields {
  readonly programmeId: ProgrammeId;
  /** Null for everybody in the programme. */
  readonly cohortId: CohortId | null;
  readonly kind: EventKind;
  readonly title: string;
  readonly on: LocalDate;
  /** On the wall where it takes place; null where nobody said. */
  readonly startsAt: WallTime | null;
  readonly endsAt: WallTime | null;
  readonly place: string | null;
  /** What it is for, in a line. */
  readonly purpose: string | null;
}

/** A training, a briefing, a forum: something people of a programme come to on one day. */
export interface ProgrammeEvent extends EventFields {
  readonly id: EventId;
  readonly state: EventState;
}

export const attendanceStates = ['invited', 'coming', 'attended', 'missed', 'excused'] as const;
/** How one person stands to one event. */
export type AttendanceState = (typeof attendanceStates)[number];

export interface Attendance {
  readonly id: string;
  readonly eventId: EventId;
  readonly personId: PersonId;
  readonly state: AttendanceState;
}

/** What can only be said once the day has come. */
export function isOfThePast(state: AttendanceState): boolean {
  return state === 'attended' || state === 'missed';
}

/** Whether an event is still looked forward to. One of today is, until it is recorded as held. */
export function isToCome(event: Pick<ProgrammeEvent, 'on' | 'state'>, today: LocalDate): boolean {
  return event.on > today || (event.on === today && event.state !== 'held');
}

/** The first event first; on one day by its time, those without a time after the others. */
export function inOrderOfTime(a: ProgrammeEvent, b: ProgrammeEvent): number {
  const keyOf = ({ on, startsAt, title, id }: ProgrammeEvent) => `${on} ${startsAt ?? '99:99'} ${title} ${id}`;
  return keyOf(a) < keyOf(b) ? -1 : 1;
}
