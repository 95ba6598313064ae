import { isToCome } from '../../../shared/domain/events/programme-event.ts';
import { readinessList } from '../../../shared/domain/events/readiness-list.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import type { TrainingReadiness } from '../../../shared/ipc/routes/events.ts';
import type { Ports } from '../ports.ts';

/** Who of a cohort is trained for their part and who is not, with the next training each could come to. */
export async function getTrainingReadiness(
  ports: Ports,
  { cohortId, show, offset, limit }: RouteInput<'event.readiness'>,
): Promise<TrainingReadiness> {
  const today = ports.clock.today();
  return ports.store.read(async (read) => {
    const cohort = await read.programmes.findCohort(cohortId);
    const programme = cohort && (await read.programmes.find(cohort.programmeId));
    if (!cohort || !programme) throw new AppError('NOT_FOUND');
    const events = (await read.events.list()).filter((event) => isToCome(event, today));
    const all = readinessList({
      cohort,
      kind: programme.kind,
      enrolments: await read.people.listEnrolments(),
      people: await read.people.list(),
      attended: await read.events.listAttended(),
      events,
      attendance: await read.events.attendanceOf(events.map(({ id }) => id)),
      today,
    });
    const participants = all.filter(({ part }) => part !== 'manager');
    const managers = all.filter(({ part }) => part === 'manager');
    const isMissing = ({ since }: { since: unknown }) => since === null;
    const shown = show === 'missing' ? all.filter(isMissing) : all;
    const uninvited = all.filter(({ next }) => next !== null && next.state === null);
    const byEvent = Map.groupBy(uninvited, ({ next }) => next!.eventId);
    return {
      rows: shown.slice(offset, offset + limit),
      total: shown.length,
      ready: participants.filter((row) => !isMissing(row)).length,
      missing: participants.filter(isMissing).length,
      managersBriefed: managers.filter((row) => !isMissing(row)).length,
      managers: managers.length,
      toInvite: [...byEvent.values()].map((rows) => {
        const { eventId, title, on } = rows[0]!.next!;
        return { eventId, title, on, people: [...new Set(rows.map(({ personId }) => personId))] };
      }),
    };
  });
}
