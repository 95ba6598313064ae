import type { CohortId } from '../../shared/domain/ids.ts';
import type { CohortOverview, ProgrammeOverview } from '../../shared/ipc/routes/programme.ts';

export interface CohortChoice {
  readonly id: CohortId;
  readonly label: string;
}

/** Cohorts that can still be matched, newest first within their programme; the programme is named where there are several. */
export function openCohorts(programmes: readonly ProgrammeOverview[]): readonly CohortChoice[] {
  const label = (programme: ProgrammeOverview, cohort: CohortOverview) =>
    programmes.length > 1 ? `${programme.name}, ${cohort.name}` : cohort.name;
  return programmes
    .filter((programme) => programme.closedOn === null)
    .flatMap((programme) =>
      programme.cohorts
        .filter((cohort) => cohort.closedOn === null)
        .map((cohort) => ({ id: cohort.id, label: label(programme, cohort) })),
    );
}
