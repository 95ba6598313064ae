import { refuseClosingDay } from '../../../shared/domain/closing-day.ts';
import type { CohortId } from '../../../shared/domain/ids.ts';
import type { LocalDate } from '../../../shared/domain/local-date.ts';
import type { Cohort, CohortFields } from '../../../shared/domain/programme.ts';
import { refuseSameName } from '../../../shared/domain/refuse-same-name.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';

/** Saves a cohort's name and days. */
export async function updateCohort(
  ports: Ports,
  { id, fields }: { id: CohortId; fields: CohortFields },
): Promise<Written> {
  return saveCohort(ports, 'cohort.update', id, fields, `The cohort “${fields.name}” was saved.`);
}

/** Closes a cohort as of a day: nobody is matched in it any more, its pairings go on. */
export async function closeCohort(ports: Ports, { id, on }: { id: CohortId; on: LocalDate }): Promise<Written> {
  return saveCohort(ports, 'cohort.close', id, { closedOn: on }, 'The cohort was closed. Its pairings go on.');
}

async function saveCohort(
  ports: Ports,
  action: string,
  id: CohortId,
  changed: Partial<Cohort>,
  said: string,
): Promise<Written> {
  const { change, sentence } = await makeChange(ports, action, async (write, read) => {
    const cohort = await read.programmes.findCohort(id);
    if (cohort === null) throw new AppError('NOT_FOUND');
    if (cohort.closedOn !== null && changed.closedOn !== undefined) {
      throw new AppError('INPUT_REFUSED', 'This cohort is closed already.', { field: 'on' });
    }
    const saved = { ...cohort, ...changed };
    if (saved.name !== cohort.name) refuseWith(refuseSameName(saved, await read.programmes.listCohorts()));
    if (saved.closedOn !== null) refuseWith(refuseClosingDay(saved.closedOn, saved.startsOn, ports.clock.today()));
    await write.programmes.saveCohort(saved);
    return { sentence: said, value: null };
  });
  return { change, sentence };
}
