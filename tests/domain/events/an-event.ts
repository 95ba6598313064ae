import type { ProgrammeEvent } from '../../../src/shared/domain/events/programme-event.ts';
import type { CohortId, EventId, PersonId, ProgrammeId } from '../../../src/shared/domain/ids.ts';
import { localDate } from '../../../src/shared/domain/local-date.ts';
import { wallTime } from '../../../src/shared/domain/wall-time.ts';

export const programmeId = 'programme' as ProgrammeId;
export const cohortId = 'cohort' as CohortId;
export const personId = (name: string) => name as PersonId;
export const today = localDate('2026-11-16');

/** A mentors forum of tomorrow afternoon, unless said otherwise. */
export function anEvent(known: Partial<ProgrammeEvent> = {}): ProgrammeEvent {
  return {
    id: 'event' as EventId,
    programmeId,
    cohortId,
    kind: 'mentors forum',
    title: 'Mentors forum',
    on: localDate('2026-11-17'),
    startsAt: wallTime('16:00'),
    endsAt: wallTime('17:30'),
    place: null,
    purpose: null,
    state: 'planned',
    ...known,
  };
}
