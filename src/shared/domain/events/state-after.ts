import { type EventState, isOfThePast, type ProgrammeEvent } from './programme-event.ts';
import type { AttendanceMark } from './refuse-event.ts';

/** What an event is once these marks are recorded: where somebody attended or was missed, it was held. */
export function stateAfter(event: Pick<ProgrammeEvent, 'state'>, marks: readonly AttendanceMark[]): EventState {
  const tellsOfIt = marks.some(({ state }) => state !== null && isOfThePast(state));
  return event.state === 'planned' && tellsOfIt ? 'held' : event.state;
}
