import type { CohortId } from '../../../shared/domain/ids.ts';
import type { Cohort, Programme } from '../../../shared/domain/programme.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Readers } from '../ports.ts';

/**
 * A cohort in which people can still be brought in and matched, with its programme. Throws NOT_FOUND, COHORT_CLOSED, or
 * PROGRAMME_CLOSED where its whole programme is.
 */
export async function findOpenCohort(
  read: Readers,
  id: CohortId,
): Promise<{ readonly cohort: Cohort; readonly programme: Programme }> {
  const cohort = await read.programmes.findCohort(id);
  const programme = cohort && (await read.programmes.find(cohort.programmeId));
  if (!cohort || !programme) throw new AppError('NOT_FOUND');
  if (cohort.closedOn !== null) throw new AppError('COHORT_CLOSED');
  if (programme.closedOn !== null) throw new AppError('PROGRAMME_CLOSED');
  return { cohort, programme };
}
