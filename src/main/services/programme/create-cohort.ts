import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { CohortFields } from '../../../shared/domain/programme.ts';
import { refuseSameName } from '../../../shared/domain/refuse-same-name.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Adds a cohort to a programme. */
export async function createCohort(
  ports: Ports,
  { programmeId, fields }: { programmeId: ProgrammeId; fields: CohortFields },
): Promise<Written & { id: CohortId }> {
  const id = ports.nextId() as CohortId;
  const { change, sentence } = await makeChange(ports, 'cohort.create', async (write, read) => {
    const programme = await read.programmes.find(programmeId);
    if (programme === null) throw new AppError('NOT_FOUND');
    if (programme.closedOn !== null) throw new AppError('PROGRAMME_CLOSED');
    refuseWith(refuseSameName({ ...fields, programmeId, id }, await read.programmes.listCohorts()));
    await write.programmes.addCohort({ ...fields, id, programmeId, closedOn: null });
    return { sentence: `The cohort “${fields.name}” was added.`, value: null };
  });
  return { id, change, sentence };
}
