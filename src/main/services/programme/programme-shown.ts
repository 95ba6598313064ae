import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { Readers } from '../ports.ts';

/**
 * The programme that a picture of stages is of, since each has stages of its own: the one asked for, else that of the
 * cohort asked for, else the first by name; null where there is none yet.
 */
export async function programmeShown(
  read: Readers,
  asked: { readonly programmeId: ProgrammeId | null; readonly cohortId: CohortId | null },
): Promise<ProgrammeId | null> {
  if (asked.programmeId !== null) return asked.programmeId;
  const cohort = asked.cohortId === null ? null : await read.programmes.findCohort(asked.cohortId);
  return cohort?.programmeId ?? (await read.programmes.list())[0]?.id ?? null;
}
