import type { CohortId, ProgrammeId } from '../../../shared/domain/ids.ts';
import type { Cohort, Programme } from '../../../shared/domain/programme.ts';
import { programmeShown } from '../../../shared/domain/programme-shown.ts';
import type { Stage } from '../../../shared/domain/stage.ts';
import type { Readers } from '../ports.ts';

interface Shown {
  readonly programmeId: ProgrammeId | null;
  readonly programme: Programme | null;
  readonly cohort: Cohort | null;
  readonly stages: readonly Stage[];
}

/** The programme a picture of stages is of, with its stages, and the cohort it is narrowed to, if any. */
export async function findShown(
  read: Readers,
  asked: { readonly programmeId: ProgrammeId | null; readonly cohortId: CohortId | null },
): Promise<Shown> {
  const programmes = await read.programmes.list();
  const cohorts = await read.programmes.listCohorts();
  const id = programmeShown(programmes, cohorts, asked);
  return {
    programmeId: id,
    programme: programmes.find((programme) => programme.id === id) ?? null,
    cohort: cohorts.find((cohort) => cohort.id === asked.cohortId) ?? null,
    stages: id === null ? [] : await read.programmes.stagesOf(id),
  };
}
