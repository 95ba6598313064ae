import { foldText } from '../../../shared/domain/fold-text.ts';
import type { Cohort } from '../../../shared/domain/programme.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Readers } from '../ports.ts';

/** Refuses a cohort that no list could tell from another of its programme. Throws INPUT_REFUSED at its name. */
export async function refuseSameName(
  read: Readers,
  cohort: Pick<Cohort, 'id' | 'programmeId' | 'name'>,
): Promise<void> {
  const others = (await read.programmes.listCohorts()).filter(
    ({ id, programmeId }) => programmeId === cohort.programmeId && id !== cohort.id,
  );
  if (others.some(({ name }) => foldText(name) === foldText(cohort.name)))
    throw new AppError('INPUT_REFUSED', 'Another cohort of this programme has this name.', { field: 'name' });
}
