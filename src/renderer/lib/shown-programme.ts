import type { CohortId, ProgrammeId } from '../../shared/domain/ids.ts';
import type { ProgrammeOverview } from '../../shared/ipc/routes/programme.ts';

/**
 * The programme a picture of stages is of, as the desk chooses it: the one asked for, else that of the cohort, else the
 * first. Null where there is at most one, so that addresses and filters need not name it.
 */
export function shownProgramme(
  programmes: readonly ProgrammeOverview[],
  asked: { readonly programmeId: ProgrammeId | null; readonly cohortId: CohortId | null },
): ProgrammeId | null {
  if (programmes.length < 2) return null;
  const ofCohort = programmes.find(({ cohorts }) => cohorts.some(({ id }) => id === asked.cohortId));
  return asked.programmeId ?? ofCohort?.id ?? programmes[0]?.id ?? null;
}
