import type { StageId, StageTaskId } from '../../../shared/domain/ids.ts';
import { type PlannedStage, refuseStages } from '../../../shared/domain/stage-plan.ts';
import type { StageTask } from '../../../shared/domain/stage-task.ts';
import { AppError } from '../../../shared/ipc/app-error.ts';
import type { RouteInput } from '../../../shared/ipc/contract.ts';
import { makeChange } from '../make-change.ts';
import type { Ports, Writers, Written } from '../ports.ts';
import { refuseWith } from '../refuse-with.ts';
import { gatherStageUse } from './gather-stage-use.ts';

/** Saves the stages in use as they are to be. A stage or task left out is laid aside with everything recorded in it. */
export async function saveStages(ports: Ports, { programmeId, stages }: RouteInput<'stage.save'>): Promise<Written> {
  const { change, sentence } = await makeChange(ports, 'stage.save', async (write, read) => {
    const programme = await read.programmes.find(programmeId);
    if (programme === null) throw new AppError('NOT_FOUND');
    const use = await gatherStageUse(read, programme, ports.clock.today());
    refuseWith(refuseStages(stages, use));
    const tasks = await read.stageTasks.listOf(programmeId);
    const known = new Map(use.inUse.map((stage) => [stage.id, stage]));
    for (const [position, planned] of stages.entries()) {
      const { kind, name, expectedDays } = planned;
      const was = planned.id === null ? undefined : known.get(planned.id);
      const id = was?.id ?? (ports.nextId() as StageId);
      const model = was?.model ?? programme.stageModel;
      const stage = { id, kind, name, expectedDays, position, model, takenOut: false };
      if (was === undefined) await write.programmes.addStage(programmeId, stage);
      else await write.programmes.saveStage(stage);
      await saveTasks(
        ports,
        write,
        id,
        planned.tasks,
        tasks.filter((task) => task.stageId === id),
      );
    }
    const kept = new Set(stages.map((stage) => stage.id));
    for (const stage of use.inUse) {
      if (!kept.has(stage.id)) await write.programmes.saveStage({ ...stage, takenOut: true });
    }
    return { sentence: `The stages of “${programme.name}” were saved.`, value: null };
  });
  return { change, sentence };
}

async function saveTasks(
  ports: Ports,
  write: Writers,
  stageId: StageId,
  planned: PlannedStage['tasks'],
  before: readonly StageTask[],
): Promise<void> {
  const known = new Set(before.map((task) => task.id));
  for (const [position, { id, text }] of planned.entries()) {
    if (id !== null && known.has(id)) await write.stageTasks.save({ id, stageId, text }, position);
    else await write.stageTasks.add({ id: ports.nextId() as StageTaskId, stageId, text }, position);
  }
  for (const task of before) {
    if (!planned.some(({ id }) => id === task.id)) await write.stageTasks.takeOut(task.id);
  }
}
