import type { Kysely } from 'kysely';
import type {
  Attendance,
  AttendanceState,
  EventKind,
  EventState,
  ProgrammeEvent,
} from '../../../shared/domain/events/programme-event.ts';
import type { Attended } from '../../../shared/domain/events/ready-for.ts';
import type { CohortId, EventId, PersonId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { WallTime } from '../../../shared/domain/wall-time.ts';
import type { KeptRows } from '../kept-rows.ts';
import type { RowWriter } from '../row-writer.ts';
import type { Tables } from '../tables.ts';

/** Events with who was asked to them and who came. */
export function eventReader(db: Kysely<Tables>, kept: KeptRows) {
  const attendance = () => db.selectFrom('attendance').selectAll();
  return {
    /** The first event first. */
    async list(): Promise<readonly ProgrammeEvent[]> {
      const rows = await db
        .selectFrom('events')
        .selectAll()
        .orderBy('held_on')
        .orderBy('starts_at')
        .orderBy('id')
        .execute();
      return rows.map(toEvent);
    },
    async find(id: EventId): Promise<ProgrammeEvent | null> {
      const row = await db.selectFrom('events').selectAll().where('id', '=', id).executeTakeFirst();
      return row ? toEvent(row) : null;
    },
    /** Who stands on the list of each of these events. */
    async attendanceOf(events: readonly EventId[]): Promise<readonly Attendance[]> {
      if (events.length === 0) return [];
      return (
        await attendance()
          .where('event_id', 'in', [...events])
          .orderBy('id')
          .execute()
      ).map(toAttendance);
    },
    /** How one person stands to every event whose list they are on. */
    async attendanceOfPerson(personId: PersonId): Promise<readonly Attendance[]> {
      return (await attendance().where('person_id', '=', personId).orderBy('id').execute()).map(toAttendance);
    },
    async countAttendance(): Promise<ReadonlyMap<EventId, ReadonlyMap<AttendanceState, number>>> {
      const rows = await db
        .selectFrom('attendance')
        .select((of) => ['event_id', 'state', of.fn.countAll<number>().as('n')])
        .groupBy(['event_id', 'state'])
        .execute();
      const byEvent = Map.groupBy(rows, (row) => row.event_id as EventId);
      return new Map(
        [...byEvent].map(([id, counts]) => [id, new Map(counts.map(({ state, n }) => [state as AttendanceState, n]))]),
      );
    },
    /** Everything anybody is recorded to have attended, of events that were not called off; the first of it first. */
    listAttended: (): Promise<readonly Attended[]> =>
      kept.answer('attended', ['attendance', 'events'], async () => {
        const rows = await db
          .selectFrom('attendance')
          .innerJoin('events', 'events.id', 'attendance.event_id')
          .select(['attendance.person_id', 'events.id as event_id', 'events.kind', 'events.title', 'events.held_on'])
          .where('attendance.state', '=', 'attended')
          .where('events.state', '<>', 'called off')
          .orderBy('events.held_on')
          .orderBy('attendance.id')
          .execute();
        return rows.map((row) => ({
          personId: row.person_id as PersonId,
          eventId: row.event_id as EventId,
          kind: row.kind as EventKind,
          title: row.title,
          on: row.held_on as LocalDate,
        }));
      }),
  };
}

/** Writes events and who came to them. */
export function eventWriter(rows: RowWriter) {
  return {
    add: (event: ProgrammeEvent) => rows.insert('events', toEventRow(event)),
    save: (event: ProgrammeEvent) => rows.update('events', event.id, toEventRow(event)),
    addAttendance: (one: Attendance) =>
      rows.insert('attendance', { id: one.id, event_id: one.eventId, person_id: one.personId, state: one.state }),
    setAttendance: (id: string, state: AttendanceState) => rows.update('attendance', id, { state }),
    removeAttendance: (id: string) => rows.remove('attendance', id),
  };
}

/** An event as the domain knows it. */
export function toEvent(row: Tables['events']): ProgrammeEvent {
  return {
    id: row.id as EventId,
    programmeId: row.programme_id as ProgrammeId,
    cohortId: row.cohort_id as CohortId | null,
    kind: row.kind as EventKind,
    title: row.title,
    on: row.held_on as LocalDate,
    startsAt: row.starts_at as WallTime | null,
    endsAt: row.ends_at as WallTime | null,
    place: row.place,
    purpose: row.purpose,
    state: row.state as EventState,
  };
}

function toEventRow(event: ProgrammeEvent): Tables['events'] {
  return {
    id: event.id,
    programme_id: event.programmeId,
    cohort_id: event.cohortId,
    kind: event.kind,
    title: event.title,
    held_on: event.on,
    starts_at: event.startsAt,
    ends_at: event.endsAt,
    place: event.place,
    purpose: event.purpose,
    state: event.state,
  };
}

/** How somebody stands to an event, as the domain knows it. */
export function toAttendance(row: Tables['attendance']): Attendance {
  return {
    id: row.id,
    eventId: row.event_id as EventId,
    personId: row.person_id as PersonId,
    state: row.state as AttendanceState,
  };
}
