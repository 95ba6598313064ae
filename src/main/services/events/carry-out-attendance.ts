import { planImportedAttendance } from '../../../shared/domain/events/plan-imported-attendance.ts';
import type { ProgrammeEvent } from '../../../shared/domain/events/programme-event.ts';
import { sayAttendance } from '../../../shared/domain/events/say-attendance.ts';
import type { CohortId, EventId } from '../../../shared/domain/ids.ts';
import { displayName } from '../../../shared/domain/person.ts';
import type { ImportPlan } from '../../../shared/domain/roster/plan-import.ts';
import type { Ports, Readers, Writers } from '../ports.ts';
import { findOpenCohort } from '../programme/find-open-cohort.ts';
import { enrolmentsWhere } from './gather-audience.ts';
import { writeMarks } from './record-attendance.ts';

/** Records who attended which training by a file of trainings, within the change that is under way; answers with what it did. */
export async function carryOutAttendance(
  ports: Ports,
  write: Writers,
  read: Readers,
  plan: ImportPlan,
  cohortId: CohortId,
): Promise<string | null> {
  if (plan.trained === undefined || plan.trained.people.length === 0) return null;
  const { cohort, programme } = await findOpenCohort(read, cohortId);
  const events = await read.events.list();
  const parts = Map.groupBy(
    await enrolmentsWhere(read, { programmeId: programme.id, cohortId }),
    ({ personId }) => personId,
  );
  const planned = planImportedAttendance({
    trained: plan.trained.people,
    isListOfAnEvent: plan.trained.isListOfAnEvent,
    cohort,
    partsOf: (person) => (programme.kind === 'peer' ? [] : (parts.get(person) ?? []).map(({ role }) => role)),
    events,
    attendance: await read.events.attendanceOf(events.map(({ id }) => id)),
    today: ports.clock.today(),
  });
  const names = new Map((await read.people.list()).map((person) => [person.id, displayName(person)]));
  const said: string[] = [];
  for (const { event: told, people } of planned) {
    const isThere = 'id' in told;
    const event: ProgrammeEvent = isThere ? told : { ...told, id: ports.nextId() as EventId, state: 'held' };
    if (!isThere) await write.events.add(event);
    const marks = people.map((personId) => ({ personId, state: 'attended' as const }));
    await writeMarks(ports, write, read, event, marks);
    said.push(
      sayAttendance(
        event.title,
        people.map((id) => ({ name: names.get(id) ?? '', state: 'attended' })),
      ),
    );
  }
  return said.length === 0 ? null : said.join(' ');
}
