import type { HandlersFor } from '../../../shared/ipc/route.ts';
import type { eventRoutes } from '../../../shared/ipc/routes/events.ts';
import { getEvent, listAttendance, matchPasted } from '../../services/events/get-event.ts';
import { getTrainingReadiness } from '../../services/events/get-training-readiness.ts';
import { addMaterial, editMaterial, listMaterials, removeMaterial } from '../../services/events/keep-materials.ts';
import { hintsForDay, listEvents, listEventsOfPerson } from '../../services/events/list-events.ts';
import { invitePeople, setAttendance } from '../../services/events/record-attendance.ts';
import { addEvent, editEvent, setEventState } from '../../services/events/save-event.ts';
import type { Ports } from '../../services/ports.ts';

export const eventHandlers = (ports: Ports): HandlersFor<typeof eventRoutes> => ({
  'event.list': (input) => listEvents(ports, input),
  'event.get': (input) => getEvent(ports, input),
  'event.attendance': (input) => listAttendance(ports, input),
  'event.hints': (input) => hintsForDay(ports, input),
  'event.add': (input) => addEvent(ports, input),
  'event.edit': (input) => editEvent(ports, input),
  'event.setState': (input) => setEventState(ports, input),
  'event.setAttendance': (input) => setAttendance(ports, input),
  'event.invite': (input) => invitePeople(ports, input),
  'event.matchPasted': (input) => matchPasted(ports, input),
  'event.ofPerson': (input) => listEventsOfPerson(ports, input),
  'event.readiness': (input) => getTrainingReadiness(ports, input),
  'material.list': (input) => listMaterials(ports, input),
  'material.add': (input) => addMaterial(ports, input),
  'material.edit': (input) => editMaterial(ports, input),
  'material.remove': (input) => removeMaterial(ports, input),
});
