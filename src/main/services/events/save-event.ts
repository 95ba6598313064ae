import type { EventFields, EventState, ProgrammeEvent } from '../../../shared/domain/events/programme-event.ts';
import { refuseEvent, refuseEventState, refuseMovedEvent } from '../../../shared/domain/events/refuse-event.ts';
import type { EventId } from '../../../shared/domain/ids.ts';
import { sayDay } from '../../../shared/domain/say-day.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Readers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { findPlace } from './find-place.ts';

/** Adds an event, planned, whatever its day: that it was held is said of it afterwards. */
export async function addEvent(ports: Ports, { fields }: { fields: EventFields }): Promise<Written & { id: EventId }> {
  const event: ProgrammeEvent = { ...fields, id: ports.nextId() as EventId, state: 'planned' };
  const { change, sentence } = await makeChange(ports, 'event.add', async (write, read) => {
    const { programme, cohort } = await findPlace(read, fields);
    if (programme.closedOn !== null) throw new AppError('PROGRAMME_CLOSED');
    refuseWith(refuseEvent(fields, cohort));
    await write.events.add(event);
    return { sentence: `“${event.title}” was added for ${sayDay(event.on)}.`, value: null };
  });
  return { id: event.id, change, sentence };
}

/** Saves what is said of an event. Who is on its list stays as it is. */
export async function editEvent(ports: Ports, { id, fields }: { id: EventId; fields: EventFields }): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'event.edit', async (write, read) => {
    const event = await mustFindEvent(read, id);
    const { cohort } = await findPlace(read, fields);
    refuseWith(refuseMovedEvent(event, fields, cohort, ports.clock.today()));
    await write.events.save({ ...event, ...fields });
    return { sentence: `“${fields.title}” was saved.`, value: null };
  });
  return { change, sentence };
}

const said: Readonly<Record<EventState, string>> = {
  planned: 'is planned again',
  held: 'is recorded as held',
  'called off': 'was called off',
};

/** Records that an event was held or called off, or plans it again. */
export async function setEventState(ports: Ports, { id, state }: { id: EventId; state: EventState }): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'event.setState', async (write, read) => {
    const event = await mustFindEvent(read, id);
    const marks = (await read.events.attendanceOf([id])).map((one) => one.state);
    refuseWith(refuseEventState(event, state, marks, ports.clock.today()));
    await write.events.save({ ...event, state });
    return { sentence: `“${event.title}” ${said[state]}.`, value: null };
  });
  return { change, sentence };
}

/** The event of that name in the vault; throws NOT_FOUND. */
export async function mustFindEvent(read: Readers, id: EventId): Promise<ProgrammeEvent> {
  const event = await read.events.find(id);
  if (event === null) throw new AppError('NOT_FOUND');
  return event;
}
