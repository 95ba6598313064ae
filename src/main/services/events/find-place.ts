import type { EventFields } from '../../../shared/domain/events/programme-event.ts';
import type { Cohort, Programme } from '../../../shared/domain/programme.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { Readers } from '../ports.ts';

/** The programme an event belongs to, and the cohort where it is for one alone. Throws NOT_FOUND. */
export async function findPlace(
  read: Readers,
  { programmeId, cohortId }: Pick<EventFields, 'programmeId' | 'cohortId'>,
): Promise<{ readonly programme: Programme; readonly cohort: Cohort | null }> {
  const programme = await read.programmes.find(programmeId);
  const cohort = cohortId === null ? null : await read.programmes.findCohort(cohortId);
  if (programme === null || (cohortId !== null && cohort === null)) throw new AppError('NOT_FOUND');
  return { programme, cohort };
}
