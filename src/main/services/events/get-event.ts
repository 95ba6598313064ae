import { audienceWord } from '../../../shared/domain/events/audience-of.ts';
import { doubleBookings, sameDayHints } from '../../../shared/domain/events/booking-hints.ts';
import { findPastedPeople } from '../../../shared/domain/events/find-pasted-people.ts';
import type { EventId, PersonId } from '../../../shared/domain/ids.ts';
import { displayName, roles } from '../../../shared/domain/person.ts';
import type { RouteInput, RouteOutput } from '../../../shared/ipc/contract.ts';
import type { EventPage } from '../../../shared/ipc/routes/events.ts';
import type { Ports } from '../ports.ts';
import { eventRows } from './event-row.ts';
import { findPlace } from './find-place.ts';
import { enrolmentsWhere, gatherAudience } from './gather-audience.ts';
import { mustFindEvent } from './save-event.ts';

/** Everything an event's page shows but the list of people, read at one moment. */
export async function getEvent(ports: Ports, { id }: { id: EventId }): Promise<EventPage> {
  return ports.store.read(async (read) => {
    const event = await mustFindEvent(read, id);
    const others = (await read.events.list()).filter((other) => other.id !== id && other.on === event.on);
    const attendance = await read.events.attendanceOf([id, ...others.map((other) => other.id)]);
    const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
    const there = new Set(attendance.filter((one) => one.eventId === id).map(({ personId }) => personId));
    const audience = await gatherAudience(read, event);
    const rowOf = await eventRows(read);
    const nameOf = (person: PersonId) => names.get(person) ?? '';
    return {
      ...rowOf(event),
      isAhead: event.on > ports.clock.today(),
      hints:
        event.state === 'called off'
          ? []
          : [...sameDayHints(event, others), ...doubleBookings(event, others, attendance, nameOf)],
      audience: audienceWord(event, (await findPlace(read, event)).programme.kind),
      toInvite: audience.filter((person) => !there.has(person)).length,
    };
  });
}

/** One page of the people on an event's list, by name. */
export async function listAttendance(
  ports: Ports,
  { id, offset, limit }: RouteInput<'event.attendance'>,
): Promise<RouteOutput<'event.attendance'>> {
  return ports.store.read(async (read) => {
    const event = await mustFindEvent(read, id);
    const people = new Map((await read.people.list()).map((person) => [person.id, person]));
    const enrolments = Map.groupBy(await enrolmentsWhere(read, event), ({ personId }) => personId);
    const lines = (await read.events.attendanceOf([id])).flatMap(({ personId, state }) => {
      const person = people.get(personId);
      if (person === undefined) return [];
      const taken = new Set((enrolments.get(personId) ?? []).map(({ role }) => role));
      const parts = roles.filter((role) => taken.has(role));
      return [{ personId, name: displayName(person), note: person.department, parts, state }];
    });
    const byName = lines.toSorted((a, b) => a.name.localeCompare(b.name) || (a.personId < b.personId ? -1 : 1));
    return { rows: byName.slice(offset, offset + limit), total: lines.length };
  });
}

/** Who stands in a pasted list, among everybody the vault knows. */
export async function matchPasted(ports: Ports, { text }: { text: string }): Promise<RouteOutput<'event.matchPasted'>> {
  return { entries: findPastedPeople(text, await ports.store.people.list()) };
}
