import type { CohortId, ProgrammeId } from './ids.ts';
import type { Cohort, Programme } from './programme.ts';

/**
 * The programme that a picture of stages is of, since each has stages of its own: the one asked for, else that of the
 * cohort asked for, else the first of those given; null where there is none.
 */
export function programmeShown(
  programmes: readonly Pick<Programme, 'id'>[],
  cohorts: readonly Pick<Cohort, 'id' | 'programmeId'>[],
  asked: { readonly programmeId: ProgrammeId | null; readonly cohortId: CohortId | null },
): ProgrammeId | null {
  const ofCohort = cohorts.find(({ id }) => id === asked.cohortId)?.programmeId;
  return asked.programmeId ?? ofCohort ?? programmes[0]?.id ?? null;
}
