import type { ProgrammeId, StageId, StageTaskId } from '../../../shared/domain/ids.ts';
import { type KnownStage, type StageModelName, stageTemplates, usualTasks } from '../../../shared/domain/stage.ts';
import type { Ports, Writers } from '../ports.ts';

/** Gives a programme the stages a model begins with, each with its usual tasks. */
export async function addStages(
  ports: Ports,
  write: Writers,
  programmeId: ProgrammeId,
  model: StageModelName,
): Promise<readonly KnownStage[]> {
  const stages = stageTemplates[model].map((stage, position) => ({
    ...stage,
    id: ports.nextId() as StageId,
    position,
    model,
    takenOut: false,
  }));
  for (const stage of stages) {
    await write.programmes.addStage(programmeId, stage);
    for (const [place, text] of usualTasks[stage.kind].entries()) {
      await write.stageTasks.add({ id: ports.nextId() as StageTaskId, stageId: stage.id, text }, place);
    }
  }
  return stages;
}
