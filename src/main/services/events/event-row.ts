import {
  type AttendanceState,
  attendanceStates,
  type ProgrammeEvent,
} from '../../../shared/domain/events/programme-event.ts';
import type { EventRow } from '../../../shared/ipc/routes/events.ts';
import type { Readers } from '../ports.ts';

/** Draws events for lists and pages: for whom by name, and how many stand how. */
export async function eventRows(read: Readers): Promise<(event: ProgrammeEvent) => EventRow> {
  const programmes = new Map((await read.programmes.list()).map((one) => [one.id, one.name]));
  const cohorts = new Map((await read.programmes.listCohorts()).map((one) => [one.id, one.name]));
  const counted = await read.events.countAttendance();
  return (event) => {
    const own = counted.get(event.id);
    const programme = programmes.get(event.programmeId) ?? '';
    const forWhom =
      event.cohortId === null
        ? programme
        : `${programmes.size > 1 ? `${programme}, ` : ''}${cohorts.get(event.cohortId) ?? ''}`;
    const counts = Object.fromEntries(attendanceStates.map((state) => [state, own?.get(state) ?? 0]));
    return { event, forWhom, counts: counts as Readonly<Record<AttendanceState, number>> };
  };
}
