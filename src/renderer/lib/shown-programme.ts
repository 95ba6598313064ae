import type { CohortId, ProgrammeId } from '../../shared/domain/ids.ts';
import { programmeShown } from '../../shared/domain/programme-shown.ts';
import type { ProgrammeOverview } from '../../shared/ipc/routes/programme.ts';

/** The programme on the screen; null where there is at most one, so that addresses and filters need not name it. */
export function shownProgramme(
  programmes: readonly ProgrammeOverview[],
  asked: { readonly programmeId: ProgrammeId | null; readonly cohortId: CohortId | null },
): ProgrammeId | null {
  if (programmes.length < 2) return null;
  const cohorts = programmes.flatMap((programme) => programme.cohorts);
  return programmeShown(programmes, cohorts, asked);
}
