import type { CohortId } from '../../../shared/domain/ids.ts';
import type { ProgrammeOverview } from '../../../shared/ipc/routes/programme.ts';

export interface CohortChoice {
  readonly id: CohortId;
  readonly label: string;
}

/** Open cohorts, the newest first; the programme is named where there are several. */
export function cohortChoices(programmes: readonly ProgrammeOverview[]): readonly CohortChoice[] {
  return programmes
    .flatMap(({ name, cohorts }) => cohorts.map((cohort) => ({ programme: name, cohort })))
    .filter(({ cohort }) => cohort.closedOn === null)
    .toSorted((a, b) => (a.cohort.startsOn < b.cohort.startsOn ? 1 : -1))
    .map(({ programme, cohort }) => ({
      id: cohort.id,
      label: programmes.length > 1 ? `${programme}, ${cohort.name}` : cohort.name,
    }));
}
