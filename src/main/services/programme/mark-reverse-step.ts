import { refuseReverseMark } from '../../../shared/domain/reverse-checklist.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Marks one step of a reverse cohort's checklist as done on a day, moves the day, or takes the mark away again. */
export async function markReverseStep(
  ports: Ports,
  { cohortId, step, doneOn }: RouteInput<'cohort.markReverseStep'>,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'cohort.markReverseStep', async (write, read) => {
    const cohort = await read.programmes.findCohort(cohortId);
    const programme = cohort && (await read.programmes.find(cohort.programmeId));
    if (!cohort || !programme) throw new AppError('NOT_FOUND');
    refuseWith(refuseReverseMark(programme.kind, doneOn, ports.clock.today()));
    const mark = (await read.reverseMarks.list()).find((one) => one.cohortId === cohortId && one.step === step);
    if (doneOn === null && mark !== undefined) await write.reverseMarks.remove(mark.id);
    else if (doneOn !== null && mark !== undefined) await write.reverseMarks.move(mark.id, doneOn);
    else if (doneOn !== null) await write.reverseMarks.add({ id: ports.nextId(), cohortId, step, doneOn });
    const said = doneOn === null ? 'is open again' : 'is done';
    return { sentence: `${cohort.name}: “${step}” ${said}.`, value: null };
  });
  return { change, sentence };
}
