import { sameDayHints } from '../../../shared/domain/events/booking-hints.ts';
import { inOrderOfTime, isToCome } from '../../../shared/domain/events/programme-event.ts';
import { isForCohort } from '../../../shared/domain/events/readiness-list.ts';
import type { PersonId } from '../../../shared/domain/ids.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { EventOfPerson } from '../../../shared/ipc/routes/events.ts';
import type { Ports } from '../ports.ts';
import { eventRows } from './event-row.ts';

/** One page of the events to come, the first first, or of those that have been, the newest first. */
export async function listEvents(
  ports: Ports,
  { view, cohortId, offset, limit }: RouteInput<'event.list'>,
): Promise<RouteOutput<'event.list'>> {
  const today = ports.clock.today();
  return ports.store.read(async (read) => {
    const cohort = cohortId === null ? null : await read.programmes.findCohort(cohortId);
    if (cohortId !== null && cohort === null) throw new AppError('NOT_FOUND');
    const events = (await read.events.list()).filter((event) => cohort === null || isForCohort(event, cohort));
    const byView = {
      coming: events.filter((event) => isToCome(event, today)).toSorted(inOrderOfTime),
      past: events.filter((event) => !isToCome(event, today)).toSorted((a, b) => inOrderOfTime(b, a)),
    };
    const rowOf = await eventRows(read);
    return {
      rows: byView[view].slice(offset, offset + limit).map(rowOf),
      total: byView[view].length,
      counts: { coming: byView.coming.length, past: byView.past.length },
    };
  });
}

/** Other events of a day, in sentences. */
export async function hintsForDay(
  ports: Ports,
  { except, ...when }: RouteInput<'event.hints'>,
): Promise<RouteOutput<'event.hints'>> {
  const others = (await ports.store.events.list()).filter(({ id }) => id !== except);
  return { hints: [...sameDayHints(when, others)] };
}

/** The events somebody is on the list of, the newest first. */
export async function listEventsOfPerson(
  ports: Ports,
  { personId }: { personId: PersonId },
): Promise<{ readonly events: readonly EventOfPerson[] }> {
  return ports.store.read(async (read) => {
    const own = new Map((await read.events.attendanceOfPerson(personId)).map((one) => [one.eventId, one.state]));
    const events = (await read.events.list()).filter(({ id }) => own.has(id)).toSorted((a, b) => inOrderOfTime(b, a));
    return {
      events: events.map(({ id, title, on, state }) => ({
        id,
        title,
        on,
        wasCalledOff: state === 'called off',
        state: own.get(id)!,
      })),
    };
  });
}
