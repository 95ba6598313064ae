import type { CohortId, StageId } from '../../../shared/domain/ids.ts';
import type { Programme } from '../../../shared/domain/programme.ts';
import type { KnownStage } from '../../../shared/domain/stage.ts';
import { stageStandIns, stagesInUse } from '../../../shared/domain/stages-in-use.ts';
import type { Readers } from '../ports.ts';

/** Every stage of a programme, those in use, and which of them stands for each. */
export interface GatheredStages {
  readonly every: readonly KnownStage[];
  readonly inUse: readonly KnownStage[];
  readonly standIns: ReadonlyMap<StageId, StageId>;
}

/** The stages of a programme. */
export async function gatherStages(
  read: Readers,
  { id, stageModel }: Pick<Programme, 'id' | 'stageModel'>,
): Promise<GatheredStages> {
  const every = await read.programmes.everyStageOf(id);
  const inUse = stagesInUse(every, stageModel);
  return { every, inUse, standIns: stageStandIns(every, inUse) };
}

/** The stages of the programme a cohort belongs to. */
export async function gatherStagesOfCohort(read: Readers, cohortId: CohortId): Promise<GatheredStages> {
  const cohort = await read.programmes.findCohort(cohortId);
  const programme = cohort === null ? null : await read.programmes.find(cohort.programmeId);
  if (programme === null) throw new Error('a cohort belongs to a programme');
  return gatherStages(read, programme);
}
