import type { AttendanceState, ProgrammeEvent } from '../../../shared/domain/events/programme-event.ts';
import { type AttendanceMark, refuseAttendance } from '../../../shared/domain/events/refuse-event.ts';
import { sayAttendance } from '../../../shared/domain/events/say-attendance.ts';
import { stateAfter } from '../../../shared/domain/events/state-after.ts';
import type { EventId, PersonId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/person.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Writers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { gatherAudience } from './gather-audience.ts';
import { mustFindEvent } from './save-event.ts';

/** Records how people stand to an event. What is so already is passed over; the first who attended makes the event held. */
export async function setAttendance(
  ports: Ports,
  { id, people }: { id: EventId; people: readonly AttendanceMark[] },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'event.setAttendance', async (write, read) => {
    const event = await mustFindEvent(read, id);
    return { sentence: await markPeople(ports, write, read, event, people), value: null };
  });
  return { change, sentence };
}

/** Puts people on the list of an event; whoever is on it already stays as they are. Null is everybody it is for. */
export async function invitePeople(
  ports: Ports,
  { id, people }: { id: EventId; people: readonly PersonId[] | null },
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'event.invite', async (write, read) => {
    const event = await mustFindEvent(read, id);
    const there = new Set((await read.events.attendanceOf([id])).map(({ personId }) => personId));
    const asked = people ?? (await gatherAudience(read, event));
    const marks = asked
      .filter((personId) => !there.has(personId))
      .map((personId): AttendanceMark => ({ personId, state: 'invited' }));
    if (marks.length === 0) {
      throw new AppError('INPUT_REFUSED', 'Everybody meant is on the list already.', { field: 'people' });
    }
    return { sentence: await markPeople(ports, write, read, event, marks), value: null };
  });
  return { change, sentence };
}

async function markPeople(
  ports: Ports,
  write: Writers,
  read: Readers,
  event: ProgrammeEvent,
  marks: readonly AttendanceMark[],
): Promise<string> {
  const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
  if (marks.some(({ personId }) => !names.has(personId))) throw new AppError('NOT_FOUND');
  const nameOf = (person: PersonId) => names.get(person) ?? '';
  refuseWith(refuseAttendance(event, marks, nameOf, ports.clock.today()));
  const changed = await writeMarks(ports, write, read, event, marks);
  if (changed.length === 0) {
    throw new AppError('INPUT_REFUSED', 'That is how it is recorded already.', { field: 'people' });
  }
  return sayAttendance(
    event.title,
    changed.map((mark) => ({ name: nameOf(mark.personId), state: mark.state })),
  );
}

/** Writes those marks that say something new, and what the event is by them; answers with them. */
export async function writeMarks(
  ports: Ports,
  write: Writers,
  read: Readers,
  event: ProgrammeEvent,
  marks: readonly AttendanceMark[],
): Promise<readonly AttendanceMark[]> {
  const before = new Map((await read.events.attendanceOf([event.id])).map((one) => [one.personId, one]));
  const changed = marks.filter(({ personId, state }) => (before.get(personId)?.state ?? null) !== state);
  for (const { personId, state } of changed) {
    await writeMark(ports, write, event.id, personId, before.get(personId)?.id ?? null, state);
  }
  const state = stateAfter(event, changed);
  if (state !== event.state) await write.events.save({ ...event, state });
  return changed;
}

async function writeMark(
  ports: Ports,
  write: Writers,
  eventId: EventId,
  personId: PersonId,
  known: string | null,
  state: AttendanceState | null,
): Promise<void> {
  if (state === null) {
    if (known !== null) await write.events.removeAttendance(known);
  } else if (known === null) await write.events.addAttendance({ id: ports.nextId(), eventId, personId, state });
  else await write.events.setAttendance(known, state);
}
